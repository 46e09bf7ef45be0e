package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.BfcpVersions;
import org.sdpkit.attribute.ConfId;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.FloorCtrl;
import org.sdpkit.attribute.FloorCtrl.Role;
import org.sdpkit.attribute.FloorId;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.UserId;
import org.sdpkit.attribute.WebSocketUri;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Protocol;

/** Floor control: BFCP (RFC 8856 section 10, and RFC 4583 before it), over WebSockets too (RFC 8857 section 7). */
final class BfcpStep implements MediaStep {

    private static final String VERSION = "RFC 8856 section 10.2";
    private static final String ROLE = "RFC 8856 section 5.1";
    private static final String SERVER = "RFC 8856 section 10.2";
    private static final String WEB_SOCKET = "RFC 8857 section 7.1";
    private static final int DISCARD_PORT = 9;
    private static final List<Role> EITHER = List.of(Role.C_ONLY, Role.S_ONLY);

    @Override
    public boolean isFor(MediaField field) {
        return isFor(field.protocol());
    }

    static boolean isFor(Protocol protocol) {
        return protocol.name().endsWith("/BFCP");
    }

    /** What every offer says: the roles without the one that is no longer to be written, the versions, and who connects. */
    static void offer(OwnMedia own, Protocol protocol, MediaDescription.Builder media) {
        media.set(FloorCtrl.TYPE, new FloorCtrl(offeredRoles(own)));
        media.set(BfcpVersions.TYPE, new BfcpVersions(versions(own.capability().description(), protocol)));
        if (protocol.equals(Protocol.TCP_DTLS_BFCP)) {
            media.set(ConnectionReuse.TYPE, ConnectionReuse.NEW);
        }
        if (isWebSocket(protocol)) {
            boolean isReachable = own.has(WebSocketUri.TYPE);
            media.set(Setup.TYPE, isReachable ? Setup.PASSIVE : Setup.ACTIVE);
            if (!isReachable) {
                media.set(
                        MediaField.TYPE,
                        new MediaField(own.capability().mediaType(), DISCARD_PORT, protocol, List.of("*")));
            }
        }
    }

    /** Who has nothing to serve with is a client. */
    private static List<Role> offeredRoles(OwnMedia own) {
        if (!isServer(own)) {
            return List.of(Role.C_ONLY);
        }
        return own.first(FloorCtrl.TYPE).map(said -> plain(said.roles())).orElse(EITHER);
    }

    private static boolean isWebSocket(Protocol protocol) {
        return protocol.equals(Protocol.TCP_WS_BFCP) || protocol.equals(Protocol.TCP_WSS_BFCP);
    }

    /** A server tells the conference, the user and the floors. */
    private static boolean isServer(OwnMedia own) {
        return own.has(ConfId.TYPE) && own.has(UserId.TYPE) && own.has(FloorId.TYPE);
    }

    /** Client and server for what was either: RFC 8856 section 5.1. */
    private static List<Role> plain(List<Role> roles) {
        return roles.stream()
                .flatMap(role -> role == Role.C_S ? EITHER.stream() : Stream.of(role))
                .distinct()
                .toList();
    }

    /** Who says none has that of the transport. */
    private static List<Integer> versions(MediaDescription media, Protocol protocol) {
        return media.first(BfcpVersions.TYPE).map(BfcpVersions::versions).orElse(List.of(version(protocol)));
    }

    /** The first is for what is reliable, the second for what is not: RFC 8856 section 5.5. */
    private static int version(Protocol protocol) {
        return protocol.name().startsWith("TCP/") ? 1 : 2;
    }

    @Override
    public Decided<Optional<MediaDescription>> answer(OfferedMedia offered, OwnMedia own) {
        return new Draft(offered, own).answer();
    }

    private static final class Draft {

        private final OfferedMedia offered;
        private final OwnMedia own;
        private final Protocol protocol;
        private final List<Decision> decisions = new ArrayList<>();

        Draft(OfferedMedia offered, OwnMedia own) {
            this.offered = offered;
            this.own = own;
            this.protocol = offered.field().protocol();
        }

        Decided<Optional<MediaDescription>> answer() {
            List<Integer> versions = versions();
            Optional<Role> role = role();
            if (versions.isEmpty() || role.isEmpty()) {
                return new Decided<>(Optional.empty(), decisions);
            }
            Optional<ConnectionRole> transport = transport();
            return new Decided<>(transport.map(where -> write(versions, role.get(), where)), decisions);
        }

        /** Those offered that are ours, and go by this transport. */
        private List<Integer> versions() {
            List<Integer> theirs = BfcpStep.versions(offered.description(), protocol);
            List<Integer> ours = BfcpStep.versions(own.capability().description(), protocol);
            List<Integer> common = theirs.stream()
                    .filter(ours::contains)
                    .filter(version -> version == version(protocol))
                    .toList();
            Place place = offered.placeOf("bfcpver");
            String said = "offered " + words(theirs) + ", ours " + words(ours) + "; over " + protocol + " it is "
                    + version(protocol);
            if (common.isEmpty()) {
                decisions.add(Decision.refused(place, "no version in common: " + said, VERSION));
            } else if (common.equals(theirs)) {
                decisions.add(Decision.taken(place, said, VERSION));
            } else {
                decisions.add(Decision.changed(place, said + ": " + words(common), VERSION));
            }
            return common;
        }

