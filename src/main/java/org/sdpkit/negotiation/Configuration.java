package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.attribute.Acfg;
import org.sdpkit.attribute.ConfigurationList;
import org.sdpkit.attribute.ConfigurationList.AttributeCapabilities;
import org.sdpkit.attribute.ConfigurationList.DeleteAttributes;
import org.sdpkit.attribute.ConfigurationList.PayloadTypeMapping;
import org.sdpkit.attribute.MediaCapabilities;
import org.sdpkit.attribute.Pcfg;

/**
 * One of the alternatives that a potential configuration stands for: RFC 5939 section 3.5.1, RFC 6871 section 3.3.4.
 *
 * @param number that of the configuration
 * @param delete which attributes are not wanted
 * @param mandatory numbers of attributes that must be supported
 * @param optional numbers of attributes that may be
 * @param transport the number of the protocol; empty for that of the m= line
 * @param formats numbers of media capabilities in order of preference; none for those of the m= line
 * @param payloadTypes those of the media capabilities
 */
record Configuration(
        int number,
        Optional<DeleteAttributes> delete,
        List<Integer> mandatory,
        List<Integer> optional,
        OptionalInt transport,
        List<Integer> formats,
        Map<Integer, Integer> payloadTypes) {

    /** More alternatives than anybody has use for. */
    private static final int MOST = 64;

    private static final int MOST_FORMATS = 128;

    /** Those a potential configuration stands for, most preferred first. */
    static List<Configuration> allIn(Pcfg pcfg, boolean knowsMedia) {
        List<ConfigurationList> lists = pcfg.lists();
        return alternatives(lists, knowsMedia).stream()
                .flatMap(formats -> transports(lists).stream().flatMap(transport -> attributes(lists).stream()
                        .map(attributes -> of(pcfg.number(), lists, attributes, transport, formats))))
                .limit(MOST)
                .toList();
    }

    /** What an answer says that it chose. */
    static Configuration of(Acfg acfg) {
        List<ConfigurationList> lists = acfg.lists();
        return of(
                acfg.number(),
                lists,
                attributes(lists).get(0),
                transports(lists).get(0),
                alternatives(lists, true).get(0));
    }

    private static Configuration of(
            int number,
            List<ConfigurationList> lists,
            Optional<AttributeCapabilities> attributes,
            OptionalInt transport,
            List<Integer> formats) {
        Map<Integer, Integer> payloadTypes = new LinkedHashMap<>();
        all(lists, ConfigurationList.PayloadTypes.class)
                .flatMap(list -> list.mappings().stream())
                .filter(mapping -> formats.contains(mapping.mediaCapability()))
                .forEach(mapping -> payloadTypes.put(mapping.mediaCapability(), mapping.payloadType()));
        return new Configuration(
                number,
                all(lists, ConfigurationList.Attributes.class)
                        .flatMap(list -> list.delete().stream())
                        .findFirst(),
                attributes.map(AttributeCapabilities::mandatory).orElse(List.of()),
                attributes.map(AttributeCapabilities::optional).orElse(List.of()),
                transport,
                formats,
                payloadTypes);
    }

    private static <T extends ConfigurationList> Stream<T> all(List<ConfigurationList> lists, Class<T> kind) {
        return lists.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Optional<AttributeCapabilities>> attributes(List<ConfigurationList> lists) {
        List<Optional<AttributeCapabilities>> alternatives = all(lists, ConfigurationList.Attributes.class)
                .flatMap(list -> list.alternatives().stream())
                .map(Optional::of)
                .toList();
        return alternatives.isEmpty() ? List.of(Optional.empty()) : alternatives;
    }

    private static List<OptionalInt> transports(List<ConfigurationList> lists) {
        List<OptionalInt> alternatives = all(lists, ConfigurationList.Transports.class)
                .flatMap(list -> list.alternatives().stream())
                .map(OptionalInt::of)
                .toList();
        return alternatives.isEmpty() ? List.of(OptionalInt.empty()) : alternatives;
    }

    private static List<List<Integer>> alternatives(List<ConfigurationList> lists, boolean knowsMedia) {
        List<List<Integer>> alternatives = all(lists, ConfigurationList.MediaFormats.class)
                .filter(list -> knowsMedia)
                .flatMap(list -> list.alternatives().stream())
                .map(Configuration::numbers)
                .toList();
        return alternatives.isEmpty() ? List.of(List.of()) : alternatives;
    }

    static List<Integer> numbers(List<MediaCapabilities> ranges) {
        return ranges.stream()
                .flatMap(range -> IntStream.rangeClosed(range.first(), range.last())
                        .limit(MOST_FORMATS)
                        .boxed())
                .limit(MOST_FORMATS)
                .toList();
    }

    /** Whether it changes anything. */
    boolean isActual() {
        return delete.isEmpty()
                && mandatory.isEmpty()
                && optional.isEmpty()
                && transport.isEmpty()
                && formats.isEmpty();
    }

    /**
     * What is left of this if what an answer leaves out is left out; empty where the answer says another. Who does not
     * know of media capabilities leaves out all formats, and means those of the m= line.
     */
    Optional<Configuration> as(Configuration said) {
        boolean saysAttributes = !mandatory.isEmpty() || !optional.isEmpty();
        boolean isSame = number == said.number
                && (delete.equals(said.delete) || !saysAttributes)
                && mandatory.equals(said.mandatory)
                && optional.containsAll(said.optional)
                && transport.equals(said.transport)
                && formats.containsAll(said.formats);
        return isSame ? Optional.of(with(said.optional, said.formats)) : Optional.empty();
    }

    /** The same with only these of the attributes and formats that may be left out. */
    Configuration with(List<Integer> supportedAttributes, List<Integer> supportedFormats) {
        Map<Integer, Integer> kept = new LinkedHashMap<>(payloadTypes);
        kept.keySet().retainAll(supportedFormats);
        return new Configuration(number, delete, mandatory, supportedAttributes, transport, supportedFormats, kept);
    }

    /** As an answer says that it is chosen. */
    Acfg acfg() {
        List<ConfigurationList> lists = new ArrayList<>();
        if (!formats.isEmpty()) {
            lists.add(new ConfigurationList.MediaFormats(
                    false, List.of(formats.stream().map(MediaCapabilities::new).toList())));
        }
        transport.ifPresent(chosen -> lists.add(new ConfigurationList.Transports(List.of(chosen))));
        boolean hasAttributes = !mandatory.isEmpty() || !optional.isEmpty();
        if (hasAttributes) {
            lists.add(
                    new ConfigurationList.Attributes(delete, List.of(new AttributeCapabilities(mandatory, optional))));
        }
        List<PayloadTypeMapping> mappings = payloadTypes.entrySet().stream()
                .map(entry -> new PayloadTypeMapping(entry.getKey(), entry.getValue()))
                .toList();
        if (!mappings.isEmpty()) {
            lists.add(new ConfigurationList.PayloadTypes(false, mappings));
        }
        return new Acfg(number, lists);
    }

    @Override
    public String toString() {
        return acfg().lists().stream().map(list -> " " + list).reduce("configuration " + number, String::concat);
    }
}
