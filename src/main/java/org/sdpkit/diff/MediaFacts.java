package org.sdpkit.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.FrameSize;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.ImageAttr;
import org.sdpkit.attribute.Inheritance;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Packetization;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.Rtx;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Field;
import org.sdpkit.model.Information;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Stray;

/** What a media description says, once the session level is counted in. */
final class MediaFacts {

    private static final Set<String> PASSING_EXTENSIONS = Set.of("generation", "network-id", "network-cost", "ufrag");

    private final SessionDescription session;
    private final MediaDescription media;
    private final String prefix;
    private final Map<String, String> labels;
    private final Set<String> paired;
    private final Facts facts = new Facts();

    /** Lines that were looked at already. */
    private final List<Line> rest;

    /**
     * Asks a media description.
     *
     * @param inherited the lines of the session level that media descriptions inherit
     * @param path where it stands
     * @param labels what its formats are called
     * @param paired the labels that the other side has too
     */
    MediaFacts(
            SessionDescription session,
            List<Line> inherited,
            MediaDescription media,
            String path,
            Map<String, String> labels,
            Set<String> paired) {
        this.session = session;
        this.media = media;
        this.prefix = path + ".";
        this.labels = labels;
        this.paired = paired;
        this.rest = effectiveLines(inherited);
    }

    /** Its own lines, and those of the session level that hold for it. */
    private List<Line> effectiveLines(List<Line> inherited) {
        List<Line> lines =
                inherited.stream().filter(this::isInherited).collect(Collectors.toCollection(ArrayList::new));
        lines.addAll(media.levelLines());
        return lines;
    }

    private boolean isInherited(Line line) {
        Optional<? extends LineType<?>> type =
                line instanceof Attribute attribute ? attribute.type() : Optional.of(Connection.TYPE);
        return type.filter(each -> each.inheritance() == Inheritance.UNION || !media.has(each))
                .isPresent();
    }

    Facts facts() {
        addMediaField();
        addDirection();
        addCodecs();
        addConnections();
        addCredentials();
        take(Mid.TYPE, mid -> facts.add(Aspect.MID, prefix + "mid", mid.tag()));
        take(Fingerprint.TYPE, this::add);
        addCrypto();
        take(Candidate.TYPE, this::add);
        addExtensions();
        take(Rid.TYPE, this::add);
        take(Simulcast.TYPE, this::add);
        rest.removeIf(line -> line.as(Rtcp.TYPE).filter(this::isUsual).isPresent());
        new SourceFacts(values(Ssrc.TYPE), values(SsrcGroup.TYPE), prefix).addTo(facts);
        rest.forEach(this::addAsItIs);
        return facts;
    }

    /** The values of the lines of a type; those that are malformed stay in the rest. */
    private <T> List<T> values(LineType<T> type) {
        List<T> values = new ArrayList<>();
        rest.removeIf(line -> {
            Optional<T> value = line.as(type);
            value.ifPresent(values::add);
            return value.isPresent();
        });
        return values;
    }

    private <T> void take(LineType<T> type, Consumer<T> use) {
        values(type).forEach(use);
    }

    private void addMediaField() {
        Optional<MediaField> field = media.media();
        rest.removeIf(line -> line.is(MediaField.TYPE));
        if (field.isEmpty()) {
            facts.add(Aspect.MEDIA_TYPE, prefix + "media", Values.of(media.line()));
            return;
        }
        facts.add(Aspect.MEDIA_TYPE, prefix + "media", field.get().type().name());
        facts.add(Aspect.PROTOCOL, prefix + "proto", field.get().protocol().name());
        facts.add(Aspect.PORT, prefix + "port", Integer.toString(field.get().port()));
        field.get().portCount().stream()
                .filter(count -> count > 1)
                .forEach(count -> facts.add(Aspect.PORT, prefix + "port-count", Integer.toString(count)));
    }

    /** Whether RTCP is where it is without saying so: on the port after that of RTP (RFC 3605 section 2.1). */
    private boolean isUsual(Rtcp rtcp) {
        return rtcp.connection().isEmpty()
                && media.media()
                        .filter(field -> field.port() + 1 == rtcp.port())
                        .isPresent();
    }

