package org.sdpkit.edit;

import java.util.Arrays;
import java.util.List;
import org.sdpkit.codec.Codec;

/**
 * Which codecs a verb is about: an encoding name, perhaps with clock rate and channels, or a format of the m= line.
 *
 * @param words name, clock rate and channels, as far as they are said
 */
record CodecSelector(List<String> words) {

    private static final int MOST_WORDS = 3;

    CodecSelector {
        words = List.copyOf(words);
        if (words.size() > MOST_WORDS || words.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "codec must be <name>[/<clock rate>[/<channels>]] or a payload type, not \""
                            + String.join("/", words) + "\"");
        }
    }

    static CodecSelector read(String text) {
        return new CodecSelector(List.of(text.strip().split("/", -1)));
    }

    static List<CodecSelector> readAll(String text) {
        return Arrays.stream(text.split(",", -1)).map(CodecSelector::read).toList();
    }

    boolean matches(Codec codec) {
        String name = words.get(0);
        if (codec.format().equals(name)) {
            return words.size() == 1;
        }
        return codec.encodingName().filter(name::equalsIgnoreCase).isPresent()
                && (words.size() < 2 || words.get(1).equals(clockRate(codec)))
                && (words.size() < MOST_WORDS || words.get(2).equals(Integer.toString(codec.channels())));
    }

    private static String clockRate(Codec codec) {
        return codec.clockRate().isPresent()
                ? Integer.toString(codec.clockRate().getAsInt())
                : "";
    }
}
