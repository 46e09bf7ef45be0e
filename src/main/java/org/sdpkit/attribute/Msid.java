package org.sdpkit.attribute;

import java.util.Optional;

/**
 * {@code a=msid:<id> [<appdata>]}: the media stream (and its track) that is sent here.
 *
 * @param id 1 to 64 characters of a token; {@code -} stands for no stream
 * @param appdata the track, 1 to 64 characters of a token
 * @since 0.1.0
 */
public record Msid(String id, Optional<String> appdata) {

    /** How it is read and written. */
    public static final AttributeType<Msid> TYPE = AttributeType.named("msid", Msid.class)
            .means("the media stream (and its track) that is sent here")
            .definedBy("RFC 8830 section 2")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .examples(
                    "examplefoo examplebar",
                    "- 2ebeb64c-2eb3-4c4f-b5d5-d578245b969e",
                    "{9cd17d8b-f96d-4663-866b-72ddd3b8b54b} {3dcd399d-4933-41d5-89fd-87070cfc3cf6}",
                    "61317484-2ed4-49d7-9eb7-1414322a7aae")
            .syntax(Msid::read, Msid::write);

    private static final int LONGEST = 64;

    public Msid {
        Tokens.checkRun("msid", id, 1, LONGEST, Chars::isToken);
        appdata.ifPresent(text -> Tokens.checkRun("appdata", text, 1, LONGEST, Chars::isToken));
    }

    private static Msid read(ValueScanner in) {
        String id = in.run("msid", 1, LONGEST, Chars::isToken);
        if (in.isAtEnd()) {
            return new Msid(id, Optional.empty());
        }
        in.spaces();
        return new Msid(id, Optional.of(in.run("appdata", 1, LONGEST, Chars::isToken)));
    }

    private void write(StringBuilder out) {
        out.append(id);
        appdata.ifPresent(text -> out.append(' ').append(text));
    }
}
