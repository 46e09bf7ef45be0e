package org.sdpkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes the wrappings off what people paste, one after the other. */
final class Unwrapper {

    private static final int MOST_WRAPPINGS = 4;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Unwrapper() {}

    static Unwrapped unwrap(byte[] pasted) {
        return isBare(pasted) ? new Unwrapped(pasted, List.of()) : unwrapped(pasted);
    }

    /** Whether it begins as descriptions do, and another line follows: then there is nothing to take off. */
    private static boolean isBare(byte[] pasted) {
        boolean isBegun = pasted.length > 2 && (pasted[0] == 'v' || pasted[0] == 'm') && pasted[1] == '=';
        int last = pasted.length - 1;
        int at = 2;
        while (isBegun && at < last && pasted[at] != '\n') {
            at++;
        }
        return isBegun && at < last && pasted[at + 1] > ' ';
    }

    private static Unwrapped unwrapped(byte[] pasted) {
        String text = new String(pasted, StandardCharsets.UTF_8);
        List<String> wrappings = new ArrayList<>();
        while (wrappings.size() < MOST_WRAPPINGS && !isDescription(text)) {
            Optional<Step> step = next(text.strip());
            if (step.isEmpty()) {
                return new Unwrapped(pasted, List.of());
            }
            wrappings.add(step.get().wrapping);
            text = step.get().inside;
        }
        return wrappings.isEmpty() || !isDescription(text)
                ? new Unwrapped(pasted, List.of())
                : new Unwrapped(text.getBytes(StandardCharsets.UTF_8), wrappings);
    }

    private static boolean isDescription(String text) {
        for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
            if (isBehindFirstLetter(text, at)) {
                return !isSpelledOut(text.strip());
            }
        }
        return false;
    }

    /** Whether a line, behind a byte order mark or not, begins with a letter that is here followed by the equals sign. */
    private static boolean isBehindFirstLetter(String text, int equalsSign) {
        int letter = equalsSign - 1;
        if (letter < 0 || "vm".indexOf(text.charAt(letter)) < 0) {
            return false;
        }
        int start = letter > 0 && text.charAt(letter - 1) == BYTE_ORDER_MARK ? letter - 1 : letter;
        return start == 0 || "\r\n".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** All on one line, with line ends spelled out. */
    private static boolean isSpelledOut(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && (text.contains("\\n") || text.contains("\\r"));
    }

    private static Optional<Step> next(String text) {
        return Step.of("JSON", text, JsonStrings::memberSdp)
                .or(() -> Step.of("quotes", text, Unwrapper::unquoted))
                .or(() -> Step.of("spelled-out line ends", text, Unwrapper::withLineEnds))
                .or(() -> Step.of("base64", text, Unwrapper::decoded));
    }

    private static Optional<String> unquoted(String text) {
        int last = text.length() - 1;
        boolean isQuoted = last > 0 && "\"'`".indexOf(text.charAt(0)) >= 0 && text.charAt(last) == text.charAt(0);
        return isQuoted ? Optional.of(JsonStrings.unescaped(text.substring(1, last))) : Optional.empty();
    }

    private static Optional<String> withLineEnds(String text) {
        return isSpelledOut(text) ? Optional.of(JsonStrings.unescaped(text)) : Optional.empty();
    }

    private static Optional<String> decoded(String text) {
        String compact = text.replaceAll("\\s", "").replace('-', '+').replace('_', '/');
        try {
            byte[] bytes = Base64.getDecoder().decode(compact);
            return bytes.length == 0 ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** One wrapping, and what is inside. */
    private record Step(String wrapping, String inside) {

        static Optional<Step> of(String wrapping, String text, Function<String, Optional<String>> unwrap) {
            return unwrap.apply(text).map(inside -> new Step(wrapping, inside));
        }
    }
}
