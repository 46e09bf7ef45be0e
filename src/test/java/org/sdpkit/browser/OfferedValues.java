package org.sdpkit.browser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.ConnectionAddress;
import org.sdpkit.attribute.Dcmap;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.attribute.IceOptions;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Identity;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.MaxMessageSize;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Msid;
import org.sdpkit.attribute.MsidSemantic;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtcpMux;
import org.sdpkit.attribute.RtcpMuxOnly;
import org.sdpkit.attribute.RtcpRsize;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.SctpPort;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.attribute.SsrcGroup;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.attribute.Tool;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.Timing;
import org.sdpkit.model.Version;

/** The typed values of an offer, each with its name: what {@code understood.js} finds in a browser is named alike. */
final class OfferedValues {

    /** The values of a line of a type. */
    private record Naming<T>(LineType<T> type, Function<T, Stream<String>> values) {

        Optional<Stream<String>> of(Line line) {
            return line.as(type).map(values);
        }
    }

    private static final List<Naming<?>> ALL = List.of(
            one(Version.TYPE, version -> "version " + version.number()),
            one(
                    Origin.TYPE,
                    origin -> words(
                            "origin",
                            origin.username(),
                            origin.sessionId(),
                            origin.sessionVersion(),
                            origin.netType(),
                            origin.addressType(),
                            origin.address().text())),
            one(SessionName.TYPE, name -> words("name", name.text())),
            one(Timing.TYPE, timing -> words("time", timing.start(), timing.stop())),
            one(Group.TYPE, group -> words("group", group.semantics(), words(group.tags()))),
            one(MsidSemantic.TYPE, msid -> words("msid-semantic", msid.semantic(), words(msid.msids()))),
            one(
                    Identity.TYPE,
                    identity -> words(
                            "identity",
                            identity.assertionValue(),
                            words(identity.extensions().stream()
                                    .map(each -> assigned(each.name(), each.value()))
                                    .toList()))),
            one(Tool.TYPE, tool -> words("tool", tool.toolNameAndVersion())),
            flag(ExtMapAllowMixed.TYPE, "extmap-allow-mixed"),
            flag(IceLite.TYPE, "ice-lite"),
            some(MediaField.TYPE, OfferedValues::field),
            one(
                    Connection.TYPE,
                    connection -> words(
                            "connection",
                            connection.netType(),
                            connection.addressType(),
                            connection.address().text())),
            one(Mid.TYPE, mid -> words("mid", mid.tag())),
            one(Direction.TYPE, direction -> words("direction", word(direction))),
            flag(RtcpMux.TYPE, "rtcp-mux"),
            flag(RtcpMuxOnly.TYPE, "rtcp-mux-only"),
            flag(RtcpRsize.TYPE, "rtcp-rsize"),
            flag(BundleOnly.TYPE, "bundle-only"),
            flag(EndOfCandidates.TYPE, "end-of-candidates"),
            some(ExtMap.TYPE, OfferedValues::extension),
            ofCodecs(RtpMap.TYPE),
            ofCodecs(Fmtp.TYPE),
            ofCodecs(RtcpFb.TYPE),
            some(Rid.TYPE, OfferedValues::rid),
            one(
                    Simulcast.TYPE,
                    simulcast -> words(
                            "simulcast",
                            words(simulcast.descriptions().stream()
                                    .map(OfferedValues::streams)
                                    .toList()))),
            some(
                    Msid.TYPE,
                    msid -> Stream.concat(
                            Stream.of("stream " + msid.id()),
                            msid.appdata().stream().map(track -> "track " + track))),
            one(SsrcGroup.TYPE, group -> words("ssrc-group", group.semantics(), words(group.ssrcIds()))),
            one(
                    Ssrc.TYPE,
                    ssrc -> words(
                            "ssrc",
                            ssrc.ssrcId(),
                            ssrc.attribute().name(),
                            ssrc.attribute().value().orElse(""))),
            some(Candidate.TYPE, OfferedValues::candidate),
            one(IceUfrag.TYPE, ufrag -> words("ice-ufrag", ufrag.ufrag())),
            one(IcePwd.TYPE, pwd -> words("ice-pwd", pwd.password())),
            some(IceOptions.TYPE, options -> options.options().stream().map(option -> words("ice-option", option))),
            one(
                    Fingerprint.TYPE,
                    fingerprint -> words("fingerprint", fingerprint.hashFunction(), fingerprint.fingerprint())),
            one(Setup.TYPE, setup -> words("setup", word(setup))),
            one(TlsId.TYPE, id -> words("tls-id", id.tlsId())),
            one(
                    Rtcp.TYPE,
                    rtcp -> words(
                            "rtcp",
                            rtcp.port(),
                            rtcp.connection().map(OfferedValues::address).orElse(""))),
            one(SctpPort.TYPE, port -> words("sctp-port", port.port())),
            one(MaxMessageSize.TYPE, size -> words("max-message-size", size.maxMessageSize())),
            some(Dcmap.TYPE, OfferedValues::channel));

