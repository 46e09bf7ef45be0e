package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A language: RFC 5646 section 2.1. Its shape is checked, its subtags are not looked up.
 *
 * <p>Case has no meaning, but is kept.
 *
 * @param name one to eight letters, then subtags of one to eight letters and digits, with hyphens between them
 * @since 0.1.0
 */
public record LanguageTag(String name) {

    private static final int LONGEST_SUBTAG = 8;

    public LanguageTag {
        boolean legal = true;
        int length = 0;
        boolean isFirst = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-') {
                legal &= length > 0;
                length = 0;
                isFirst = false;
            } else {
                length++;
                legal &= length <= LONGEST_SUBTAG && (isFirst ? Chars.isAlpha(c) : Chars.isAlphanumeric(c));
            }
        }
        if (!legal || length == 0) {
            throw new IllegalArgumentException("must be a language tag, not \"" + name + "\"");
        }
    }

    /** Whether both are the same: case has no meaning. */
    public boolean sameAs(LanguageTag other) {
        return name.equalsIgnoreCase(other.name);
    }

    static LanguageTag read(ValueScanner in) {
        StringBuilder tag = new StringBuilder(in.run("language tag", 1, LONGEST_SUBTAG, Chars::isAlpha));
        while (in.skip('-')) {
            tag.append('-').append(in.run("subtag", 1, LONGEST_SUBTAG, Chars::isAlphanumeric));
        }
        return new LanguageTag(tag.toString());
    }

    static List<LanguageTag> readList(ValueScanner in) {
        List<LanguageTag> tags = new ArrayList<>();
        tags.add(read(in));
        while (!in.isAtEnd()) {
            in.spaces();
            tags.add(read(in));
        }
        return tags;
    }

    static void writeList(List<LanguageTag> tags, StringBuilder out) {
        out.append(tags.stream().map(LanguageTag::name).collect(Collectors.joining(" ")));
    }

    @Override
    public String toString() {
        return name;
    }
}
