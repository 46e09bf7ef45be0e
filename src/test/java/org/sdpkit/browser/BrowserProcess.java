package org.sdpkit.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The process of a browser and its children, in a folder of their own; both are gone when it is closed. */
final class BrowserProcess implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 120;
    private static final String LISTENING = "listening on ws://";

    private final Path folder;
    private final Process process;
    private final Thread end = new Thread(this::endAll);
    private final ConcurrentLinkedQueue<String> output = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();

    private BrowserProcess(Path folder, List<String> command) throws IOException {
        this.folder = folder;
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("MOZ_HEADLESS", "1");
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(end);
        Thread reader = new Thread(this::read, "output of " + command.get(0));
        reader.setDaemon(true);
        reader.start();
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("sdpkit-browser-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BrowserProcess start(Path folder, List<String> command) {
        try {
            return new BrowserProcess(folder, command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it takes commands, which it says on its standard error; Firefox leaves out the path. */
    URI address() {
        try {
            return address.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the browser did not start; it said: " + output, e);
        }
    }

    /** Writes a file that the browser is to read. */
    Path write(String name, String text) {
        return write(folder, name, text);
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(Files.createDirectories(folder).resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                int at = line.indexOf(LISTENING);
                if (at >= 0) {
                    URI root = URI.create(line.substring(at + LISTENING.length() - "ws://".length())
                            .trim());
                    address.complete(root.getPath().isEmpty() ? root.resolve("/session") : root);
                }
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        address.completeExceptionally(new IllegalStateException("it has ended"));
    }

    @Override
    public void close() {
        endAll();
        if (Thread.currentThread() != end) {
            Runtime.getRuntime().removeShutdownHook(end);
        }
        delete();
    }

    private void endAll() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle ->
                handle.onExit().orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join());
    }

    private void delete() {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
