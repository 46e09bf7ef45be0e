package org.sdpkit.edit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Pairs in a text: {@code a=b,c=d}, or a line each, with an equals sign or spaces between both. */
final class Pairs {

    private Pairs() {}

    static Map<String, String> read(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String item : text.split("[,\r\n]", -1)) {
            String pair = item.strip();
            if (pair.isEmpty() || pair.startsWith("#")) {
                continue;
            }
            String[] words = pair.split("\\s*=\\s*|\\s+", -1);
            if (words.length != 2 || words[0].isEmpty() || words[1].isEmpty()) {
                throw new IllegalArgumentException("pair must be <old>=<new>, not \"" + pair + "\"");
            }
            if (pairs.put(words[0], words[1]) != null) {
                throw new IllegalArgumentException("pair must not say twice what becomes of " + words[0]);
            }
        }
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("pairs must be <old>=<new>, not \"" + text + "\"");
        }
        return pairs;
    }
}
