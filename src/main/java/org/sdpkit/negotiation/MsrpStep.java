package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sdpkit.attribute.AcceptTypes;
import org.sdpkit.attribute.AcceptWrappedTypes;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.MaxSize;
import org.sdpkit.attribute.MimeType;
import org.sdpkit.attribute.MsrpPath;
import org.sdpkit.attribute.MsrpUri;
import org.sdpkit.attribute.Setup;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Protocol;

/** Messages in sessions: MSRP (RFC 4975 section 8), with who connects chosen by RFC 6135. */
final class MsrpStep implements MediaStep {

    private static final String PATH = "RFC 4975 section 8.2";
    private static final String TYPES = "RFC 4975 section 8.6";
    private static final String ROLE = "RFC 6135 section 4.2";
    private static final String NO_HOST = "unknown.invalid";
    private static final int DISCARD_PORT = 9;
    private static final int SESSION_ID_LENGTH = 20;

    @Override
    public boolean isFor(MediaField field) {
        return isFor(field.protocol());
    }

    static boolean isFor(Protocol protocol) {
        return protocol.equals(Protocol.TCP_MSRP) || protocol.equals(Protocol.TCP_TLS_MSRP);
    }

    @Override
    public Decided<Optional<MediaDescription>> answer(OfferedMedia offered, OwnMedia own) {
        List<Decision> decisions = new ArrayList<>();
        Decided<List<MimeType>> types = types(offered, own);
        decisions.addAll(types.decisions());
        if (types.value().isEmpty()) {
            return new Decided<>(Optional.empty(), decisions);
        }
        Decided<Setup> role = role(offered, own);
        decisions.addAll(role.decisions());
        int port = role.value() == Setup.ACTIVE ? DISCARD_PORT : own.port();
        MediaField field = offered.field();
        MediaDescription.Builder media =
                MediaDescription.builder(new MediaField(field.type(), port, field.protocol(), List.of("*")));
        decisions.addAll(TransportLines.write(offered, own, media).decisions());
        Decided<Direction> direction =
                DirectionStep.answer(offered, own.capability().direction());
        decisions.addAll(direction.decisions());
        if (offered.saysDirection() || direction.value() != Direction.SENDRECV) {
            media.add(Direction.TYPE, direction.value());
        }
        media.add(Setup.TYPE, role.value());
        if (field.protocol().equals(Protocol.TCP_TLS_MSRP)) {
            own.endpoint().fingerprintLines().forEach(media::add);
        }
        media.add(AcceptTypes.TYPE, new AcceptTypes(types.value()));
        own.say(AcceptWrappedTypes.TYPE, media);
        own.say(MaxSize.TYPE, media);
        media.add(MsrpPath.TYPE, path(own, field.protocol(), port));
        decisions.add(Decision.changed(offered.placeOf("path"), "each says the way to itself", PATH));
        return new Decided<>(Optional.of(media.build()), decisions);
    }

    /** The types of ours that the other side has as well; parameters do not matter. */
    private static Decided<List<MimeType>> types(OfferedMedia offered, OwnMedia own) {
        List<MimeType> theirs = offered.description()
                .first(AcceptTypes.TYPE)
                .map(AcceptTypes::types)
                .orElse(List.of(MimeType.ANY));
        List<MimeType> ours =
                own.first(AcceptTypes.TYPE).map(AcceptTypes::types).orElse(List.of(MimeType.ANY));
        List<MimeType> common = ours.stream()
                .filter(mine -> theirs.stream().anyMatch(other -> overlap(mine, other)))
                .toList();
        Place place = offered.placeOf("accept-types");
        return Decided.of(
                common,
                common.isEmpty()
                        ? Decision.refused(
                                place, "no type in common: offered " + words(theirs) + ", ours " + words(ours), TYPES)
                        : Decision.taken(place, "we take " + words(common), TYPES));
    }

    private static boolean overlap(MimeType one, MimeType other) {
        return overlap(one.type(), other.type())
                && overlap(one.subtype().orElse("*"), other.subtype().orElse("*"));
    }

    private static boolean overlap(String one, String other) {
        return one.equals("*") || other.equals("*") || one.equalsIgnoreCase(other);
    }

    private static String words(List<MimeType> types) {
        return types.stream().map(MimeType::toString).collect(Collectors.joining(" "));
    }

    /** Who offers connects, unless it says otherwise; holdconn says nothing here. */
    private static Decided<Setup> role(OfferedMedia offered, OwnMedia own) {
        Setup asked = offered.effective()
                .first(Setup.TYPE)
                .filter(setup -> setup != Setup.HOLDCONN)
                .orElse(Setup.ACTIVE);
        Setup role = HandshakeStep.answer(
                asked, own.role().or(() -> own.first(Setup.TYPE)).orElse(Setup.PASSIVE));
        String said = "offered " + Setup.TYPE.write(asked) + ": we are " + Setup.TYPE.write(role);
        return Decided.of(role, Decision.taken(offered.placeOf("setup"), said, ROLE));
    }

    /** What the capability says, if it leads to this port; else a way of its own for each session. */
    static MsrpPath path(OwnMedia own, Protocol protocol, int port) {
        return own.first(MsrpPath.TYPE)
                .filter(path ->
                        path.uris().get(path.uris().size() - 1).authority().endsWith(":" + port))
                .orElseGet(() -> new MsrpPath(List.of(uri(own, protocol, port))));
    }

    private static MsrpUri uri(OwnMedia own, Protocol protocol, int port) {
        Connection connection = own.connection();
        String sessionId = own.ids().hex("msrp " + own.transport(), SESSION_ID_LENGTH);
        return new MsrpUri(
                protocol.equals(Protocol.TCP_TLS_MSRP) ? "msrps" : "msrp",
                host(connection.address()) + ":" + port,
                Optional.of(sessionId),
                "tcp",
                List.of());
    }

    /** An address that is none of the internet leads nowhere (RFC 2606 section 2). */
    private static String host(Address address) {
        boolean isName = address instanceof Address.Ip4 || address instanceof Address.Fqdn;
        String other = address instanceof Address.Ip6 ? "[" + address.text() + "]" : NO_HOST;
        return isName ? address.text() : other;
    }
}
