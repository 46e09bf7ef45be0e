package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Acfg;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.ConfigurationList;
import org.sdpkit.attribute.Creq;
import org.sdpkit.attribute.Csup;
import org.sdpkit.attribute.Nested;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.LevelLines;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;

/**
 * Which configurations of an offer may be chosen instead of the one in place, and which was: RFC 5939 section 3.6.2. An
 * endpoint that has {@code a=csup:cap-v0} among its capabilities negotiates them, with {@code med-v0} those of RFC 6871.
 */
final class ConfigurationStep {

    /** More configurations of a media description than anybody has use for. */
    private static final int MOST = 64;

    private static final String BASE = "cap-v0";
    private static final String MEDIA = "med-v0";
    private static final String SECTION = "RFC 5939 section 3.6.2";
    private static final String REQUIRED = "RFC 5939 section 3.3.2";

    /** What stands in an answer if it was agreed on. */
    private static final Set<String> ANSWERED = Set.of(
            "crypto",
            "fingerprint",
            "setup",
            "connection",
            "key-mgmt",
            "zrtp-hash",
            "rtcp-mux",
            "rtcp-mux-only",
            "rtcp-rsize",
            "extmap",
            "ice-ufrag",
            "ice-pwd",
            "curr",
            "des");

    private ConfigurationStep() {}

    /** The extensions that an endpoint has and we know. */
    static Set<String> extensions(Capabilities endpoint) {
        Set<String> tags = new LinkedHashSet<>();
        endpoint.media().forEach(capability -> capability.description().all(Csup.TYPE).stream()
                .flatMap(csup -> csup.optionTags().stream())
                .filter(tag -> tag.equals(BASE) || tag.equals(MEDIA))
                .forEach(tags::add));
        if (tags.contains(MEDIA)) {
            tags.add(BASE);
        }
        return tags;
    }

    static boolean knowsMedia(Capabilities endpoint) {
        return extensions(endpoint).contains(MEDIA);
    }

    /** Whether the offer asks for something that we do not know. */
    private static boolean isBeyond(LevelLines level, Set<String> ours) {
        return level.all(Creq.TYPE).stream().anyMatch(creq -> !ours.containsAll(creq.optionTags()));
    }

    /** What we have, said where the offer asks for something: RFC 5939 section 3.6.2. */
    static List<Line> supported(LevelLines offered, Capabilities endpoint) {
        Set<String> ours = offered.has(Creq.TYPE) ? extensions(endpoint) : Set.of();
        List<String> said = ours.stream()
                .filter(tag -> ours.size() == 1 || !tag.equals(BASE))
                .toList();
        return ours.isEmpty() ? List.of() : List.of(Line.of(Csup.TYPE, new Csup(said)));
    }

    /** Those of a media description that may be chosen, most preferred first. */
    static Decided<List<Configuration>> offered(OfferedMedia offered, Capabilities endpoint) {
        List<Pcfg> potential = offered.description().all(Pcfg.TYPE);
        Set<String> ours = potential.isEmpty() ? Set.of() : extensions(endpoint);
        if (ours.isEmpty()) {
            return Decided.of(List.of());
        }
        if (isBeyond(offered.session(), ours) || isBeyond(offered.description(), ours)) {
            return Decided.of(
                    List.of(),
                    Decision.refused(
                            offered.placeOf("creq"),
                            "ours has no extension but " + String.join(", ", ours) + ": no configuration is chosen",
                            REQUIRED));
        }
        List<Decision> decisions = new ArrayList<>();
        List<Configuration> configurations = new ArrayList<>();
        SortedMap<Integer, List<Pcfg>> byNumber =
                potential.stream().collect(Collectors.groupingBy(Pcfg::number, TreeMap::new, Collectors.toList()));
        byNumber.forEach((number, said) -> {
            Optional<String> fault = fault(said, ours);
            fault.ifPresentOrElse(
                    reason -> decisions.add(Decision.refused(
                            offered.placeOf("pcfg"), "configuration " + number + ": " + reason, SECTION)),
                    () -> configurations.addAll(Configuration.allIn(said.get(0), ours.contains(MEDIA))));
        });
        if (configurations.size() > MOST) {
            decisions.add(Decision.refused(
                    offered.placeOf("pcfg"),
                    "of " + configurations.size() + " configurations only the first " + MOST + " are looked at",
                    SECTION));
        }
        return new Decided<>(configurations.subList(0, Math.min(configurations.size(), MOST)), decisions);
    }

