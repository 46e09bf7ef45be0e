package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One part of a configuration in {@code a=pcfg}, {@code a=lcfg} and {@code a=acfg}: which capabilities of a kind it is made
 * of. Alternatives stand in the order of preference.
 *
 * @since 0.1.0
 */
public sealed interface ConfigurationList {

    /** Whether it leaves no choice, as {@code a=acfg} must. */
    boolean isDecided();

    /**
     * {@code a=[-m|-s|-ms][:]<att-cap-num>,[<att-cap-num>]|…}: attributes to add, from {@code a=acap}.
     *
     * @param delete which attributes to remove before
     * @param alternatives at least one, unless attributes are only removed
     */
    record Attributes(Optional<DeleteAttributes> delete, List<AttributeCapabilities> alternatives)
            implements ConfigurationList {

        public Attributes {
            if (delete.isEmpty() && alternatives.isEmpty()) {
                throw new IllegalArgumentException("attribute configuration list must not be empty");
            }
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public boolean isDecided() {
            return alternatives.size() == 1;
        }

        static Attributes read(ValueScanner in, boolean decided) {
            Optional<DeleteAttributes> delete = DeleteAttributes.readIfAny(in);
            List<AttributeCapabilities> alternatives = new ArrayList<>();
            if (delete.isEmpty() || decided || in.isAt(':')) {
                if (delete.isPresent()) {
                    in.expect(':');
                }
                do {
                    alternatives.add(AttributeCapabilities.read(in));
                } while (!decided && in.skip('|'));
            }
            return new Attributes(delete, alternatives);
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder("a=");
            delete.ifPresent(which -> out.append(which).append(alternatives.isEmpty() ? "" : ":"));
            ConfigurationLists.joined(alternatives, '|', out::append, out);
            return out.toString();
        }
    }

    /** Which attributes of the actual configuration are removed: RFC 5939 section 3.5.1, <i>delete-attributes</i>. */
    enum DeleteAttributes {
        /** Those of the media description: {@code -m}. */
        MEDIA("-m"),
        /** Those at session level: {@code -s}. */
        SESSION("-s"),
        /** Both: {@code -ms}. */
        MEDIA_AND_SESSION("-ms");

        private final String text;

        DeleteAttributes(String text) {
            this.text = text;
        }

        static Optional<DeleteAttributes> readIfAny(ValueScanner in) {
            if (!in.skip('-')) {
                return Optional.empty();
            }
            if (in.skip('m')) {
                return Optional.of(in.skip('s') ? MEDIA_AND_SESSION : MEDIA);
            }
            if (in.skip('s')) {
                return Optional.of(SESSION);
            }
            throw in.malformed("m, s or ms");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Attribute capabilities that are used together: {@code 1,2,[3,4]}.
     *
     * @param mandatory those that must be supported
     * @param optional those that may be supported
     */
    record AttributeCapabilities(List<Integer> mandatory, List<Integer> optional) {

        public AttributeCapabilities {
            if (mandatory.isEmpty() && optional.isEmpty()) {
                throw new IllegalArgumentException("attribute capabilities must not be empty");
            }
            mandatory = List.copyOf(mandatory);
            optional = List.copyOf(optional);
            mandatory.forEach(number -> CapabilityNumbers.check("attribute capability number", number));
            optional.forEach(number -> CapabilityNumbers.check("attribute capability number", number));
        }

        static AttributeCapabilities read(ValueScanner in) {
            List<Integer> mandatory = new ArrayList<>();
            do {
                if (in.skip('[')) {
                    List<Integer> optional = CapabilityNumbers.readList(in, "attribute capability number", ',');
                    in.expect(']');
                    return new AttributeCapabilities(mandatory, optional);
                }
                mandatory.add(CapabilityNumbers.read(in, "attribute capability number"));
            } while (in.skip(','));
            return new AttributeCapabilities(mandatory, List.of());
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder();
            CapabilityNumbers.write(mandatory, ',', out);
            if (!optional.isEmpty()) {
                out.append(mandatory.isEmpty() ? "[" : ",[");
                CapabilityNumbers.write(optional, ',', out);
                out.append(']');
            }
            return out.toString();
        }
    }

    /**
     * {@code t=<trpr-cap-num>|…}: the transport protocol, from {@code a=tcap}.
     *
     * @param alternatives at least one
     */
    record Transports(List<Integer> alternatives) implements ConfigurationList {

        public Transports {
            alternatives = CapabilityNumbers.copyOf("transport protocol capability number", alternatives);
        }

        @Override
        public boolean isDecided() {
            return alternatives.size() == 1;
        }

        static Transports read(ValueScanner in, boolean decided) {
            String expected = "transport protocol capability number";
            return new Transports(
                    decided
                            ? List.of(CapabilityNumbers.read(in, expected))
                            : CapabilityNumbers.readList(in, expected, '|'));
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder("t=");
            CapabilityNumbers.write(alternatives, '|', out);
            return out.toString();
        }
    }

    /**
     * {@code [+]m=<media-cap-num>[-<media-cap-num>],…|…}: the formats, from {@code a=rmcap} and {@code a=omcap} (RFC 6871
     * section 3.3.4.1).
     *
     * @param mandatory whether who does not understand it must not use the configuration
     * @param alternatives at least one, each with at least one
     */
    record MediaFormats(boolean mandatory, List<List<MediaCapabilities>> alternatives) implements ConfigurationList {

        public MediaFormats {
            alternatives = CapabilityNumbers.nonEmpty("media configuration list", alternatives).stream()
                    .map(formats -> CapabilityNumbers.nonEmpty("media capabilities", formats))
                    .toList();
        }

        @Override
        public boolean isDecided() {
            return !mandatory;
        }

        static MediaFormats read(boolean mandatory, ValueScanner in) {
            List<List<MediaCapabilities>> alternatives = new ArrayList<>();
            do {
                alternatives.add(MediaCapabilities.readList(in));
            } while (in.skip('|'));
            return new MediaFormats(mandatory, alternatives);
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(mandatory ? "+m=" : "m=");
            ConfigurationLists.joined(
                    alternatives, '|', formats -> ConfigurationLists.joined(formats, ',', out::append, out), out);
            return out.toString();
        }
    }

    /**
     * {@code [+]pt=<media-cap-num>:<payload type>,…}: which payload type stands for which format (RFC 6871 section
     * 3.3.4.2).
     *
     * @param mandatory whether who does not understand it must not use the configuration
     * @param mappings at least one
     */
    record PayloadTypes(boolean mandatory, List<PayloadTypeMapping> mappings) implements ConfigurationList {

        public PayloadTypes {
            mappings = CapabilityNumbers.nonEmpty("payload type mappings", mappings);
        }

        @Override
        public boolean isDecided() {
            return !mandatory;
        }

        static PayloadTypes read(boolean mandatory, ValueScanner in) {
            List<PayloadTypeMapping> mappings = new ArrayList<>();
            do {
                mappings.add(PayloadTypeMapping.read(in));
            } while (in.skip(','));
            return new PayloadTypes(mandatory, mappings);
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(mandatory ? "+pt=" : "pt=");
            ConfigurationLists.joined(mappings, ',', out::append, out);
            return out.toString();
        }
    }

    /**
     * A payload type for a media capability.
     *
     * @param mediaCapability 1 or more
     * @param payloadType 0 to 127
     */
    record PayloadTypeMapping(int mediaCapability, int payloadType) {

        private static final int LARGEST_PAYLOAD_TYPE = 127;

        public PayloadTypeMapping {
            CapabilityNumbers.check("media capability number", mediaCapability);
            if (payloadType < 0 || payloadType > LARGEST_PAYLOAD_TYPE) {
                throw new IllegalArgumentException("payload type must be 0 to 127, not " + payloadType);
            }
        }

        static PayloadTypeMapping read(ValueScanner in) {
            int mediaCapability = CapabilityNumbers.readPlain(in, "media capability number");
            in.expect(':');
            return new PayloadTypeMapping(mediaCapability, in.integer("payload type", 0, LARGEST_PAYLOAD_TYPE));
        }

        @Override
        public String toString() {
            return mediaCapability + ":" + payloadType;
        }
    }

    /**
     * {@code [+]mt=<media>}: the media type of a latent configuration (RFC 6871 section 3.3.4.3).
     *
     * @param mandatory whether who does not understand it must not use the configuration
     * @param media as in the m= line, a token
     */
    record MediaType(boolean mandatory, String media) implements ConfigurationList {

        public MediaType {
            Tokens.check("media type", media);
        }

        @Override
        public boolean isDecided() {
            return !mandatory;
        }

        static MediaType read(boolean mandatory, ValueScanner in) {
            return new MediaType(mandatory, in.token("media type", ""));
        }

        @Override
        public String toString() {
            return (mandatory ? "+mt=" : "mt=") + media;
        }
    }

    /**
     * {@code [+]b=<bw-cap-num>,…|…}: bandwidths, from {@code a=bcap} (RFC 7006 section 3.1.1.1).
     *
     * @param mandatory whether who does not understand it must not use the configuration
     * @param alternatives at least one, each with at least one
     */
    record Bandwidths(boolean mandatory, List<List<Integer>> alternatives) implements ConfigurationList {

        public Bandwidths {
            alternatives = CapabilityNumbers.nonEmpty("bandwidth configuration list", alternatives).stream()
                    .map(numbers -> CapabilityNumbers.copyOf("bandwidth capability number", numbers))
                    .toList();
        }

        @Override
        public boolean isDecided() {
            return !mandatory;
        }

        static Bandwidths read(boolean mandatory, ValueScanner in) {
            List<List<Integer>> alternatives = new ArrayList<>();
            do {
                alternatives.add(CapabilityNumbers.readList(in, "bandwidth capability number", ','));
            } while (in.skip('|'));
            return new Bandwidths(mandatory, alternatives);
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(mandatory ? "+b=" : "b=");
            ConfigurationLists.joined(alternatives, '|', numbers -> CapabilityNumbers.write(numbers, ',', out), out);
            return out.toString();
        }
    }

    /**
     * {@code [+]c=<conn-cap-num>|…}: the connection, from {@code a=ccap} (RFC 7006 section 3.1.2.1).
     *
     * @param mandatory whether who does not understand it must not use the configuration
     * @param alternatives at least one
     */
    record Connections(boolean mandatory, List<Integer> alternatives) implements ConfigurationList {

        public Connections {
            alternatives = CapabilityNumbers.copyOf("connection capability number", alternatives);
        }

        @Override
        public boolean isDecided() {
            return !mandatory;
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(mandatory ? "+c=" : "c=");
            CapabilityNumbers.write(alternatives, '|', out);
            return out.toString();
        }
    }

    /**
     * {@code [+]i=<title-cap-num>|…}: the title, from {@code a=icap} (RFC 7006 section 3.1.3.1).
     *
     * @param mandatory whether who does not understand it must not use the configuration
     * @param alternatives at least one
     */
    record Titles(boolean mandatory, List<Integer> alternatives) implements ConfigurationList {

        public Titles {
            alternatives = CapabilityNumbers.copyOf("title capability number", alternatives);
        }

        @Override
        public boolean isDecided() {
            return !mandatory;
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(mandatory ? "+i=" : "i=");
            CapabilityNumbers.write(alternatives, '|', out);
            return out.toString();
        }
    }

    /**
     * {@code [+]<ext-cap-name>=<ext-cap-list>}: what another extension says, or one of the above where it does not keep to
     * its own grammar.
     *
     * @param mandatory whether who does not understand it must not use the configuration
     * @param name letters and digits
     * @param list visible ASCII characters
     */
    record Extension(boolean mandatory, String name, String list) implements ConfigurationList {

        public Extension {
            boolean isLegal = !name.isEmpty()
                    && name.chars().allMatch(ConfigurationLists::isLetterOrDigit)
                    && !list.isEmpty()
                    && list.chars().allMatch(ConfigurationLists::isVisible);
            boolean isBase = !mandatory && (name.equals("a") || name.equals("t"));
            if (!isLegal
                    || isBase
                    || ConfigurationLists.typed(mandatory, name, list).isPresent()) {
                throw new IllegalArgumentException("must be an extension, not \"" + name + "=" + list + "\"");
            }
        }

        @Override
        public boolean isDecided() {
            return !mandatory;
        }

        @Override
        public String toString() {
            return (mandatory ? "+" : "") + name + "=" + list;
        }
    }
}
