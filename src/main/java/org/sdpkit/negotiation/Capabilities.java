package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.codec.CodecMatchers;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;

/**
 * What an endpoint can do, wants, and is called: all that its offers and answers are made of, but for the ids.
 *
 * @since 0.1.0
 */
public final class Capabilities {

    private static final int FIRST_PORT = 49_170;

    private final String username;
    private final String sessionName;
    private final Connection connection;
    private final int firstPort;
    private final List<MediaCapability> media;
    private final Set<GroupSemantics> groups;
    private final List<Fingerprint> fingerprints;
    private final List<Line> fingerprintLines;
    private final Ice ice;
    private final Policy policy;
    private final CodecMatchers matchers;

    private Capabilities(Builder builder) {
        this.username = builder.username;
        this.sessionName = builder.sessionName;
        this.connection = builder.connection;
        this.firstPort = builder.firstPort;
        this.media = List.copyOf(builder.media);
        this.groups = Set.copyOf(builder.groups);
        this.fingerprints = List.copyOf(builder.fingerprints);
        this.fingerprintLines = fingerprints.stream()
                .map(fingerprint -> Line.of(Fingerprint.TYPE, fingerprint))
                .toList();
        this.ice = builder.ice;
        this.policy = builder.policy;
        this.matchers = builder.matchers;
    }

    /** An endpoint at this address that can do nothing yet. */
    public static Builder builder(Address address) {
        return new Builder(Connection.of(address));
    }

    /**
     * The capabilities of an endpoint that says so in this description (RFC 3264 section 9): each media description is
     * something it can do. Media descriptions with a malformed m= line count for nothing, nor does what nobody can write.
     */
    public static Capabilities of(SessionDescription said) {
        SessionDescription description = writable(said);
        Builder builder = new Builder(connectionOf(description));
        description.origin().map(Origin::username).ifPresent(builder::username);
        description.name().ifPresent(builder::sessionName);
        description.mediaDescriptions().stream()
                .filter(media -> media.media().isPresent())
                .map(media -> MediaCapability.of(SessionLevel.pulledDown(description, media)))
                .forEach(builder::media);
        description.all(Group.TYPE).forEach(group -> builder.groups(group.semantics()));
        description.mediaDescriptions().stream()
                .flatMap(media -> description.effective(media).all(Fingerprint.TYPE).stream())
                .distinct()
                .forEach(builder::fingerprint);
        return builder.ice(iceOf(description)).build();
    }

    /** What was read may hold a NUL, what is written must not. */
    private static SessionDescription writable(SessionDescription said) {
        if (said.lines().stream().noneMatch(Capabilities::hasNul)) {
            return said;
        }
        SessionDescription.Builder session = said.toBuilder().removeIf(Capabilities::hasNul);
        for (int i = 0; i < said.mediaDescriptions().size(); i++) {
            MediaDescription media = said.mediaDescriptions().get(i);
            session.replace(
                    i, media.toBuilder().removeIf(Capabilities::hasNulInside).build());
        }
        return session.build();
    }

    private static boolean hasNul(Line line) {
        return line.text().indexOf(0) >= 0;
    }

    /** An m= line with a NUL is malformed, and its media description counts for nothing. */
    private static boolean hasNulInside(Line line) {
        return hasNul(line) && !line.is(MediaField.TYPE);
    }

    /** Where it is to be reached itself: the first address that is no multicast address. */
    private static Connection connectionOf(SessionDescription description) {
        Stream<Connection> connections = Stream.concat(
                description.connection().stream(),
                description.mediaDescriptions().stream().flatMap(media -> media.connections().stream()));
        Stream<Connection> origin = description.origin().stream()
                .map(from -> new Connection(
                        from.netType(), from.addressType(), from.address(), OptionalInt.empty(), OptionalInt.empty()));
        return Stream.concat(connections, origin)
                .filter(connection -> !connection.address().isMulticast())
                .map(SessionLevel::unicast)
                .findFirst()
                .orElseGet(() -> Connection.of(new Address.Ip4("0.0.0.0")));
    }

    private static Ice iceOf(SessionDescription description) {
        boolean isSpoken = description.has(IceUfrag.TYPE)
                || description.mediaDescriptions().stream().anyMatch(media -> media.has(IceUfrag.TYPE));
        boolean isLite = description.has(IceLite.TYPE);
        return isLite ? Ice.LITE : isSpoken ? Ice.FULL : Ice.NONE;
    }

    /** These capabilities, to be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(connection);
        builder.username = username;
        builder.sessionName = sessionName;
        builder.firstPort = firstPort;
        builder.media.addAll(media);
        builder.groups.addAll(groups);
        builder.fingerprints.addAll(fingerprints);
        builder.ice = ice;
        builder.policy = policy;
        builder.matchers = matchers;
        return builder;
    }

    /** What o= calls the user. */
    public String username() {
        return username;
    }

