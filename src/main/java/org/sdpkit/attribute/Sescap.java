package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=sescap:<session-num> <config-number>|…,… [<optional configurations>]}: configurations that can be used together.
 *
 * <p>The optional ones stand in brackets after a space. After a comma, as in the example of RFC 6871 section 3.3.8, they
 * are read as well.
 *
 * @param number 1 or more; a lower one is preferred
 * @param configurations at least one, each with its alternatives
 * @param optional those that may be left out, each with its alternatives
 * @since 0.1.0
 */
public record Sescap(int number, List<List<Integer>> configurations, List<List<Integer>> optional) {

    /** How it is read and written. */
    public static final AttributeType<Sescap> TYPE = AttributeType.named("sescap", Sescap.class)
            .means("configurations that can be used together")
            .definedBy("RFC 6871 section 3.3.8")
            .at(Level.SESSION)
            .mux(MuxCategory.CAUTION)
            .repeatable()
            .examples("1 1,2|3", "2 1,2,5 [3]", "3 1")
            .syntax(Sescap::read, Sescap::write);

    public Sescap {
        CapabilityNumbers.check("session number", number);
        configurations = CapabilityNumbers.nonEmpty("configurations", copyOf(configurations));
        optional = copyOf(optional);
    }

    private static List<List<Integer>> copyOf(List<List<Integer>> configurations) {
        return configurations.stream()
                .map(alternatives -> CapabilityNumbers.copyOf("configuration number", alternatives))
                .toList();
    }

    private static Sescap read(ValueScanner in) {
        int number = CapabilityNumbers.readPlain(in, "session number");
        in.spaces();
        List<List<Integer>> configurations = new ArrayList<>();
        do {
            configurations.add(readAlternatives(in));
        } while (in.skip(',') && !in.isAt('['));
        List<List<Integer>> optional = new ArrayList<>();
        if (!in.isAtEnd()) {
            in.skipSpaces();
            in.expect('[');
            do {
                optional.add(readAlternatives(in));
            } while (in.skip(','));
            in.expect(']');
        }
        return new Sescap(number, configurations, optional);
    }

    private static List<Integer> readAlternatives(ValueScanner in) {
        List<Integer> alternatives = new ArrayList<>();
        do {
            alternatives.add(CapabilityNumbers.readPlain(in, "configuration number"));
        } while (in.skip('|'));
        return alternatives;
    }

    private void write(StringBuilder out) {
        out.append(number).append(' ');
        write(configurations, out);
        if (!optional.isEmpty()) {
            write(optional, out.append(" ["));
            out.append(']');
        }
    }

    private static void write(List<List<Integer>> configurations, StringBuilder out) {
        String before = "";
        for (List<Integer> alternatives : configurations) {
            CapabilityNumbers.write(alternatives, '|', out.append(before));
            before = ",";
        }
    }
}
