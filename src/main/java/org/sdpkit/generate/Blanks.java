package org.sdpkit.generate;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The blanks of a form, such as {@code <hex 8>}, {@code <ssrc a>} or {@code <25|30>}. Where the same stands twice it is
 * filled with the same, in one media description only if it begins with {@code own}.
 */
final class Blanks {

    private static final String OWN = "own ";
    private static final int LETTERS = 26;
    private static final int FINGERPRINT_LENGTH = 32;
    private static final int HALF_CLOCK_LENGTH = 3;

    private final Scene scene;
    private final int mediaCount;
    private final Map<String, String> filled = new HashMap<>();

    Blanks(Scene scene, int mediaCount) {
        this.scene = scene;
        this.mediaCount = mediaCount;
    }

    /** A part of the form, the media description of this index or, before the first, the session level. */
    String fill(String part, int index) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = part.indexOf('<'); open >= 0; open = part.indexOf('<', from)) {
            int close = part.indexOf('>', open);
            text.append(part, from, open).append(value(part.substring(open + 1, close), index));
            from = close + 1;
        }
        return text.append(part, from, part.length()).toString();
    }

    private String value(String blank, int index) {
        return switch (blank) {
            case "index" -> Integer.toString(index);
            case "count" -> Integer.toString(index + 1);
            case "indexes" ->
                IntStream.range(0, mediaCount).mapToObj(Integer::toString).collect(Collectors.joining(" "));
            default ->
                blank.startsWith(OWN)
                        ? filled.computeIfAbsent(index + blank, key -> drawn(blank.substring(OWN.length())))
                        : filled.computeIfAbsent(blank, this::drawn);
        };
    }

    private String drawn(String blank) {
        if (blank.indexOf('|') >= 0) {
            return scene.of(blank.split("\\|", -1));
        }
        String[] words = blank.split(" ", -1);
        return switch (words[0]) {
            case "host" -> scene.ip4().text();
            case "host6" -> scene.ip6().text();
            case "group" -> scene.multicastIp4().text();
            case "port" -> Integer.toString(scene.port());
            case "ssrc" -> Long.toString(scene.ssrc());
            case "uuid" -> scene.uuid();
            case "fingerprint" -> octets(":", FINGERPRINT_LENGTH);
            case "clock" -> octets("-", HALF_CLOCK_LENGTH) + "-FF-FE-" + octets("-", HALF_CLOCK_LENGTH);
            default -> characters(words[0], Integer.parseInt(words[1]));
        };
    }

    private String characters(String what, int length) {
        return switch (what) {
            case "number" -> scene.digits(length);
            case "token" -> scene.token(length);
            case "hex" -> scene.hex(length);
            case "base64" -> scene.base64(length / 4 * 3);
            case "letters" -> letters(length);
            default -> throw new IllegalArgumentException("no blank is called " + what);
        };
    }

    private String letters(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ((scene.below(2) == 0 ? 'a' : 'A') + scene.below(LETTERS)));
        }
        return text.toString();
    }

    private String octets(String delimiter, int length) {
        return HexFormat.ofDelimiter(delimiter).withUpperCase().formatHex(scene.bytes(length));
    }
}
