package org.sdpkit.attribute;

import java.util.List;

/**
 * {@code a=acfg:<config-number> [<sel-cfg-list>]}: the configuration that an answer has chosen.
 *
 * @param number that of the {@code a=pcfg} which was chosen
 * @param lists what was chosen from it; none leaves a choice
 * @since 0.1.0
 */
public record Acfg(int number, List<ConfigurationList> lists) {

    /** How it is read and written. */
    public static final AttributeType<Acfg> TYPE = AttributeType.named("acfg", Acfg.class)
            .means("the configuration that an answer has chosen")
            .definedBy("RFC 5939 section 3.5.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .examples("1 t=4 a=1", "1 a=-s:2", "3 m=4 t=2 pt=4:18", "1")
            .syntax(Acfg::read, Acfg::write);

    public Acfg {
        CapabilityNumbers.check("configuration number", number);
        lists = List.copyOf(lists);
        lists.forEach(list -> {
            if (!list.isDecided()) {
                throw new IllegalArgumentException("a chosen configuration must not leave a choice, as " + list);
            }
        });
    }

    private static Acfg read(ValueScanner in) {
        int number = CapabilityNumbers.read(in, "configuration number");
        return new Acfg(number, ConfigurationLists.readAll(in, true));
    }

    private void write(StringBuilder out) {
        out.append(number);
        ConfigurationLists.write(lists, out);
    }
}