    private OfferedValues() {}

    /** The values of the session, and of each media description. */
    static List<Set<String>> of(SessionDescription offer) {
        return Stream.concat(
                        Stream.of(ofLines(offer.levelLines()).map(value -> "session " + value)),
                        offer.mediaDescriptions().stream()
                                .map(media -> Stream.concat(ofLines(media.levelLines()), ofCodecs(media))))
                .map(values -> (Set<String>) values.collect(Collectors.toCollection(LinkedHashSet::new)))
                .toList();
    }

    private static Stream<String> ofLines(List<Line> lines) {
        return lines.stream().flatMap(OfferedValues::ofLine);
    }

    private static Stream<String> ofLine(Line line) {
        return ALL.stream()
                .flatMap(naming -> naming.of(line).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("its values have no names: " + line));
    }

    private static <T> Naming<T> some(LineType<T> type, Function<T, Stream<String>> values) {
        return new Naming<>(type, values);
    }

    private static <T> Naming<T> one(LineType<T> type, Function<T, String> value) {
        return some(type, typed -> Stream.of(value.apply(typed)));
    }

    private static Naming<?> flag(LineType<?> type, String name) {
        return one(type, any -> name);
    }

    /** Lines that are values of a codec. */
    private static Naming<?> ofCodecs(LineType<?> type) {
        return some(type, any -> Stream.empty());
    }

    private static Stream<String> ofCodecs(MediaDescription media) {
        return Codec.allIn(media).stream().flatMap(OfferedValues::codec);
    }

    private static Stream<String> codec(Codec codec) {
        return Stream.of(
                        codec.rtpMap().stream()
                                .map(map -> words(
                                        "codec",
                                        map.payloadType(),
                                        map.encodingName(),
                                        map.clockRate(),
                                        map.channels().orElse(1))),
                        codec.parameters().pieces().stream()
                                .map(piece ->
                                        words("parameter", codec.format(), assigned(piece.name(), piece.value()))),
                        codec.feedback().stream().map(feedback -> words("feedback", codec.format(), feedback)))
                .flatMap(Function.identity());
    }

    private static Stream<String> field(MediaField field) {
        return Stream.of(
                words("media", field.type()),
                words("port", field.port()),
                words("protocol", field.protocol()),
                words("formats", words(field.formats())));
    }

    private static Stream<String> extension(ExtMap extension) {
        String name = words("extension", extension.id());
        return Stream.of(
                        Stream.of(words(name, extension.uri())),
                        extension.direction().stream().map(direction -> words(name, "direction", word(direction))),
                        extension.attributes().stream().map(attributes -> words(name, "attributes", attributes)))
                .flatMap(Function.identity());
    }

    private static Stream<String> rid(Rid rid) {
        String name = words("rid", rid.id());
        return Stream.of(
                        Stream.of(words(name, word(rid.direction()))),
                        Stream.of(rid.formats())
                                .filter(formats -> !formats.isEmpty())
                                .map(formats -> words(name, "pt=" + String.join(",", formats))),
                        rid.restrictions().stream().map(each -> words(name, assigned(each.name(), each.value()))))
                .flatMap(Function.identity());
    }

    private static String streams(Simulcast.Description description) {
        return words(
                word(description.direction()),
                description.streams().stream()
                        .map(stream -> stream.alternatives().stream()
                                .map(each -> (each.isPaused() ? "~" : "") + each.rid())
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining(";")));
    }

    private static Stream<String> candidate(Candidate candidate) {
        String name = words("candidate", candidate.foundation(), candidate.componentId());
        return Stream.of(
                        Stream.of(words(
                                name,
                                candidate.transport().name().toLowerCase(Locale.ROOT),
                                candidate.priority(),
                                candidate.connectionAddress().text(),
                                candidate.port(),
                                candidate.type().name())),
                        candidate.relatedAddress().stream().map(address -> words(name, "raddr", address.text())),
                        candidate.relatedPort().stream().mapToObj(port -> words(name, "rport", port)),
                        candidate.extensions().stream()
                                .map(extension -> words(name, extension.name(), extension.value())))
                .flatMap(Function.identity());
    }

    private static Stream<String> channel(Dcmap channel) {
        return Stream.of(words(
                "dcmap",
                channel.streamId(),
                channel.options().stream()
                        .map(option -> assigned(option.name(), Optional.of(option.value())))
                        .collect(Collectors.joining(";"))));
    }

    private static String address(ConnectionAddress connection) {
        return words(
                connection.netType(),
                connection.addressType(),
                connection.address().text());
    }

    private static String assigned(String name, Optional<String> value) {
        return name + value.map(some -> "=" + some).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String words(List<?> words) {
        return words(words.toArray());
    }

    /** Those that are not empty, with a space in between. */
    private static String words(Object... words) {
        return Stream.of(words)
                .map(Object::toString)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
