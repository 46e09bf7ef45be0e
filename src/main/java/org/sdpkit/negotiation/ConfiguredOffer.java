package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.Acap;
import org.sdpkit.attribute.Acfg;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.ConfigurationList.DeleteAttributes;
import org.sdpkit.attribute.Creq;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Csup;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.Lcfg;
import org.sdpkit.attribute.Level;
import org.sdpkit.attribute.Mfcap;
import org.sdpkit.attribute.Mscap;
import org.sdpkit.attribute.Nested;
import org.sdpkit.attribute.Omcap;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.attribute.Rmcap;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Sescap;
import org.sdpkit.attribute.Tcap;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

/**
 * An offer as it would be if one of its configurations stood in place: lines are added and deleted, and nothing is left of
 * the negotiation of capabilities (RFC 5939 section 3.6.2, RFC 6871 section 3.4.2.1).
 */
final class ConfiguredOffer {

    private static final List<AttributeType<?>> OF_CAPABILITIES = List.of(
            Acap.TYPE,
            Tcap.TYPE,
            Pcfg.TYPE,
            Acfg.TYPE,
            Csup.TYPE,
            Creq.TYPE,
            Rmcap.TYPE,
            Omcap.TYPE,
            Mfcap.TYPE,
            Mscap.TYPE,
            Lcfg.TYPE,
            Sescap.TYPE);
    private static final List<AttributeType<?>> OF_FORMATS = List.of(RtpMap.TYPE, Fmtp.TYPE, RtcpFb.TYPE);

    private final OfferedSession whole;
    private final MediaDescription media;
    private final NumberedCapabilities own;
    private final Configuration configuration;
    private final List<Line> added = new ArrayList<>();
    private final List<Line> addedToSession = new ArrayList<>();
    private boolean isValid = true;

    private ConfiguredOffer(OfferedSession whole, MediaDescription media, Configuration configuration) {
        this.whole = whole;
        this.media = media;
        this.own = NumberedCapabilities.of(media);
        this.configuration = configuration;
    }

    /**
     * A media description of an offer with one of its configurations; empty where that refers to what is not there, or makes
     * one session level too many.
     */
    static Decided<Optional<OfferedMedia>> of(
            OfferedMedia offered, Configuration configuration, ConfiguredLevels levels) {
        ConfiguredOffer configured = new ConfiguredOffer(offered.whole(), offered.description(), configuration);
        Optional<MediaDescription> changed = configured.media();
        if (changed.isEmpty()) {
            return refused(offered, configuration, "it refers to what is not there");
        }
        Optional<OfferedMedia> inPlace = configured.isOfMediaOnly()
                ? Optional.of(offered)
                : levels.with(configured.isSessionCleared(), configured.addedToSession)
                        .flatMap(session -> OfferedMedia.of(session, offered.index()));
        return inPlace.isEmpty()
                ? refused(offered, configuration, "only the first " + ConfiguredLevels.MOST + " session levels count")
                : Decided.of(inPlace.flatMap(media -> media.with(changed.get())));
    }

    private static Decided<Optional<OfferedMedia>> refused(
            OfferedMedia offered, Configuration configuration, String reason) {
        return Decided.of(Optional.empty(), ConfigurationStep.refused(offered, configuration, reason));
    }

    /** Whether the session level stays as it is. */
    private boolean isOfMediaOnly() {
        return !isSessionCleared() && addedToSession.isEmpty();
    }

    private boolean isSessionCleared() {
        return configuration
                .delete()
                .filter(which -> which != DeleteAttributes.MEDIA)
                .isPresent();
    }

    /** The offer as it was answered; as it stands where no configuration was chosen. */
    static SessionDescription chosen(SessionDescription offer, SessionDescription answer) {
        Map<Integer, Configuration> chosen = new LinkedHashMap<>();
        int count = Math.min(
                offer.mediaDescriptions().size(), answer.mediaDescriptions().size());
        for (int i = 0; i < count; i++) {
            int index = i;
            List<Pcfg> offered = offer.mediaDescriptions().get(i).all(Pcfg.TYPE);
            answer.mediaDescriptions()
                    .get(i)
                    .first(Acfg.TYPE)
                    .map(Configuration::of)
                    .flatMap(said -> offered(said, offered))
                    .filter(configuration -> !configuration.isActual())
                    .ifPresent(said -> chosen.put(index, said));
        }
        return chosen.isEmpty() ? offer : of(offer, chosen).orElse(offer);
    }

