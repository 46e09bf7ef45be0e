package org.sdpkit.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sdpkit.Sdp;
import org.sdpkit.SdpReader;
import org.sdpkit.Unwrapped;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.Limits;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** One input, read when it is needed. */
record Input(String name, Terminal terminal) {

    static final String STANDARD_INPUT = "-";

    private static final Validator IS_DESCRIPTION =
            Validator.of(new Profile("description", "", Map.of()).with(Severity.ERROR, "not-a-description"));

    /** How it is called in messages. */
    String shownName() {
        return name.equals(STANDARD_INPUT) ? "<stdin>" : name;
    }

    /** The bytes, as they are. */
    byte[] bytes() {
        try {
            return name.equals(STANDARD_INPUT) ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(name));
        } catch (NoSuchFileException e) {
            throw new CannotGoOn(shownName() + ": no such file");
        } catch (AccessDeniedException e) {
            throw new CannotGoOn(shownName() + ": access denied");
        } catch (FileSystemException e) {
            throw new CannotGoOn(shownName() + ": " + (e.getReason() == null ? "cannot be read" : e.getReason()));
        } catch (IOException | OutOfMemoryError e) {
            throw new CannotGoOn(shownName() + ": cannot be read: " + e.getMessage());
        }
    }

    /** The description in it, whatever is wrong with it; what it was wrapped in is taken off, and said. */
    SessionDescription read(Limits limits) {
        Unwrapped unwrapped = Sdp.unwrap(bytes());
        if (!unwrapped.wrappings().isEmpty()) {
            String wrappings = String.join(", then ", unwrapped.wrappings());
            terminal.err().println("sdp: " + shownName() + ": took the description out of " + wrappings);
        }
        return SdpReader.STANDARD.with(limits).parse(unwrapped.bytes()).session();
    }

    /** The description in it; what is none keeps the command from its work. */
    SessionDescription readDescription() {
        SessionDescription session = read(Limits.NONE);
        List<Diagnostic> findings = IS_DESCRIPTION.check(session);
        if (!findings.isEmpty()) {
            Diagnostic first = findings.get(0);
            throw new CannotGoOn(shownName() + ":" + first.span().from() + ": " + first.message());
        }
        return session;
    }
}
