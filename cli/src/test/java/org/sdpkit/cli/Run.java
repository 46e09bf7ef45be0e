package org.sdpkit.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A run of the command in a test. */
final class Run {

    private final int exitCode;
    private final byte[] bytes;
    private final String err;

    private Run(int exitCode, byte[] bytes, String err) {
        this.exitCode = exitCode;
        this.bytes = bytes;
        this.err = err;
    }

    static Run sdp(String... args) {
        return withInput(new byte[0], args);
    }

    static Run withInput(String text, String... args) {
        return withInput(text.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run withInput(byte[] input, String... args) {
        return onTerminal("", Map.of(), input, args);
    }

    static Run onTerminal(String terminals, Map<String, String> environment, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), out, err, terminals, environment);
        int exitCode = Main.run(terminal, args);
        return new Run(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    int exitCode() {
        return exitCode;
    }

    byte[] bytes() {
        return bytes;
    }

    String err() {
        return err;
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
