package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.jackson.SdpkitModule;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Baseline;
import org.sdpkit.validation.Fingerprint;

/** The findings that are known, in a file: those that were, and those that will be. */
final class BaselineFile {

    private final Optional<Path> file;
    private final boolean isWritten;
    private final Baseline before;
    private final Map<String, Set<String>> now = new TreeMap<>();
    private int known;

    /**
     * The findings that are known.
     *
     * @param file where they stand; none where no finding is known
     * @param isWritten whether all that is found is known from now on
     */
    BaselineFile(@Nullable Path file, boolean isWritten) {
        this.file = Optional.ofNullable(file);
        this.isWritten = isWritten;
        this.before = file == null || isWritten ? Baseline.NONE : read(file);
    }

    /** The findings that are to be told. */
    List<Diagnostic> unknown(Input input, SessionDescription session, List<Diagnostic> findings) {
        if (file.isEmpty()) {
            return findings;
        }
        String path = input.pathFrom(file.get());
        if (isWritten) {
            note(path, session, findings);
            return List.of();
        }
        List<Diagnostic> unknown = before.unknown(path, session, findings);
        known += findings.size() - unknown.size();
        return unknown;
    }

    private void note(String path, SessionDescription session, List<Diagnostic> findings) {
        Set<String> fingerprints = Fingerprint.allOf(session, findings).stream()
                .map(Fingerprint::toString)
                .collect(Collectors.toSet());
        if (!fingerprints.isEmpty()) {
            now.computeIfAbsent(path, absent -> new HashSet<>()).addAll(fingerprints);
        }
        known += findings.size();
    }

    /** Writes the file if that is wanted; what is to be said of all that. */
    Optional<String> close() {
        if (!isWritten) {
            return known == 0 ? Optional.empty() : Optional.of(counted() + " known and not told");
        }
        Path written = file.orElseThrow();
        try {
            byte[] json = mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(new Baseline(now));
            AtomicFile.write(written, json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return Optional.of(Input.shown(written.toString()) + ": " + counted() + " known from now on");
    }

    /** Only made where there is a file: it takes longer to load than to lint a description. */
    private static ObjectMapper mapper() {
        return new ObjectMapper().registerModule(new SdpkitModule());
    }

    private String counted() {
        return Summary.counted(known, "finding") + (known == 1 ? " is" : " are");
    }

    private Baseline read(Path path) {
        String name = Input.shown(path.toString());
        try {
            return mapper().readValue(Files.readAllBytes(path), Baseline.class);
        } catch (JsonProcessingException e) {
            throw new CannotGoOn(name + ": " + e.getOriginalMessage(), ExitCode.USAGE);
        } catch (IOException e) {
            throw new CannotGoOn(name + ": " + CannotGoOn.reason(e));
        }
    }
}
