package org.sdpkit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.ice.CandidatePair;
import org.sdpkit.ice.CandidatePriority;
import org.sdpkit.ice.IceRole;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.IceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sdp ice}: candidates, and the pairs of two descriptions. */
@Command(
        name = "ice",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the candidates of a description, with their priorities taken apart (RFC 8445).",
            "With a second description it shows the pairs of both in checking order, seen by the first."
        },
        footer = {"", "Example:", "  sdp ice samples/ice/full-offer.sdp"})
final class IceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "A file, or - for standard input.")
    private String local = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "What the other side said.")
    private @Nullable String remote;

    @Option(names = "--controlled", description = "The other side chooses the pair; default: the first does.")
    private boolean controlled;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    /** How candidates are printed. */
    enum Format {
        text,
        json
    }

    IceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SessionDescription ours = new Input(local, terminal).readDescription();
        IceRole role = controlled ? IceRole.CONTROLLED : IceRole.CONTROLLING;
        if (remote == null) {
            print(IceReport.of(ours), candidates(ours));
        } else {
            SessionDescription theirs = new Input(remote, terminal).readDescription();
            print(IceReport.of(ours, theirs, role), pairs(ours, theirs, role));
        }
        return ExitCode.OK;
    }

    private void print(String table, ObjectNode json) {
        if (format == Format.json) {
            Json.print(terminal, json);
        } else {
            terminal.out().print(table);
        }
    }

    private static ObjectNode candidates(SessionDescription session) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode all = json.putArray("candidates");
        List<MediaDescription> media = session.mediaDescriptions();
        for (int index = 0; index < media.size(); index++) {
            for (Candidate candidate : media.get(index).all(Candidate.TYPE)) {
                ObjectNode each = all.addObject().put("media", index);
                media.get(index).mid().ifPresent(mid -> each.put("mid", mid));
                each.put("candidate", Candidate.TYPE.write(candidate));
                CandidatePriority.of(candidate.priority())
                        .ifPresent(parts -> each.put("typePreference", parts.typePreference())
                                .put("localPreference", parts.localPreference()));
            }
        }
        return json;
    }

    private static ObjectNode pairs(SessionDescription ours, SessionDescription theirs, IceRole role) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("role", role.name().toLowerCase(Locale.ROOT));
        ArrayNode all = json.putArray("pairs");
        for (int index = 0; index < ours.mediaDescriptions().size(); index++) {
            for (CandidatePair pair :
                    IceReport.checkList(ours, theirs, index, role).pairs()) {
                all.addObject()
                        .put("media", index)
                        .put("local", Candidate.TYPE.write(pair.local()))
                        .put("remote", Candidate.TYPE.write(pair.remote()))
                        .put("priority", Long.toUnsignedString(pair.priority(role)))
                        .put("state", pair.state().name().toLowerCase(Locale.ROOT));
            }
        }
        return json;
    }
}
