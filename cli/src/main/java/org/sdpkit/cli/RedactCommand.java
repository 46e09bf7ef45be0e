package org.sdpkit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sdpkit.Sdp;
import org.sdpkit.edit.Redaction;
import org.sdpkit.model.SessionDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sdp redact}: descriptions without addresses, keys and names. */
@Command(
        name = "redact",
        mixinStandardHelpOptions = true,
        description = {
            "Replaces addresses, keys, ids and names by pseudonyms of the same kind and length, the same one in all inputs;"
                    + " what the descriptions mean stays as it is.",
            "Without a key or a mapping, pseudonyms are new each time."
        },
        footer = {"", "Example:", "  sdp redact samples/sip/desk-phone-offer.sdp"})
final class RedactCommand implements Callable<Integer> {

    private static final int KEY_LENGTH = 32;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "Keep the mapping there; what is there already is used. It holds the secrets: keep it secret.")
    private Optional<Path> map = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "TEXT",
            description = "What pseudonyms follow from; the same for the same key.")
    private Optional<String> key = Optional.empty();

    @Option(names = "--ports", description = "Replace ports too.")
    private boolean ports;

    @Option(names = "--restore", description = "Put the secrets back, as the mapping has them.")
    private boolean restore;

    @Option(names = "--out", paramLabel = "DIR", description = "Write each file there instead of printing it.")
    private Optional<Path> out = Optional.empty();

    RedactCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (restore && map.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Restoring needs the mapping: --map FILE");
        }
        Redaction known = redaction();
        List<Input> all = inputs.all(terminal);
        List<SessionDescription> sessions = new ArrayList<>();
        int exitCode = Inputs.forEach(all, terminal, input -> {
            sessions.add(input.readDescription());
            return ExitCode.OK;
        });
        if (exitCode != ExitCode.OK) {
            return exitCode;
        }
        Redaction redaction = restore ? known : known.seeing(sessions);
        if (map.isPresent() && !restore) {
            AtomicFile.writeSecret(map.get(), Json.write(redaction));
        }
        for (int i = 0; i < all.size(); i++) {
            SessionDescription session = sessions.get(i);
            write(all.get(i), (restore ? redaction.restore(session) : redaction.redact(session)).bytes());
        }
        return ExitCode.OK;
    }

    private Redaction redaction() {
        Redaction known = map.filter(Files::exists)
                .map(file -> Json.readRedaction(new Input(file.toString(), terminal)))
                .orElseGet(() -> Redaction.keyed(newKey()));
        return ports ? known.withPorts() : known;
    }

    private byte[] newKey() {
        return key.filter(text -> !text.isEmpty())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> Sdp.secureIds().bytes("redact", KEY_LENGTH));
    }

    private void write(Input input, byte[] bytes) throws IOException {
        if (out.isEmpty() || input.name().equals(Input.STANDARD_INPUT)) {
            terminal.bytesOut().write(bytes);
        } else {
            Path name = Path.of(input.name()).getFileName();
            AtomicFile.write(out.get().resolve(String.valueOf(name)), bytes);
        }
    }
}