    private void addDirection() {
        List<Direction> directions = values(Direction.TYPE);
        boolean isSctp = media.media()
                .filter(field -> field.protocol().name().contains("SCTP"))
                .isPresent();
        if (!isSctp || !directions.isEmpty()) {
            Direction direction = directions.isEmpty() ? Direction.SENDRECV : directions.get(0);
            facts.add(Aspect.DIRECTION, prefix + "direction", Direction.TYPE.nameOf(direction));
        }
    }

    private void addCodecs() {
        Map<String, Codec> codecs = new LinkedHashMap<>();
        Codec.allIn(media).forEach(codec -> codecs.putIfAbsent(codec.format(), codec));
        List<String> order = new ArrayList<>();
        for (Codec codec : codecs.values()) {
            String label = label(codec.format());
            String path = prefix + "codecs[" + label + "]";
            facts.add(Aspect.CODEC_PRESENCE, path, label);
            if (!codec.is(Rtx.FORMAT)) {
                order.add(label);
            }
            if (paired.contains(label)) {
                Map<String, String> parameters = CodecPairs.parameters(codec);
                parameters.forEach(
                        (name, value) -> facts.add(Aspect.CODEC_PARAMETER, parameterPath(path, name), value));
                CodecPairs.defaults(codec, parameters.keySet())
                        .forEach((name, value) ->
                                facts.addDefault(Aspect.CODEC_PARAMETER, parameterPath(path, name), value));
                codec.feedback().stream()
                        .distinct()
                        .forEach(feedback -> facts.add(Aspect.CODEC_FEEDBACK, path + ".feedback", feedback));
            }
        }
        facts.addOrder(Aspect.CODEC_ORDER, prefix + "codecs.order", order);
        rest.removeIf(line -> line.as(RtpMap.TYPE)
                .filter(map -> codecs.containsKey(Integer.toString(map.payloadType())))
                .isPresent());
        rest.removeIf(line -> line.as(Fmtp.TYPE)
                .filter(fmtp -> codecs.containsKey(fmtp.format()))
                .isPresent());
        rest.removeIf(line -> line.as(RtcpFb.TYPE)
                .filter(feedback -> feedback.payloadType().isEmpty()
                        || codecs.containsKey(
                                Integer.toString(feedback.payloadType().getAsInt())))
                .isPresent());
        take(ImageAttr.TYPE, attribute -> addOfFormat(ImageAttr.TYPE, attribute));
        take(FrameSize.TYPE, attribute -> addOfFormat(FrameSize.TYPE, attribute));
        take(Packetization.TYPE, attribute -> addOfFormat(Packetization.TYPE, attribute));
    }

    private static String parameterPath(String codec, String name) {
        return codec + ".parameters" + (name.isEmpty() ? "" : "." + name);
    }

    private String label(String format) {
        return labels.getOrDefault(format, format);
    }

    /** An attribute whose value begins with a format: the value is said of the codec. */
    private <T> void addOfFormat(AttributeType<T> type, T attribute) {
        String value = type.write(attribute);
        int space = value.indexOf(' ');
        String label = label(value.substring(0, space));
        if (paired.contains(label) || label.equals("*")) {
            facts.add(
                    Aspect.CODEC_ATTRIBUTE,
                    prefix + "codecs[" + label + "]." + type.names().get(0),
                    value.substring(space + 1));
        }
    }

    private void addConnections() {
        boolean isIce = session.effective(media).first(IceUfrag.TYPE).isPresent();
        Aspect aspect = isIce ? Aspect.DEFAULT_DESTINATION : Aspect.CONNECTION;
        take(
                Connection.TYPE,
                connection -> facts.add(aspect, prefix + "connection", Connection.TYPE.write(connection)));
    }

    private void addCredentials() {
        List<String> ufrags =
                values(IceUfrag.TYPE).stream().map(IceUfrag::ufrag).distinct().toList();
        List<String> passwords =
                values(IcePwd.TYPE).stream().map(IcePwd::password).distinct().toList();
        if (!ufrags.isEmpty() || !passwords.isEmpty()) {
            facts.add(
                    Aspect.ICE_CREDENTIALS,
                    prefix + "ice.credentials",
                    String.join(" ", ufrags) + " " + String.join(" ", passwords));
        }
    }

    private void add(Fingerprint fingerprint) {
        facts.add(
                Aspect.FINGERPRINT,
                prefix + "fingerprint",
                fingerprint.hashFunction().name().toLowerCase(Locale.ROOT) + " "
                        + fingerprint.fingerprint().toUpperCase(Locale.ROOT));
    }

