package org.sdpkit.cli;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sdpkit.Sdp;
import org.sdpkit.SdpReader;
import org.sdpkit.Unwrapped;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.Limits;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.Visible;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** One input, read when it is needed. */
record Input(String name, Terminal terminal) {

    static final String STANDARD_INPUT = "-";

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /** How it is called in results for programs. */
    String plainName() {
        return isStandardInput() ? "<stdin>" : name;
    }

    /** How it is called in messages. */
    String shownName() {
        return Visible.of(plainName());
    }

    /** A name of a file as it is shown in messages. */
    static String shown(String name) {
        return Visible.of(name);
    }

    /** The file. */
    Path path() {
        return path(name);
    }

    /** Where it lies, from the root; standard input lies where the command runs. */
    Path place() {
        return path(plainName()).toAbsolutePath().normalize();
    }

    /** Its path from the folder in which a file lies, with slashes. */
    String pathFrom(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path relative = folder == null ? place() : folder.relativize(place());
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /** The file of this name. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CannotGoOn(shown(name) + ": no file can be called so here");
        }
    }

    /** The bytes, as they are. */
    byte[] bytes() {
        try {
            return isStandardInput() ? terminal.in().readAllBytes() : bytes(path());
        } catch (IOException e) {
            boolean isFolder = !isStandardInput() && Files.isDirectory(path());
            throw new CannotGoOn(shownName() + ": " + (isFolder ? folderReason() : CannotGoOn.reason(e)));
        } catch (OutOfMemoryError e) {
            throw new CannotGoOn(shownName() + ": too large for the memory there is");
        }
    }

    /** A stream needs less of Java than the channels that {@link Files} reads by, but does not say what is wrong with a file. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        } catch (FileNotFoundException e) {
            return Files.readAllBytes(file);
        }
    }

    /** A folder is looked through where more than one input is taken, and is no input else. */
    private String folderReason() {
        return Files.isReadable(path())
                ? "a folder is no input here; name a file in it"
                : "folder cannot be looked through";
    }

    /** What is in it, out of what it was wrapped in. */
    Unwrapped unwrapped() {
        return Sdp.unwrap(bytes());
    }

    /** What is to be said of what it was wrapped in. */
    Optional<String> note(Unwrapped unwrapped) {
        return unwrapped.wrappings().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        shownName() + ": took the description out of " + String.join(", then ", unwrapped.wrappings()));
    }

    /** The description in it, whatever is wrong with it; what it was wrapped in is taken off, and said. */
    SessionDescription read(Limits limits) {
        Unwrapped unwrapped = unwrapped();
        note(unwrapped).ifPresent(note -> terminal.err().println("sdp: " + note));
        return SdpReader.STANDARD.with(limits).parse(unwrapped.bytes()).session();
    }

    /** The description in it; what is none keeps the command from its work. */
    SessionDescription readDescription() {
        SessionDescription session = read(Limits.NONE);
        Profile isDescription = new Profile("description", "", Map.of("not-a-description", Severity.ERROR));
        List<Diagnostic> findings = Validator.of(isDescription).check(session);
        if (!findings.isEmpty()) {
            Diagnostic first = findings.get(0);
            throw new CannotGoOn(shownName() + ":" + first.span().from() + ": " + first.message());
        }
        return session;
    }
}
