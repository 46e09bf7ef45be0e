package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=lcfg:<config-number> [+]mt=<media> <pot-cfg-list>}: a media description that could be added later.
 *
 * @param number 1 or more
 * @param mediaType what it would be
 * @param lists what it would be made of, at least one
 * @since 0.1.0
 */
public record Lcfg(int number, ConfigurationList.MediaType mediaType, List<ConfigurationList> lists) {

    /** How it is read and written. */
    public static final AttributeType<Lcfg> TYPE = AttributeType.named("lcfg", Lcfg.class)
            .means("a media description that could be added later")
            .definedBy("RFC 6871 section 3.3.5")
            .at(Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .repeatable()
            .examples("2 mt=video t=1 m=10|11", "3 mt=message t=2 m=20", "4 mt=video t=1 m=1 a=41,42")
            .syntax(Lcfg::read, Lcfg::write);

    public Lcfg {
        CapabilityNumbers.check("configuration number", number);
        lists = CapabilityNumbers.nonEmpty("configuration lists", lists);
    }

    private static Lcfg read(ValueScanner in) {
        int number = CapabilityNumbers.readPlain(in, "configuration number");
        in.spaces();
        int from = in.offset();
        if (!(ConfigurationLists.read(in, false) instanceof ConfigurationList.MediaType mediaType)) {
            in.back(from);
            throw in.malformed("mt=<media>");
        }
        if (in.isAtEnd()) {
            throw in.malformed("configuration list");
        }
        return new Lcfg(number, mediaType, ConfigurationLists.readAll(in, false));
    }

    private void write(StringBuilder out) {
        out.append(number).append(' ').append(mediaType);
        ConfigurationLists.write(lists, out);
    }
}
