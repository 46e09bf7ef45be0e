package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=pcfg:<config-number> [<pot-cfg-list>]}: a configuration that may be chosen instead of the one in place.
 *
 * @param number 1 or more; a lower one is preferred
 * @param lists what it is made of; empty where it is the one in place
 * @since 0.1.0
 */
public record Pcfg(int number, List<ConfigurationList> lists) {

    /** How it is read and written. */
    public static final AttributeType<Pcfg> TYPE = AttributeType.named("pcfg", Pcfg.class)
            .means("a configuration that may be chosen instead of the one in place")
            .definedBy("RFC 5939 section 3.5.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .repeatable()
            .examples("1 t=1 a=1", "1 a=-m:1,2,[3,4]|1,7,[5]", "2", "1 m=4,5|1,5 t=1 a=1 pt=1:100,4:101,5:102")
            .syntax(Pcfg::read, Pcfg::write);

    public Pcfg {
        CapabilityNumbers.check("configuration number", number);
        lists = List.copyOf(lists);
    }

    private static Pcfg read(ValueScanner in) {
        int number = CapabilityNumbers.read(in, "configuration number");
        return new Pcfg(number, ConfigurationLists.readAll(in, false));
    }

    private void write(StringBuilder out) {
        out.append(number);
        ConfigurationLists.write(lists, out);
    }
}
