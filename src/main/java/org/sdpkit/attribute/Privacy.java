package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code a=privacy:<name>=<value>; …}: how media is encrypted in IPMX.
 *
 * @param parameters such as protocol, mode, iv, key_generator, key_version and key_id, one or more
 * @since 0.1.0
 */
public record Privacy(List<Parameter> parameters) {

    /** How it is read and written. */
    public static final AttributeType<Privacy> TYPE = AttributeType.named("privacy", Privacy.class)
            .means("how media is encrypted in IPMX")
            .definedBy("VSF TR-10-13")
            .at(Level.SESSION, Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("protocol=RTP; mode=AES-128-CTR; iv=7015359753a652a7; key_id=0001020304050607")
            .syntax(Privacy::read, Privacy::write);

    public Privacy {
        parameters = List.copyOf(parameters);
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("parameters must not be empty");
        }
    }

    /**
     * A parameter of the encryption.
     *
     * @param name a token
     * @param value visible characters without a semicolon
     * @since 0.1.0
     */
    public record Parameter(String name, String value) {

        public Parameter {
            Tokens.check("name", name);
            Tokens.checkVisible("value", value);
            if (value.indexOf(';') >= 0) {
                throw new IllegalArgumentException("value must have no semicolon: " + value);
            }
        }
    }

    /** The value of a parameter. */
    public Optional<String> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name.equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    private static Privacy read(ValueScanner in) {
        List<Parameter> parameters = new ArrayList<>();
        do {
            in.skipSpaces();
            String name = in.token("parameter", "");
            in.expect('=');
            parameters.add(new Parameter(name, in.word("value", ";", Tokens::isVisible)));
        } while (in.skip(';') && !in.isAtEnd());
        return new Privacy(parameters);
    }

    private void write(StringBuilder out) {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            out.append(i == 0 ? "" : "; ").append(parameter.name).append('=').append(parameter.value);
        }
    }
}
