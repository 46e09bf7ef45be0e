package org.sdpkit.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an endpoint writes, with blanks. A form is a text in which {@code # name} begins a part; its first line says which
 * parts follow one another: a session level and media descriptions, in one of several ways.
 */
final class Form {

    private static final String HEAD = "# ";

    private final List<List<String>> ways;
    private final Map<String, String> parts;

    private Form(List<List<String>> ways, Map<String, String> parts) {
        this.ways = ways;
        this.parts = parts;
    }

    /** That of this name. */
    static Form read(String name) {
        List<String> lines = Resources.text(name + ".txt").lines().toList();
        Map<String, String> parts = new LinkedHashMap<>();
        String part = "";
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(HEAD)) {
                part = line.substring(HEAD.length());
            } else {
                parts.merge(part, line + "\r\n", String::concat);
            }
        }
        return new Form(ways(lines.get(0).substring(HEAD.length())), parts);
    }

    private static List<List<String>> ways(String text) {
        return List.of(text.split(" \\| ", -1)).stream()
                .map(way -> List.of(way.split(" ", -1)))
                .toList();
    }

    /** One of the ways, all blanks filled. */
    String fill(Scene scene) {
        List<String> way = scene.of(ways);
        Blanks blanks = new Blanks(scene, way.size() - 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < way.size(); i++) {
            text.append(blanks.fill(Objects.requireNonNull(parts.get(way.get(i)), way.get(i)), i - 1));
        }
        return text.toString();
    }
}
