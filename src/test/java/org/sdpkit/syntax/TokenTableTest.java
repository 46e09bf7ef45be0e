package org.sdpkit.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sdpkit.Shared;
import org.sdpkit.Tree;

/** The table says what the lexer says, from which it was made: of samples, of other people's files, of any bytes. */
class TokenTableTest {

    @Test
    void theTokensOfSamplesAreThoseOfTheLexer() throws IOException {
        for (Path sample : Tree.samples()) {
            TokensOf.assertTheSame(Files.readAllBytes(sample));
        }
    }

    @Test
    void theTokensOfTheCorpusAreThoseOfTheLexer() throws IOException {
        for (Path file : Shared.files()) {
            TokensOf.assertTheSame(Files.readAllBytes(file));
        }
    }

    @Test
    void theTokensOfRandomBytesAreThoseOfTheLexer() {
        Random random = new Random(8866);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            TokensOf.assertTheSame(bytes);
        }
    }

    @Test
    void theTokensOfRandomCharactersOfTheGrammarAreThoseOfTheLexer() {
        byte[] characters = "vosiuepcbtrzkam= =/:\r\n\r\n\u00EF\u00BB\u00BF0x".getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(3264);
        for (int i = 0; i < 5000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = characters[random.nextInt(characters.length)];
            }
            TokensOf.assertTheSame(bytes);
        }
    }
}
