package org.sdpkit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that nobody ever sees a half-written one. */
final class AtomicFile {

    private AtomicFile() {}

    /** Puts these bytes in the file, in a new one for the user alone if there is none. */
    static void create(Path file, byte[] bytes) {
        if (Files.exists(file)) {
            write(file, bytes);
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path written = Files.createTempFile(folder, ".sdp-", ".tmp");
            try {
                Files.write(written, bytes);
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new CannotGoOn(file + ": cannot be written: " + e.getMessage());
        }
    }

    /** Puts these bytes in the place of the file; its permissions stay. */
    static void write(Path file, byte[] bytes) {
        try {
            Path target = file.toRealPath();
            Path written = Files.createTempFile(target.toAbsolutePath().getParent(), ".sdp-", ".tmp");
            try {
                Files.write(written, bytes);
                if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(target));
                }
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new CannotGoOn(file + ": cannot be written: " + e.getMessage());
        }
    }
}
