package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.FloorId;
import org.sdpkit.attribute.IceMismatch;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.RemoteCandidates;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Tcap;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.codec.StaticPayloadTypes;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/**
 * What an endpoint can do with one media description: the media description by which it would say so itself (RFC 3264
 * section 9), and what that cannot hold.
 *
 * <p>The formats of its m= line are in order of preference; the payload types are those it would choose itself. Its
 * direction, {@code a=ptime}, {@code b=}, {@code a=extmap}, {@code a=crypto} … say what the endpoint can or wants. A
 * port of 0 stands for any.
 *
 * @since 0.1.0
 */
public final class MediaCapability {

    private static final int DISCARD_PORT = 9;
    private static final int LARGEST_PORT = 65_534;

    /** Made anew for each session, and named by it: credentials and ways of ICE, and an association of DTLS. */
    private static final List<AttributeType<?>> OF_ONE_SESSION = List.of(
            IceUfrag.TYPE,
            IcePwd.TYPE,
            Candidate.TYPE,
            EndOfCandidates.TYPE,
            RemoteCandidates.TYPE,
            IceMismatch.TYPE,
            TlsId.TYPE);

    private final MediaDescription description;
    private final MediaField field;
    private final List<Protocol> protocols;
    private final OptionalInt limit;
    private final OwnCodecs codecs;
    private final Map<RtpHeaderExtension, ExtMap> extensions = new HashMap<>();

    /** Made when first asked for; two threads may both make it, and get the same. */
    private int hash;

    private MediaCapability(MediaDescription description, List<Protocol> others, OptionalInt limit) {
        this.description = description;
        this.field = description
                .media()
                .orElseThrow(
                        () -> new IllegalArgumentException("m= line must not be malformed: " + description.line()));
        this.protocols = Stream.concat(Stream.of(field.protocol()), others.stream())
                .distinct()
                .toList();
        this.limit = limit;
        this.codecs = new OwnCodecs(CodecGraph.of(description));
        description.all(ExtMap.TYPE).forEach(extension -> extensions.putIfAbsent(extension.uri(), extension));
    }

    /**
     * What this media description says that an endpoint can do, over the protocols of its {@code a=tcap} too. Credentials
     * and candidates of ICE and the {@code a=tls-id} belong to one session (RFC 8839 section 5.4, RFC 8842 section 4), and
     * are no part of it.
     *
     * @throws IllegalArgumentException if its m= line is malformed
     */
    public static MediaCapability of(MediaDescription description) {
        List<Protocol> others = description.all(Tcap.TYPE).stream()
                .flatMap(tcap -> tcap.protocols().stream())
                .map(Protocol::new)
                .toList();
        return new MediaCapability(ofAnySession(description), others, OptionalInt.empty());
    }

    private static MediaDescription ofAnySession(MediaDescription description) {
        return OF_ONE_SESSION.stream().noneMatch(description::has)
                ? description
                : description.toBuilder()
                        .removeIf(line -> OF_ONE_SESSION.stream().anyMatch(line::is))
                        .build();
    }

    /** Media of this type over these protocols, the first of which offers are made with. */
    public static Builder builder(MediaType mediaType, Protocol protocol, Protocol... others) {
        return new Builder(mediaType, protocol, Arrays.asList(others));
    }

    /** The media description by which the endpoint would say what it can do. */
    public MediaDescription description() {
        return description;
    }

    /** What its m= line says. */
    public MediaField field() {
        return field;
    }

    /** The type of media. */
    public MediaType mediaType() {
        return field.type();
    }

    /** The protocols it can be transported by; offers are made with the first. */
    public List<Protocol> protocols() {
        return protocols;
    }

    /** How many media descriptions it is good for; as many as one likes where nothing is said. */
    public OptionalInt limit() {
        return limit;
    }

    /** Its codecs in order of preference, and which depend on which. */
    public CodecGraph codecs() {
        return codecs.graph();
    }

    /** What it says of a header extension. */
    Optional<ExtMap> extension(RtpHeaderExtension uri) {
        return Optional.ofNullable(extensions.get(uri));
    }

    /** Its codecs, found by what they are. */
    OwnCodecs ownCodecs() {
        return codecs;
    }

    /** Which way media can flow. */
    public Direction direction() {
        return description.first(Direction.TYPE).orElse(Direction.SENDRECV);
    }

    /**
     * Where it is to be reached, so that there is one more for RTCP; empty for any port. Over TCP the port 9 says only that it
     * connects (RFC 4145).
     */
    public OptionalInt port() {
        boolean isAny = field.port() == 0
                || (field.port() == DISCARD_PORT && field.protocol().name().startsWith("TCP"));
        return isAny ? OptionalInt.empty() : OptionalInt.of(Math.min(field.port(), LARGEST_PORT));
    }

    /** Whether it is a multicast stream, which has its own address for everybody. */
    boolean isMulticast() {
        return OfferedMedia.areMulticast(description.connections());
    }

