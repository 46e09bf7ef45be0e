package org.sdpkit.jackson;

import java.util.List;
import java.util.function.IntPredicate;

/** What a value in a line of {@code sdp-transform} is made of: as much as fits, from where it begins. */
interface TransformToken {

    /** Where it ends, below 0 if it does not stand here. */
    int end(String text, int from);

    /** One of these words, which a vertical bar separates; the first that stands here. */
    static TransformToken oneOf(String words) {
        List<String> all = List.of(words.split("\\|"));
        return (text, from) -> all.stream()
                .filter(word -> text.startsWith(word, from))
                .findFirst()
                .map(word -> from + word.length())
                .orElse(-1);
    }

    /** A token by its name: of characters, how many ({@code *}, {@code +}, {@code ?}, else one). */
    static TransformToken named(String name) {
        int last = name.length() - 1;
        return switch (name) {
            case "decimal" -> TransformToken::decimal;
            case "images" -> TransformToken::images;
            case "floor" -> TransformToken::floor;
            case "payload*" ->
                (text, from) ->
                        text.startsWith("*", from) ? from + 1 : named("digit*").end(text, from);
            case "payload+" ->
                (text, from) ->
                        text.startsWith("*", from) ? from + 1 : named("digit+").end(text, from);
            default ->
                switch (name.charAt(last)) {
                    case '*' -> run(characters(name.substring(0, last)), 0, Integer.MAX_VALUE);
                    case '+' -> run(characters(name.substring(0, last)), 1, Integer.MAX_VALUE);
                    case '?' -> run(characters(name.substring(0, last)), 0, 1);
                    default -> run(characters(name), 1, 1);
                };
        };
    }

    private static TransformToken run(IntPredicate characters, int atLeast, int atMost) {
        return (text, from) -> {
            int at = from;
            while (at < text.length() && at - from < atMost && characters.test(text.charAt(at))) {
                at++;
            }
            return at - from < atLeast ? -1 : at;
        };
    }

    private static IntPredicate characters(String name) {
        return switch (name) {
            case "any" -> c -> true;
            case "rest" -> c -> c != '\u2028' && c != '\u2029';
            case "blank" -> TransformToken::isBlank;
            case "nonblank" -> c -> !isBlank(c);
            case "text" -> c -> c == ' ' || !isBlank(c);
            case "key" -> c -> c != '=' && !isBlank(c);
            case "space" -> c -> c == ' ';
            case "digit" -> TransformToken::isDigit;
            case "dotted" -> c -> isDigit(c) || c == '.';
            case "word" -> TransformToken::isWord;
            case "name" -> c -> isWord(c) || c == '-';
            case "codec" -> c -> isWord(c) || c == '-' || c == '.';
            case "path" -> c -> isWord(c) || c == '/';
            case "token" -> c -> isWord(c) || "!#$%&'*+-.".indexOf(c) >= 0;
            case "streams" -> c -> isWord(c) || "-~;,".indexOf(c) >= 0;
            default -> throw new IllegalArgumentException("no characters are called " + name);
        };
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    /** What JavaScript takes for white space. */
    private static boolean isBlank(int c) {
        return (c >= '\t' && c <= '\r') || c == 0xFEFF || c == 0xA0 || Character.isSpaceChar(c);
    }

    /** Digits, a point, digits. */
    private static int decimal(String text, int from) {
        TransformToken digits = named("digit+");
        int point = digits.end(text, from);
        return point >= 0 && text.startsWith(".", point) ? digits.end(text, point + 1) : -1;
    }

    /** An asterisk, or lists in brackets with blanks between them: what follows a direction in {@code a=imageattr}. */
    private static int images(String text, int from) {
        if (text.startsWith("*", from)) {
            return from + 1;
        }
        int end = image(text, from);
        for (int next = end; next >= 0; ) {
            end = next;
            int gap = named("blank+").end(text, end);
            next = gap < 0 ? -1 : image(text, gap);
        }
        return end;
    }

    /** From a bracket to the last closing one before a blank, with something between them. */
    private static int image(String text, int from) {
        if (!text.startsWith("[", from)) {
            return -1;
        }
        int close = text.lastIndexOf(']', named("nonblank*").end(text, from) - 1);
        return close > from + 1 ? close + 1 : -1;
    }

    /** Something before the last {@code mstrm:} or {@code m-stream:} that something follows. */
    private static int floor(String text, int from) {
        int last = text.length() - 2;
        int end = Math.max(
                text.lastIndexOf(" mstrm:", last - " mstrm".length()),
                text.lastIndexOf(" m-stream:", last - " m-stream".length()));
        return end > from ? end : -1;
    }
}
