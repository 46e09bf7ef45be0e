package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code a=fec-repair-flow: encoding-id=<id>[; preference-lvl=<level>][; ss-fssi=<info>] …}: packets that repair others.
 *
 * <p>A missing space is let pass.
 *
 * @param encodingId the scheme of forward error correction, a number of its registry
 * @param preferenceLevel how much the flow is preferred; 1 is best
 * @param others {@code ss-fssi}, what the sender says of the scheme, and whatever else is said
 * @since 0.1.0
 */
public record FecRepairFlow(int encodingId, OptionalInt preferenceLevel, List<Parameter> others) {

    /** How it is read and written. */
    public static final AttributeType<FecRepairFlow> TYPE = AttributeType.named("fec-repair-flow", FecRepairFlow.class)
            .means("packets that repair others")
            .definedBy("RFC 6364 section 4.5")
            .at(Level.MEDIA)
            .mux(MuxCategory.SPECIAL)
            .examples(" encoding-id=10; ss-fssi=n:7,k:5", " encoding-id=0; preference-lvl=1", " encoding-id=8")
            .syntax(FecRepairFlow::read, FecRepairFlow::write);

    private static final String PREFERENCE = "preference-lvl";

    public FecRepairFlow {
        Tokens.checkRange("encoding id", encodingId, 0, Integer.MAX_VALUE);
        preferenceLevel.ifPresent(level -> Tokens.checkRange("preference level", level, 0, Integer.MAX_VALUE));
        others = List.copyOf(others);
    }

    /**
     * What is said of the scheme.
     *
     * @param name a token
     * @param value visible characters without a semicolon
     * @since 0.1.0
     */
    public record Parameter(String name, String value) {

        public Parameter {
            Tokens.check("name", name);
            Tokens.checkVisible("value", value);
            if (name.equals(PREFERENCE) || value.indexOf(';') >= 0) {
                throw new IllegalArgumentException("parameter must not be " + name + "=" + value);
            }
        }
    }

    /** What the sender says of the scheme, such as {@code n:7,k:5}. */
    public Optional<String> senderSideInformation() {
        return others.stream()
                .filter(parameter -> parameter.name.equals("ss-fssi"))
                .map(Parameter::value)
                .findFirst();
    }

    private static FecRepairFlow read(ValueScanner in) {
        in.skipSpaces();
        in.expect("encoding-id=");
        int encodingId = in.integer("encoding id", 0, Integer.MAX_VALUE);
        OptionalInt level = OptionalInt.empty();
        List<Parameter> others = new ArrayList<>();
        while (in.skip(';')) {
            in.skipSpaces();
            int from = in.offset();
            String name = in.token("parameter", "");
            in.expect('=');
            if (!name.equals(PREFERENCE)) {
                others.add(new Parameter(name, in.word("value", ";", Tokens::isVisible)));
            } else if (level.isEmpty()) {
                level = OptionalInt.of(in.integer("preference level", 0, Integer.MAX_VALUE));
            } else {
                in.back(from);
                throw in.malformed("another parameter than " + PREFERENCE);
            }
        }
        return new FecRepairFlow(encodingId, level, others);
    }

    private void write(StringBuilder out) {
        out.append(" encoding-id=").append(encodingId);
        preferenceLevel.ifPresent(level -> out.append("; preference-lvl=").append(level));
        others.forEach(
                parameter -> out.append("; ").append(parameter.name).append('=').append(parameter.value));
    }
}