    private static Optional<Configuration> offered(Configuration said, List<Pcfg> offered) {
        return offered.stream()
                .filter(pcfg -> pcfg.number() == said.number())
                .flatMap(pcfg -> Configuration.allIn(pcfg, true).stream())
                .flatMap(configuration -> configuration.as(said).stream())
                .findFirst();
    }

    private static Optional<SessionDescription> of(SessionDescription offer, Map<Integer, Configuration> chosen) {
        OfferedSession whole = OfferedSession.of(offer);
        SessionDescription.Builder session = offer.toBuilder();
        boolean isCleared = false;
        List<Line> toSession = new ArrayList<>();
        for (Map.Entry<Integer, Configuration> entry : chosen.entrySet()) {
            MediaDescription media = offer.mediaDescriptions().get(entry.getKey());
            ConfiguredOffer configured = new ConfiguredOffer(whole, media, entry.getValue());
            Optional<MediaDescription> changed = configured.media();
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            session.replace(entry.getKey(), changed.get());
            isCleared |= configured.isSessionCleared();
            toSession.addAll(configured.addedToSession);
        }
        ConfiguredLevels.change(session, offer, isCleared, toSession);
        return Optional.of(session.build());
    }

    /** Whether a line negotiates capabilities, and says nothing itself. */
    static boolean isOfCapabilities(Line line) {
        return OF_CAPABILITIES.stream().anyMatch(line::is);
    }

    private Optional<MediaDescription> media() {
        Optional<MediaField> field = media.media().map(this::field);
        attributes();
        if (field.isEmpty() || !isValid) {
            return Optional.empty();
        }
        boolean isCleared = configuration
                .delete()
                .filter(which -> which != DeleteAttributes.SESSION)
                .isPresent();
        List<Line> attributes = media.levelLines().stream()
                .filter(Attribute.class::isInstance)
                .filter(line -> !isCleared
                        && !isOfCapabilities(line)
                        && !isReplaced(line)
                        && !isMeaningless(line, field.get().protocol()))
                .toList();
        MediaDescription.Builder changed =
                media.toBuilder().removeIf(Attribute.class::isInstance).set(MediaField.TYPE, field.get());
        Stream.concat(added.stream(), attributes.stream()).forEach(changed::add);
        return Optional.of(changed.build());
    }

    /** What is said of formats that are not used counts for nothing: RFC 6871 section 3.3.6.3. */
    private boolean isReplaced(Line line) {
        return !configuration.formats().isEmpty() && OF_FORMATS.stream().anyMatch(line::is);
    }

    /** What another protocol has no use for: RFC 5939 section 3.6.2. */
    private boolean isMeaningless(Line line, Protocol protocol) {
        if (configuration.transport().isEmpty()) {
            return false;
        }
        String name = protocol.name();
        boolean isSecure = name.contains("SAVP") || name.contains("TLS");
        boolean isOfSecurity = line.is(Crypto.TYPE) || line.is(Fingerprint.TYPE);
        return (line.is(RtcpFb.TYPE) && !name.endsWith("F")) || (isOfSecurity && !isSecure);
    }

    private MediaField field(MediaField actual) {
        Protocol protocol = configuration.transport().isEmpty()
                ? actual.protocol()
                : protocol(configuration.transport().getAsInt()).orElse(actual.protocol());
        List<String> formats = configuration.formats().isEmpty()
                ? actual.formats()
                : configuration.formats().stream()
                        .flatMap(number -> format(number).stream())
                        .distinct()
                        .toList();
        isValid &= !formats.isEmpty();
        return isValid ? new MediaField(actual.type(), actual.port(), actual.portCount(), protocol, formats) : actual;
    }

    private Optional<Protocol> protocol(int number) {
        Optional<Protocol> protocol =
                own.protocol(number).or(() -> whole.capabilities().protocol(number));
        isValid &= protocol.isPresent();
        return protocol;
    }