    /** What s= calls the session. */
    public String sessionName() {
        return sessionName;
    }

    /** Where media is to be sent to. */
    public Connection connection() {
        return connection;
    }

    /** The port of the first media description; each further one takes the next but one. */
    public int firstPort() {
        return firstPort;
    }

    /** What it can do with media descriptions, in the order it offers them. */
    public List<MediaCapability> media() {
        return media;
    }

    /** The groups of media descriptions it understands. */
    public Set<GroupSemantics> groups() {
        return groups;
    }

    /** The fingerprints of the certificate it shows in handshakes of DTLS and TLS. */
    public List<Fingerprint> fingerprints() {
        return fingerprints;
    }

    /** These as each media description says them. */
    List<Line> fingerprintLines() {
        return fingerprintLines;
    }

    /** Whether it finds its way by ICE. */
    public Ice ice() {
        return ice;
    }

    /** What it does where it has a choice. */
    public Policy policy() {
        return policy;
    }

    /** How it finds out which codecs are the same. */
    public CodecMatchers matchers() {
        return matchers;
    }

    /** Whether it negotiates as WebRTC does (RFC 9429): with ICE, DTLS, and media or data channels over that. */
    public boolean isWebRtc() {
        return ice != Ice.NONE && !fingerprints.isEmpty() && media.stream().anyMatch(Capabilities::isOverDtls);
    }

    private static boolean isOverDtls(MediaCapability capability) {
        String protocol = capability.field().protocol().name();
        return protocol.startsWith("UDP/TLS/RTP/") || protocol.equals("UDP/DTLS/SCTP");
    }

    /** The port of a media description that no capability gives one. */
    int portAt(int mediaIndex) {
        return Math.min(firstPort + 2 * mediaIndex, 65_534);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Capabilities other
                && username.equals(other.username)
                && sessionName.equals(other.sessionName)
                && connection.equals(other.connection)
                && firstPort == other.firstPort
                && media.equals(other.media)
                && groups.equals(other.groups)
                && fingerprints.equals(other.fingerprints)
                && ice == other.ice
                && policy.equals(other.policy)
                && matchers.equals(other.matchers);
    }

    @Override
    public int hashCode() {
        return media.hashCode();
    }

    /**
     * Whether an endpoint finds its way by ICE (RFC 8445).
     *
     * @since 0.1.0
     */
    public enum Ice {
        /** It does not. */
        NONE,
        /** It does, as an agent that only answers checks. */
        LITE,
        /** It does. */
        FULL
    }

    /**
     * What capabilities are made of.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final List<MediaCapability> media = new ArrayList<>();
        private final Set<GroupSemantics> groups = new LinkedHashSet<>();
        private final List<Fingerprint> fingerprints = new ArrayList<>();
        private Connection connection;
        private String username = "-";
        private String sessionName = "-";
        private int firstPort = FIRST_PORT;
        private Ice ice = Ice.NONE;
        private Policy policy = Policy.DEFAULT;
        private CodecMatchers matchers = CodecMatchers.STANDARD;

        private Builder(Connection connection) {
            this.connection = connection;
        }

        /** What o= calls the user: a word without spaces. */
        public Builder username(String name) {
            this.username = name;
            return this;
        }

        /** What s= calls the session. */
        public Builder sessionName(String name) {
            this.sessionName = name;
            return this;
        }

        /** Where media is to be sent to. */
        public Builder connection(Connection where) {
            this.connection = where;
            return this;
        }

        /** The port of the first media description; each further one takes the next but one. */
        public Builder firstPort(int port) {
            if (port < 1 || port > 65_534) {
                throw new IllegalArgumentException("port must be 1 to 65534, not " + port);
            }
            this.firstPort = port;
            return this;
        }

        /** Something it can do, behind what is there. */
        public Builder media(MediaCapability capability) {
            media.add(capability);
            return this;
        }

        /** What it can do, in place of what is there. */
        public Builder onlyMedia(List<MediaCapability> capabilities) {
            media.clear();
            media.addAll(capabilities);
            return this;
        }

        /** Groups of media descriptions it understands. */
        public Builder groups(GroupSemantics... semantics) {
            groups.addAll(Arrays.asList(semantics));
            return this;
        }

        /** The fingerprint of a certificate it shows in handshakes of DTLS and TLS. */
        public Builder fingerprint(Fingerprint fingerprint) {
            fingerprints.add(fingerprint);
            return this;
        }

        /** Whether it finds its way by ICE. */
        public Builder ice(Ice how) {
            this.ice = how;
            return this;
        }

        /** What it does where it has a choice. */
        public Builder policy(Policy choices) {
            this.policy = choices;
            return this;
        }

        /** How it finds out which codecs are the same. */
        public Builder matchers(CodecMatchers how) {
            this.matchers = how;
            return this;
        }

        /** The capabilities. */
        public Capabilities build() {
            return new Capabilities(this);
        }
    }
}
