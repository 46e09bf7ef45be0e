package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=group:<semantics> <identification tag> …}: media descriptions that belong together.
 *
 * @param semantics in which way
 * @param tags the {@code a=mid} of each
 * @since 0.1.0
 */
public record Group(GroupSemantics semantics, List<String> tags) {

    /** How it is read and written. */
    public static final AttributeType<Group> TYPE = AttributeType.named("group", Group.class)
            .means("media descriptions that belong together")
            .definedBy("RFC 5888 section 5")
            .at(Level.SESSION)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .examples("BUNDLE 0 1 2", "LS 1 2", "BUNDLE")
            .syntax(Group::read, Group::write);

    public Group {
        tags = List.copyOf(tags);
        tags.forEach(tag -> Tokens.check("identification tag", tag));
    }

    private static Group read(ValueScanner in) {
        GroupSemantics semantics = new GroupSemantics(in.token("semantics", ""));
        List<String> tags = new ArrayList<>();
        while (!in.isAtEnd()) {
            in.expect(' ');
            tags.add(in.token("identification tag", ""));
        }
        return new Group(semantics, tags);
    }

    private void write(StringBuilder out) {
        out.append(semantics.name());
        tags.forEach(tag -> out.append(' ').append(tag));
    }
}
