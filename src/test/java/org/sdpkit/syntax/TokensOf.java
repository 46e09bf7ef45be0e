package org.sdpkit.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.sdpkit.grammar.SdpLexer;

/** The tokens of a text, as the generated lexer finds them, and as the walk through its table does. */
final class TokensOf {

    private TokensOf() {}

    static void assertTheSame(byte[] bytes) {
        assertEquals(lexer(bytes), walk(bytes));
    }

    private static List<String> lexer(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return new SdpLexer(CharStreams.fromString(text))
                .getAllTokens().stream()
                        .map(token -> said(token.getType(), token.getStartIndex(), token.getStopIndex() + 1))
                        .toList();
    }

    private static List<String> walk(byte[] bytes) {
        List<String> tokens = new ArrayList<>();
        TokenWalk walk = new TokenWalk(bytes, bytes.length);
        while (walk.type() != Token.EOF) {
            tokens.add(said(walk.type(), walk.start(), walk.end()));
            walk.consume();
        }
        return tokens;
    }

    private static String said(int type, int start, int end) {
        return SdpLexer.VOCABULARY.getSymbolicName(type) + " " + start + " to " + end;
    }
}
