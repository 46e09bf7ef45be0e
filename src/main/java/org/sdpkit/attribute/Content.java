package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code a=content:<content>[,<content>…]}: what the media stream shows.
 *
 * @param contents at least one
 * @since 0.1.0
 */
public record Content(List<MediaContent> contents) {

    /** How it is read and written. */
    public static final AttributeType<Content> TYPE = AttributeType.named("content", Content.class)
            .means("what the media stream shows")
            .definedBy("RFC 4796 section 5")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .examples("slides", "main,sl")
            .syntax(Content::read, Content::write);

    public Content {
        contents = List.copyOf(contents);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("contents must not be empty");
        }
    }

    private static Content read(ValueScanner in) {
        List<MediaContent> contents = new ArrayList<>();
        do {
            contents.add(new MediaContent(in.token("content", "")));
        } while (in.skip(','));
        return new Content(contents);
    }

    private void write(StringBuilder out) {
        out.append(contents.stream().map(MediaContent::name).collect(Collectors.joining(",")));
    }
}