    /** Why the configuration of a number is not valid, or not to us. */
    private static Optional<String> fault(List<Pcfg> said, Set<String> ours) {
        if (said.size() > 1) {
            return Optional.of("its number is there twice");
        }
        Pcfg pcfg = said.get(0);
        boolean isRepeated = count(pcfg, ConfigurationList.Attributes.class) > 1
                || count(pcfg, ConfigurationList.Transports.class) > 1
                || count(pcfg, ConfigurationList.MediaFormats.class) > 1
                || count(pcfg, ConfigurationList.PayloadTypes.class) > 1;
        if (isRepeated) {
            return Optional.of("a list is there twice");
        }
        return pcfg.lists().stream()
                .filter(list -> isUnknown(list, ours.contains(MEDIA)))
                .map(list -> "ours does not know " + list)
                .findFirst();
    }

    private static long count(Pcfg pcfg, Class<? extends ConfigurationList> kind) {
        return pcfg.lists().stream().filter(kind::isInstance).count();
    }

    /** Whether it is an extension that we do not know and that must be known. */
    private static boolean isUnknown(ConfigurationList list, boolean knowsMedia) {
        boolean isMedia =
                list instanceof ConfigurationList.MediaFormats || list instanceof ConfigurationList.PayloadTypes;
        return list.toString().startsWith("+") && !(isMedia && knowsMedia);
    }

    static Decision refused(OfferedMedia offered, Configuration configuration, String reason) {
        return Decision.refused(offered.placeOf("pcfg"), configuration + ": " + reason, SECTION);
    }

    /**
     * An answer that says which configuration it is made of; empty where something of that is not agreed on, though it
     * must be.
     *
     * @param offer the offer as it was made
     * @param answer what answers it with this configuration in place
     */
    static Decided<Optional<MediaDescription>> confirmed(
            OfferedMedia offer, Configuration configuration, MediaDescription answer) {
        Predicate<Integer> isAgreed = number -> ConfiguredOffer.attribute(offer, number)
                .filter(attribute -> isAgreed(attribute, answer))
                .isPresent();
        Optional<Integer> missing =
                configuration.mandatory().stream().filter(isAgreed.negate()).findFirst();
        if (missing.isPresent()) {
            String name = ConfiguredOffer.attribute(offer, missing.get())
                    .map(Nested::name)
                    .orElse("nothing");
            return Decided.of(
                    Optional.empty(),
                    refused(offer, configuration, "attribute " + missing.get() + ", " + name + ", is not agreed on"));
        }
        List<String> formats = answer.media().map(field -> field.formats()).orElse(List.of());
        Configuration chosen = configuration.with(
                configuration.optional().stream().filter(isAgreed).toList(),
                configuration.formats().stream()
                        .filter(number -> isKept(number, configuration, formats))
                        .toList());
        Decision decision = Decision.taken(offer.placeOf("pcfg"), chosen + " is the first that both can", SECTION);
        return Decided.of(
                Optional.of(answer.toBuilder().add(Acfg.TYPE, chosen.acfg()).build()), decision);
    }

    /** Of RTP those whose payload type is in the answer; of all else whichever is. */
    private static boolean isKept(int number, Configuration configuration, List<String> formats) {
        Integer payloadType = configuration.payloadTypes().get(number);
        return payloadType == null || formats.contains(payloadType.toString());
    }

    private static boolean isAgreed(Nested attribute, MediaDescription answer) {
        String name = attribute.name();
        if (Catalogue.STANDARD.find(name).isEmpty()) {
            return false;
        }
        if (name.equals("rtpmap") || name.equals("fmtp")) {
            return answer.media().stream()
                    .flatMap(field -> field.formats().stream())
                    .anyMatch(format -> attribute
                            .value()
                            .filter(value -> value.startsWith(format + " "))
                            .isPresent());
        }
        if (name.equals("rtcp-fb")) {
            return answer.has(RtcpFb.TYPE);
        }
        return !ANSWERED.contains(name) || isNamed(name, answer);
    }

    private static boolean isNamed(String name, MediaDescription answer) {
        return answer.levelLines().stream()
                .anyMatch(line ->
                        line instanceof Attribute attribute && attribute.name().equals(name));
    }

    /** The numbers of all configurations in place of which an answer stands. */
    static Set<Integer> chosen(List<MediaDescription> answered) {
        return answered.stream()
                .flatMap(media -> media.all(Acfg.TYPE).stream())
                .map(Acfg::number)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}
