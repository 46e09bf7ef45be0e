package org.sdpkit.generate;

import java.util.List;
import java.util.OptionalInt;
import org.sdpkit.attribute.BfcpVersions;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.Depend;
import org.sdpkit.attribute.DependencyType;
import org.sdpkit.attribute.FecRepairFlow;
import org.sdpkit.attribute.FecSourceFlow;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.FloorCtrl;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.HashFunction;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.RepairWindow;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.Sctpmap;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.WebSocketUri;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;
import org.sdpkit.model.SessionDescription;

/**
 * Rarely seen media: layers of one picture, streams that repair another, old data channels, floors over web sockets; and
 * audio beside it.
 */
final class GroupedRecipe implements Recipe {

    private static final int VIDEO_CLOCK = 90_000;

    @Override
    public SessionDescription draw(Scene scene) {
        SessionDescription.Builder session = SessionLines.builder(scene);
        SessionLines.about(scene, session);
        session.add(Connection.TYPE, Connection.of(scene.host()));
        int least = scene.settings().mayHaveMedia(2) ? 0 : 2;
        switch (scene.between(least, 3)) {
            case 0 -> layers(scene, session);
            case 1 -> repair(scene, session);
            case 2 -> session.add(oldChannels(scene).build());
            default -> session.add(floorOverWebSocket(scene).build());
        }
        int count = scene.mediaCount(1, 2);
        for (int i = session.build().mediaDescriptions().size(); i < count; i++) {
            MediaType type = scene.type(MediaType.AUDIO, MediaType.AUDIO, MediaType.VIDEO, MediaType.TEXT);
            session.add(new PhoneMedia(scene).draw(type).build());
        }
        return session.build();
    }

    private static MediaDraft video(Scene scene, String mid, int payloadType, String encodingName) {
        return new MediaDraft(MediaType.VIDEO, Protocol.RTP_AVP, scene.port())
                .format(Integer.toString(payloadType))
                .with(RtpMap.TYPE, new RtpMap(payloadType, encodingName, VIDEO_CLOCK, OptionalInt.empty()))
                .with(Mid.TYPE, new Mid(mid));
    }

    /** RFC 5583. */
    private static void layers(Scene scene, SessionDescription.Builder session) {
        session.add(Group.TYPE, new Group(GroupSemantics.DDP, List.of("L1", "L2")));
        Depend.Target base = new Depend.Target("L1", List.of("96"));
        DependencyType type = scene.of(DependencyType.LAY, DependencyType.MDC);
        session.add(video(scene, "L1", 96, "H264").build());
        session.add(video(scene, "L2", 97, "H264-SVC")
                .with(Depend.TYPE, new Depend(List.of(new Depend.Dependency("97", type, List.of(base)))))
                .build());
    }

    /** RFC 6364. */
    private static void repair(Scene scene, SessionDescription.Builder session) {
        session.add(Group.TYPE, new Group(GroupSemantics.FEC_FR, List.of("S1", "R1")));
        OptionalInt tagLength = scene.sometimes() ? OptionalInt.of(4) : OptionalInt.empty();
        session.add(video(scene, "S1", 100, "MP2T")
                .with(FecSourceFlow.TYPE, new FecSourceFlow(0, tagLength))
                .build());
        OptionalInt preference = scene.sometimes() ? OptionalInt.of(1) : OptionalInt.empty();
        List<FecRepairFlow.Parameter> others =
                scene.sometimes() ? List.of(new FecRepairFlow.Parameter("ss-fssi", "n:7,k:5")) : List.of();
        RepairWindow window =
                scene.of(new RepairWindow(150, RepairWindow.Unit.MS), new RepairWindow(200_000, RepairWindow.Unit.US));
        session.add(new MediaDraft(MediaType.APPLICATION, Protocol.RTP_AVP, scene.port())
                .format("110")
                .with(RtpMap.TYPE, new RtpMap(110, "1d-interleaved-parityfec", VIDEO_CLOCK, OptionalInt.empty()))
                .with(Fmtp.TYPE, new Fmtp("110", "L=5;D=10;repair-window=200000"))
                .with(Mid.TYPE, new Mid("R1"))
                .with(FecRepairFlow.TYPE, new FecRepairFlow(10, preference, others))
                .with(RepairWindow.TYPE, window)
                .build());
    }

    /** The syntax before RFC 8841. */
    private static MediaDraft oldChannels(Scene scene) {
        OptionalInt streams = scene.often() ? OptionalInt.of(scene.of(256, 1024)) : OptionalInt.empty();
        MediaDraft media = new MediaDraft(MediaType.APPLICATION, new Protocol("DTLS/SCTP"), scene.port())
                .format("5000")
                .with(Sctpmap.TYPE, new Sctpmap(5000, "webrtc-datachannel", streams));
        new WebTransport(scene).addTo(media, Setup.ACTPASS);
        return media;
    }

    /** RFC 8857. */
    private static MediaDraft floorOverWebSocket(Scene scene) {
        boolean isSecure = scene.often();
        String scheme = isSecure ? "wss" : "ws";
        MediaDraft media = new MediaDraft(
                        MediaType.APPLICATION, isSecure ? Protocol.TCP_WSS_BFCP : Protocol.TCP_WS_BFCP, scene.port())
                .format("*")
                .with(Setup.TYPE, Setup.PASSIVE)
                .with(ConnectionReuse.TYPE, ConnectionReuse.NEW)
                .with(WebSocketUri.TYPE, new WebSocketUri(scheme + "://bfcp-ws.example.com?token=" + scene.digits(10)))
                .with(FloorCtrl.TYPE, new FloorCtrl(List.of(FloorCtrl.Role.C_ONLY)))
                .with(BfcpVersions.TYPE, new BfcpVersions(List.of(1)));
        return isSecure ? media.with(Fingerprint.TYPE, scene.fingerprint(HashFunction.SHA_256, 32)) : media;
    }
}
