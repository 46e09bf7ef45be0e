package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Lexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sdpkit.grammar.SdpLexer;

/** The program in {@code samples/calls}, run as its reader runs it. */
class CallSampleTest {

    private static final Path FOLDER = Tree.path("samples/calls");

    @Test
    void theLadderIsWhatStandsBesideTheProgram() throws Exception {
        assertEquals(Files.readString(FOLDER.resolve("ladder.txt")), run());
    }

    @Test
    void filesInAFolderCarryTheSameCall(@TempDir Path folder) throws Exception {
        assertEquals(Files.readString(FOLDER.resolve("ladder.txt")), run(folder.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(15, files.count());
        }
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Stream.of(Sdp.class, SdpLexer.class, Lexer.class)
                        .map(CallSampleTest::location)
                        .collect(Collectors.joining(File.pathSeparator)),
                FOLDER.resolve("TwoBrowsers.java").toString()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = text(process);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