        private static String words(List<Integer> versions) {
            return versions.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }

        /** The other one of theirs: the one we have, else the first of ours. */
        private Optional<Role> role() {
            Optional<FloorCtrl> asked = offered.description().first(FloorCtrl.TYPE);
            List<Role> theirs = plain(asked.map(FloorCtrl::roles).orElse(List.of(Role.C_ONLY)));
            Optional<Role> role =
                    willing().filter(mine -> theirs.contains(opposite(mine))).findFirst();
            Place place = offered.placeOf("floorctrl");
            String said = (asked.isPresent() ? "offered " : "nothing is offered, which stands for ") + roles(theirs);
            if (role.isPresent()) {
                decisions.add(Decision.taken(place, said + ": we are " + roles(List.of(role.get())), ROLE));
            } else {
                decisions.add(Decision.refused(place, said + ": " + obstacle(), ROLE));
            }
            return role;
        }

        /** The role we had, then ours in their order; who has nothing to serve with is no server. */
        private Stream<Role> willing() {
            Stream<Role> before = own.previous().flatMap(media -> media.first(FloorCtrl.TYPE)).stream()
                    .flatMap(said -> said.roles().stream())
                    .filter(ours()::contains);
            return Stream.concat(before, ours().stream()).filter(role -> role == Role.C_ONLY || isServer(own));
        }

        private List<Role> ours() {
            return own.first(FloorCtrl.TYPE).map(said -> plain(said.roles())).orElse(EITHER);
        }

        private String obstacle() {
            return ours().contains(Role.S_ONLY) && !isServer(own)
                    ? "ours lacks confid, userid or floorid, and so cannot be the server"
                    : "ours is " + roles(ours());
        }

        private static Role opposite(Role role) {
            return role == Role.C_ONLY ? Role.S_ONLY : Role.C_ONLY;
        }

        private static String roles(List<Role> roles) {
            return FloorCtrl.TYPE.write(new FloorCtrl(roles));
        }

        /** Where it is to be reached and who connects; empty where that cannot be. */
        private Optional<ConnectionRole> transport() {
            if (isWebSocket(protocol)) {
                return webSocket();
            }
            if (ConnectionStep.isFor(protocol)) {
                return add(ConnectionStep.answer(offered, own));
            }
            if (!protocol.name().contains("TLS/")) {
                return Optional.of(new ConnectionRole(own.port(), List.of()));
            }
            Optional<List<Line>> handshake = add(SecurityStep.dtls(offered, own));
            return handshake.map(lines ->
                    protocol.equals(Protocol.TCP_DTLS_BFCP) ? framed(lines) : new ConnectionRole(own.port(), lines));
        }

        /** DTLS over TCP, which is a connection too. */
        private ConnectionRole framed(List<Line> handshake) {
            List<Line> lines = new ArrayList<>(handshake);
            lines.add(add(ConnectionStep.reuse(offered, own)));
            ConnectionRole role = new ConnectionRole(own.port(), lines);
            return role.isActive() && !offered.isIce() ? new ConnectionRole(DISCARD_PORT, lines) : role;
        }

        /** Who waits must say where the WebSocket is. */
        private Optional<ConnectionRole> webSocket() {
            Optional<ConnectionRole> role = add(ConnectionStep.answer(offered, own));
            boolean isActive = role.filter(ConnectionRole::isActive).isPresent();
            boolean isKnown = isActive ? offered.has(WebSocketUri.TYPE) : own.has(WebSocketUri.TYPE);
            if (!isKnown) {
                decisions.add(Decision.refused(
                        offered.placeOf("websocket-uri"),
                        isActive
                                ? "we connect, and the offer does not say where"
                                : "they connect, and ours has no WebSocket",
                        WEB_SOCKET));
                return Optional.empty();
            }
            return isActive ? role : role.map(where -> where.with(Line.of(WebSocketUri.TYPE, socket())));
        }

        private WebSocketUri socket() {
            return own.first(WebSocketUri.TYPE).orElseThrow();
        }

        private MediaDescription write(List<Integer> versions, Role role, ConnectionRole transport) {
            MediaDescription.Builder media = MediaDescription.builder(
                    new MediaField(offered.field().type(), transport.port(), protocol, List.of("*")));
            add(TransportLines.write(offered, own, media));
            add(BandwidthStep.answer(offered, own)).forEach(media::add);
            Direction direction =
                    add(DirectionStep.answer(offered, own.capability().direction()));
            if (offered.saysDirection() || direction != Direction.SENDRECV) {
                media.add(Direction.TYPE, direction);
            }
            transport.lines().forEach(media::add);
            if (offered.has(FloorCtrl.TYPE)) {
                media.add(FloorCtrl.TYPE, new FloorCtrl(List.of(role)));
            }
            if (role == Role.S_ONLY) {
                own.say(ConfId.TYPE, media);
                own.say(UserId.TYPE, media);
                own.say(FloorId.TYPE, media);
                decisions.add(Decision.changed(
                        offered.placeOf("floorid"),
                        "the server tells the conference, the user and the floors",
                        SERVER));
            }
            media.add(BfcpVersions.TYPE, new BfcpVersions(versions));
            return media.build();
        }

        private <T> T add(Decided<T> step) {
            decisions.addAll(step.decisions());
            return step.value();
        }
    }
}
