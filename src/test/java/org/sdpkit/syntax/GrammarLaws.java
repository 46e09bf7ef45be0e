package org.sdpkit.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.sdpkit.grammar.SdpLexer;

/** The laws of the grammar: whatever comes in, it is tokens to the last byte, and lines to the last byte. */
class GrammarLaws {

    @Property(tries = 3000)
    void theTokensAreTheText(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<? extends Token> tokens = new SdpLexer(CharStreams.fromString(text)).getAllTokens();
        assertEquals(text, tokens.stream().map(Token::getText).collect(Collectors.joining()));
    }

    @Property(tries = 3000)
    void theWalkThroughTheTableGivesTheTokensOfTheLexer(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        TokensOf.assertTheSame(bytes);
    }

    @Property
    void theLinesFollowOneAnother(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        LineTable table = LineTable.read(bytes);
        int at = 0;
        for (int row = 0; row < table.size(); row++) {
            assertEquals(at, table.start(row));
            assertTrue(table.start(row) <= table.value(row) && table.value(row) <= table.end(row));
            assertTrue(List.of("", "\n", "\r", "\r\n").contains(table.latin1(table.end(row), table.next(row))));
            at = table.next(row);
        }
        assertEquals(bytes.length, at);
        assertArrayEquals(bytes, table.bytes());
    }

    @Property
    void aLineOfAKnownTypeIsWhatTheGrammarMakesOfIt(
            @ForAll @From("types") char letter, @ForAll(supplier = AnyBytes.class) byte[] bytes) {
        String value = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[\r\n\0]", "");
        byte[] line = (letter + "=" + value).getBytes(StandardCharsets.ISO_8859_1);
        LineTable read = LineTable.read(line);
        LineTable made = LineTable.ofLine(line);
        assertEquals(1, read.size());
        assertEquals(read.size(), made.size());
        assertEquals(read.letter(0), made.letter(0));
        assertEquals(read.start(0), made.start(0));
        assertEquals(read.value(0), made.value(0));
        assertEquals(read.end(0), made.end(0));
        assertEquals(read.next(0), made.next(0));
        assertEquals(read.lineEnd(0), made.lineEnd(0));
        assertTrue(letter != 'a' || Arrays.equals(read.fields(0), made.fields(0)), "no fields");
    }

    @Provide
    Arbitrary<Character> types() {
        return Arbitraries.chars().with("vosiuepcbtrzkam");
    }

    @Property
    void theFieldsStandInTheirLineInOrder(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        LineTable table = LineTable.read(bytes);
        for (int row = 0; row < table.size(); row++) {
            int at = table.value(row) - table.start(row);
            int[] fields = table.fields(row);
            for (int i = 0; i < fields.length; i += 2) {
                boolean isMissing = fields[i + 1] < fields[i];
                assertTrue(isMissing || (at <= fields[i] && fields[i] <= fields[i + 1]), "in order");
                at = isMissing ? at : fields[i + 1];
            }
            assertTrue(at <= table.end(row) - table.start(row), "within the line");
        }
    }
}