    /** The format of a media capability, whose lines are added. */
    private Optional<String> format(int number) {
        Optional<Rmcap> rtp = all(Rmcap.TYPE)
                .filter(rmcap -> Configuration.numbers(rmcap.capabilities()).contains(number))
                .findFirst();
        Optional<String> other = all(Omcap.TYPE)
                .filter(omcap -> Configuration.numbers(omcap.capabilities()).contains(number))
                .map(Omcap::format)
                .findFirst();
        Optional<Integer> payloadType =
                Optional.ofNullable(configuration.payloadTypes().get(number));
        Optional<String> format = rtp.isPresent() ? payloadType.map(String::valueOf) : other;
        isValid &= format.isPresent();
        format.ifPresent(text -> {
            rtp.ifPresent(rmcap -> rtpMap(Integer.parseInt(text), rmcap));
            formatLines(number, text);
        });
        return format;
    }

    private <T> Stream<T> all(AttributeType<T> type) {
        return Stream.concat(media.all(type).stream(), whole.session().all(type).stream());
    }

    private void rtpMap(int payloadType, Rmcap rmcap) {
        String encoding = rmcap.encodingName() + "/" + rmcap.clockRate()
                + rmcap.encodingParameters().map(text -> "/" + text).orElse("");
        add("rtpmap", payloadType + " " + encoding);
    }

    /** Parameters in the order of their lines, and all other attributes of the format. */
    private void formatLines(int number, String format) {
        String parameters = all(Mfcap.TYPE)
                .filter(mfcap -> Configuration.numbers(mfcap.capabilities()).contains(number))
                .map(Mfcap::parameters)
                .collect(Collectors.joining(";"));
        if (!parameters.isEmpty()) {
            add("fmtp", format + " " + substituted(parameters));
        }
        all(Mscap.TYPE).forEach(mscap -> mscap.capabilities().stream()
                .filter(mapped ->
                        Configuration.numbers(List.of(mapped.capabilities())).contains(number))
                .findFirst()
                .ifPresent(mapped ->
                        add(mscap.name(), (mapped.wildcard() ? "*" : format) + " " + substituted(mscap.value()))));
    }

    private void add(String name, String value) {
        boolean isWritable = value.indexOf(0) < 0;
        isValid &= isWritable;
        if (isWritable) {
            added.add(Line.attribute(name, value));
        }
    }

    private void attributes() {
        Stream.concat(configuration.mandatory().stream(), configuration.optional().stream())
                .forEach(this::attribute);
    }

    private void attribute(int number) {
        Optional<Nested> ofMedia = own.attribute(number);
        Optional<Nested> attribute =
                ofMedia.or(() -> whole.capabilities().attribute(number).filter(ConfiguredOffer::isOfSession));
        isValid &= attribute.filter(found -> found.toString().indexOf(0) < 0).isPresent();
        if (isValid) {
            (ofMedia.isPresent() ? added : addedToSession)
                    .add(Line.of("a=" + substituted(attribute.orElseThrow().toString())));
        }
    }

    /** An attribute of media descriptions only must not come from the session level. */
    private static boolean isOfSession(Nested attribute) {
        return Catalogue.STANDARD.find(attribute.name()).stream()
                .allMatch(type -> type.levels().contains(Level.SESSION));
    }

    /** The attribute of this number, wherever it is said. */
    static Optional<Nested> attribute(OfferedMedia offered, int number) {
        return NumberedCapabilities.of(offered.description())
                .attribute(number)
                .or(() -> offered.whole().capabilities().attribute(number));
    }

    /** {@code %m=<number>%} stands for the payload type of a media capability, {@code %%} for a percent sign. */
    private String substituted(String text) {
        if (configuration.formats().isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '%' ? text.indexOf('%', at + 1) : -1;
            if (end < 0) {
                out.append(text.charAt(at++));
                continue;
            }
            out.append(escaped(text.substring(at + 1, end)));
            at = end + 1;
        }
        return out.toString();
    }

    private String escaped(String sequence) {
        if (sequence.isEmpty()) {
            return "%";
        }
        OptionalInt payloadType = configuration.payloadTypes().entrySet().stream()
                .filter(entry -> sequence.equals("m=" + entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst();
        isValid &= payloadType.isPresent();
        return payloadType.isPresent() ? Integer.toString(payloadType.getAsInt()) : "%" + sequence + "%";
    }
}