    /** How many media descriptions it is good for at once: floors are there only once. */
    OptionalInt mostUses() {
        return limit.isEmpty() && description.has(FloorId.TYPE) ? OptionalInt.of(1) : limit;
    }

    /** The same, but media flows only this way. */
    MediaCapability with(Direction direction) {
        return direction == direction()
                ? this
                : new MediaCapability(
                        description.toBuilder().set(Direction.TYPE, direction).build(), protocols, limit);
    }

    /** The same over other protocols too. */
    public MediaCapability withProtocols(List<Protocol> others) {
        return new MediaCapability(description, others, limit);
    }

    /** The same, good for so many media descriptions at most. */
    public MediaCapability withLimit(int mostMediaDescriptions) {
        return new MediaCapability(description, protocols, OptionalInt.of(mostMediaDescriptions));
    }

    /** Whether it is about this type of media and protocol. */
    boolean isFor(MediaField offered) {
        return mediaType().equals(offered.type()) && protocols.contains(offered.protocol());
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof MediaCapability other
                && description.equals(other.description)
                && protocols.equals(other.protocols)
                && limit.equals(other.limit);
    }

    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            known = description.hashCode();
            hash = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return description.toString();
    }

    /**
     * What a capability is made of.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final MediaType mediaType;
        private final Protocol protocol;
        private final List<Protocol> others;
        private final Map<String, Codec> codecs = new LinkedHashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private OptionalInt limit = OptionalInt.empty();
        private int port;
        private int nextExtension = 1;

        private Builder(MediaType mediaType, Protocol protocol, List<Protocol> others) {
            this.mediaType = mediaType;
            this.protocol = protocol;
            this.others = others;
        }

        /** A codec, less preferred than those before it; one with the same payload type takes its place. */
        public Builder codec(Codec codec) {
            codecs.put(codec.format(), codec);
            return this;
        }

        /**
         * A codec with the payload type that RFC 3551 gives it, else with the next one from 96 on, then from 35 on.
         *
         * @param encoding {@code <encoding name>/<clock rate>[/<channels>]}
         */
        public Builder codec(String encoding) {
            return codec(encoding, "");
        }

        /**
         * A codec with the payload type that RFC 3551 gives it, else with the next one from 96 on, then from 35 on.
         *
         * @param encoding {@code <encoding name>/<clock rate>[/<channels>]}
         * @param parameters of {@code a=fmtp}
         * @param feedback of {@code a=rtcp-fb}
         */
        public Builder codec(String encoding, String parameters, String... feedback) {
            return codec(payloadTypeFor(encoding), encoding, parameters, feedback);
        }

        /**
         * A codec with this payload type.
         *
         * @param encoding {@code <encoding name>/<clock rate>[/<channels>]}
         * @param parameters of {@code a=fmtp}
         * @param feedback of {@code a=rtcp-fb}
         */
        public Builder codec(int payloadType, String encoding, String parameters, String... feedback) {
            return codec(CodecText.read(mediaType, payloadType, encoding, parameters, List.of(feedback)));
        }

        /** A format of a protocol that is no RTP. */
        public Builder format(String format) {
            return codec(CodecText.format(mediaType, format));
        }

        /** Which way media can flow. */
        public Builder direction(Direction direction) {
            return with(Direction.TYPE, direction);
        }

        /** A header extension, with the next id from 1 on. */
        public Builder headerExtension(RtpHeaderExtension extension) {
            return with(ExtMap.TYPE, new ExtMap(nextExtension++, extension));
        }

        /** A line of the media description. */
        public <T> Builder with(LineType<T> type, T value) {
            return with(Line.of(type, value));
        }

        /** A line of the media description. */
        public Builder with(Line line) {
            lines.add(line);
            return this;
        }

        /** Where it is to be reached. */
        public Builder port(int number) {
            this.port = number;
            return this;
        }

        /** How many media descriptions it is good for. */
        public Builder limit(int mostMediaDescriptions) {
            this.limit = OptionalInt.of(mostMediaDescriptions);
            return this;
        }

        /**
         * The capability.
         *
         * @throws IllegalArgumentException if it has neither a codec nor a format
         */
        public MediaCapability build() {
            MediaField field = new MediaField(mediaType, port, protocol, List.copyOf(codecs.keySet()));
            MediaDescription.Builder description = MediaDescription.builder(field);
            codecs.values().forEach(codec -> CodecText.write(codec, description));
            lines.forEach(description::add);
            return new MediaCapability(ofAnySession(description.build()), others, limit);
        }

        private int payloadTypeFor(String encoding) {
            RtpMap map = CodecText.rtpMap(0, encoding);
            return StaticPayloadTypes.ALL.stream()
                    .filter(map::sameAs)
                    .findFirst()
                    .map(RtpMap::payloadType)
                    .orElseGet(() -> PayloadTypeSpace.free(
                            Policy.DEFAULT.dynamicPayloadTypes(),
                            number -> codecs.containsKey(Integer.toString(number))));
        }
    }
}
