package org.sdpkit.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Writes files so that nobody ever sees a half-written one, not even after Ctrl-C. */
final class AtomicFile {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** What is being written, to be removed if the process ends before it is done. */
    private static final Set<Path> UNDER_WAY = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> UNDER_WAY.forEach(AtomicFile::removeAtEnd)));
    }

    private AtomicFile() {}

    /** Puts these bytes in the place of the file, if there is one; its permissions stay. */
    static void write(Path file, byte[] bytes) {
        write(file, bytes, Optional.empty());
    }

    /** The same; a new file can be read by its owner alone, where files have such permissions. */
    static void writeSecret(Path file, byte[] bytes) {
        write(file, bytes, Optional.of(OWNER_ONLY));
    }

    private static void write(Path file, byte[] bytes, Optional<Set<PosixFilePermission>> permissionsOfNew) {
        try {
            boolean isThere = Files.exists(file);
            Path target = isThere ? file.toRealPath() : file.toAbsolutePath();
            if (isThere && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            Path written = target.resolveSibling(
                    ".sdp-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".tmp");
            UNDER_WAY.add(written);
            try {
                create(written, isThere ? Optional.of(OWNER_ONLY) : permissionsOfNew);
                Files.write(written, bytes, StandardOpenOption.WRITE);
                if (isThere && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(target));
                }
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
                UNDER_WAY.remove(written);
            }
        } catch (IOException e) {
            throw new CannotGoOn(Input.shown(file.toString()) + ": cannot be written: " + CannotGoOn.reason(e));
        }
    }

    private static void create(Path file, Optional<Set<PosixFilePermission>> permissions) throws IOException {
        boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (permissions.isPresent() && isPosix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(permissions.get()));
        } else {
            Files.createFile(file);
        }
    }

    private static void removeAtEnd(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The process is ending, and nobody is left who could be told.
        }
    }
}
