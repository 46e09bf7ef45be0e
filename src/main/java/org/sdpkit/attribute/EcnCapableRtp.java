package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code a=ecn-capable-rtp: <method>,…[ <parameter>=<value>; …]}: explicit congestion notification for RTP, and how it
 * is started.
 *
 * <p>RFC 6679 section 12.1 itself separates methods and parameters by spaces alone, against its grammar; that is let
 * pass, and so is a missing space at the beginning.
 *
 * @param methods such as rtp, ice and leap; tokens, the first preferred
 * @param parameters such as mode and ect
 * @since 0.1.0
 */
public record EcnCapableRtp(List<String> methods, List<Parameter> parameters) {

    /** How it is read and written. */
    public static final AttributeType<EcnCapableRtp> TYPE = AttributeType.named("ecn-capable-rtp", EcnCapableRtp.class)
            .means("explicit congestion notification for RTP, and how it is started")
            .definedBy("RFC 6679 section 6.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL)
            .examples(" rtp mode=readonly; ect=0", " ice,rtp", " leap x=\"a b\"")
            .syntax(EcnCapableRtp::read, EcnCapableRtp::write);

    public EcnCapableRtp {
        methods = List.copyOf(methods);
        parameters = List.copyOf(parameters);
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("methods must not be empty");
        }
        methods.forEach(method -> Tokens.check("method", method));
    }

    /**
     * How marks are set and read.
     *
     * @param name a token
     * @param value a token, or a string in quotes
     * @since 0.1.0
     */
    public record Parameter(String name, String value) {

        public Parameter {
            Tokens.check("name", name);
            if (!Tokens.isQuoted(value)) {
                Tokens.check("value", value);
            }
        }

        private static Parameter read(ValueScanner in, String name) {
            in.expect('=');
            return new Parameter(name, in.isAt('"') ? in.quotedString("value") : in.token("value", ""));
        }
    }

    /** The value of a parameter. */
    public Optional<String> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name.equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    private static EcnCapableRtp read(ValueScanner in) {
        List<String> methods = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        in.skipSpaces();
        methods.add(in.token("method", ""));
        while (!in.isAtEnd()) {
            boolean mayBeMethod = parameters.isEmpty();
            if (mayBeMethod && in.skip(',')) {
                methods.add(in.token("method", ""));
                continue;
            }
            separator(in, parameters);
            String name = in.token("parameter", "");
            if (mayBeMethod && !in.isAt('=')) {
                methods.add(name);
            } else {
                parameters.add(Parameter.read(in, name));
            }
        }
        return new EcnCapableRtp(methods, parameters);
    }

    private static void separator(ValueScanner in, List<Parameter> parameters) {
        if (!parameters.isEmpty() && in.skip(';')) {
            in.skipSpaces();
        } else {
            in.spaces();
        }
    }

    private void write(StringBuilder out) {
        for (int i = 0; i < methods.size(); i++) {
            out.append(i == 0 ? " " : ",").append(methods.get(i));
        }
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            out.append(i == 0 ? " " : "; ").append(parameter.name).append('=').append(parameter.value);
        }
    }
}
