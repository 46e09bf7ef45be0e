package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** What lies beside the repository: {@code sdpkit.shared}. */
final class SharedFiles {

    private SharedFiles() {}

    /** A file or folder there; where it is not there, the test does not run, or fails if it has to run. */
    static Path path(String name) {
        Path path = Path.of(System.getProperty("sdpkit.shared", "../shared"), name);
        if (!Files.exists(path)) {
            String reason = path + " is not there";
            return Boolean.getBoolean("sdpkit.shared.required") ? fail(reason) : abort(reason);
        }
        return path;
    }
}