    private void addCrypto() {
        List<Crypto> all = values(Crypto.TYPE);
        for (Crypto crypto : all) {
            String value = Crypto.TYPE.write(crypto);
            facts.add(
                    Aspect.CRYPTO,
                    prefix + "crypto[" + crypto.cryptoSuite() + "]",
                    value.substring(value.indexOf(' ') + 1));
        }
        facts.addOrder(
                Aspect.CRYPTO_ORDER,
                prefix + "crypto.order",
                all.stream().map(crypto -> crypto.cryptoSuite().toString()).toList());
    }

    /** What makes it another candidate is where it is; what it is called and by which path it was found passes. */
    private void add(Candidate candidate) {
        String address = candidate.connectionAddress().text() + " " + candidate.port();
        String related =
                candidate.relatedAddress().map(from -> " from " + from.text()).orElse("");
        String name = String.join(
                " ",
                candidate.type().name().toLowerCase(Locale.ROOT),
                candidate.transport().name().toLowerCase(Locale.ROOT),
                Integer.toString(candidate.componentId()),
                address);
        String extensions = candidate.extensions().stream()
                .filter(extension -> !PASSING_EXTENSIONS.contains(extension.name()))
                .map(extension -> " " + extension.name() + " " + extension.value())
                .sorted()
                .collect(Collectors.joining());
        facts.add(
                Aspect.CANDIDATE,
                prefix + "candidates[" + name + "]",
                name + related + extensions + ", priority " + candidate.priority());
    }

    private void addExtensions() {
        Map<String, Integer> counts = new HashMap<>();
        for (ExtMap extension : values(ExtMap.TYPE)) {
            String uri = extension.uri().toString();
            int count = counts.merge(uri, 1, Integer::sum);
            String value = Stream.of(extension.direction().map(Direction.TYPE::nameOf), extension.attributes())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            String name = count == 1 ? uri : uri + " #" + count;
            facts.add(Aspect.EXTENSION, prefix + "extensions[" + name + "]", value.isEmpty() ? "present" : value);
            facts.addId(name, Integer.toString(extension.id()));
        }
    }

    private void add(Rid rid) {
        String formats = rid.formats().stream().map(this::label).sorted().collect(Collectors.joining(", "));
        String restrictions = rid.restrictions().stream()
                .map(restriction -> restriction.name()
                        + restriction.value().map(value -> "=" + value).orElse(""))
                .sorted()
                .collect(Collectors.joining(";"));
        facts.add(
                Aspect.RID,
                prefix + "rid[" + rid.id() + "]",
                Stream.of(rid.direction().name().toLowerCase(Locale.ROOT), formats, restrictions)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    /** How it is spelled has no meaning, the order of its streams has. */
    private void add(Simulcast simulcast) {
        simulcast.descriptions().stream()
                .sorted(Comparator.comparing(Simulcast.Description::direction))
                .forEach(description -> facts.add(
                        Aspect.SIMULCAST,
                        prefix + "simulcast." + description.direction().name().toLowerCase(Locale.ROOT),
                        text(description, simulcast.syntax())));
    }

    private String text(Simulcast.Description description, Simulcast.Syntax syntax) {
        return description.streams().stream()
                .map(stream -> stream.alternatives().stream()
                        .map(alternative -> (alternative.isPaused() ? "~" : "")
                                + (syntax == Simulcast.Syntax.DRAFT_PT ? label(alternative.rid()) : alternative.rid()))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    private void addAsItIs(Line line) {
        if (line instanceof Stray) {
            facts.add(Aspect.STRAY, prefix + "stray", line.text());
        } else if (line instanceof Attribute attribute) {
            AttributeAspects.add(attribute, Aspect.MEDIA_ATTRIBUTE, prefix, facts);
        } else if (line.is(Bandwidth.TYPE)) {
            SessionFacts.addBandwidth(line, prefix, facts);
        } else if (line.is(Information.TYPE)) {
            facts.add(Aspect.MEDIA_INFORMATION, prefix + "information", Values.of(line));
        } else if (line instanceof Field field) {
            Aspect aspect = field.type().letter() == 'k' ? Aspect.SECURITY_ATTRIBUTE : Aspect.MEDIA_ATTRIBUTE;
            facts.add(aspect, prefix + field.type().name().replace(' ', '-'), Values.of(line));
        }
    }
}
