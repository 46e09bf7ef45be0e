package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code a=identity:<identity assertion value> <identity extension> …}: who vouches for the side.
 *
 * @param assertionValue what the identity provider says, JSON in base64
 * @param extensions none is defined yet
 * @since 0.1.0
 */
public record Identity(String assertionValue, List<Extension> extensions) {

    /** How it is read and written. */
    public static final AttributeType<Identity> TYPE = AttributeType.named("identity", Identity.class)
            .means("who vouches for the side")
            .definedBy("RFC 8827 section 5")
            .at(Level.SESSION)
            .mux(MuxCategory.NORMAL)
            .examples("eyJpZHAiOnsiZG9tYWluIjoiZXhhbXBsZS5vcmcifX0=", "eyJpZHAiOnt9 x-flag x-name=value")
            .syntax(Identity::read, Identity::write);

    /**
     * A name, perhaps with a value.
     *
     * @param name a token
     * @param value bytes without spaces and semicolons
     */
    public record Extension(String name, Optional<String> value) {

        public Extension {
            Tokens.check("extension name", name);
            value.ifPresent(text -> Tokens.checkRun("extension value", text, Extension::isValueChar));
        }

        private static boolean isValueChar(int c) {
            return c > ' ' && c != ';';
        }

        private static Extension read(ValueScanner in) {
            String name = in.token("extension name", "");
            return new Extension(
                    name,
                    in.skip('=') ? Optional.of(in.run("extension value", Extension::isValueChar)) : Optional.empty());
        }
    }

    public Identity {
        Tokens.checkBase64("assertion value", assertionValue);
        extensions = List.copyOf(extensions);
    }

    private static Identity read(ValueScanner in) {
        String assertion = in.base64("assertion value");
        List<Extension> extensions = new ArrayList<>();
        while (!in.isAtEnd()) {
            in.spaces();
            extensions.add(Extension.read(in));
        }
        return new Identity(assertion, extensions);
    }

    private void write(StringBuilder out) {
        out.append(assertionValue);
        for (Extension extension : extensions) {
            out.append(' ').append(extension.name);
            extension.value.ifPresent(value -> out.append('=').append(value));
        }
    }
}
