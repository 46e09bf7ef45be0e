package org.sdpkit.generate;

import java.util.List;
import org.sdpkit.attribute.BfcpVersions;
import org.sdpkit.attribute.ConfId;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.FloorCtrl;
import org.sdpkit.attribute.FloorId;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.UserId;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** Floor control: RFC 8856. */
final class FloorMedia {

    private final Scene scene;

    FloorMedia(Scene scene) {
        this.scene = scene;
    }

    /** One that controls the streams of these labels by a floor of this number. */
    MediaDraft draw(int floor, List<String> labels) {
        Protocol protocol = scene.of(
                Protocol.UDP_BFCP,
                Protocol.UDP_TLS_BFCP,
                Protocol.TCP_BFCP,
                Protocol.TCP_TLS_BFCP,
                Protocol.TCP_DTLS_BFCP);
        boolean isTcp = protocol.name().startsWith("TCP") && !protocol.equals(Protocol.TCP_DTLS_BFCP);
        MediaDraft media = new MediaDraft(MediaType.APPLICATION, protocol, scene.port()).format("*");
        boolean isSecure = protocol.name().contains("TLS");
        if (isSecure) {
            new WebTransport(scene).certificate(media, Setup.ACTPASS);
        } else if (isTcp) {
            media.with(Setup.TYPE, scene.rarely() ? Setup.HOLDCONN : scene.of(Setup.ACTPASS, Setup.PASSIVE));
        }
        if (isTcp) {
            media.with(ConnectionReuse.TYPE, scene.rarely() ? ConnectionReuse.EXISTING : ConnectionReuse.NEW);
        }
        boolean isServer = scene.often();
        media.with(
                FloorCtrl.TYPE,
                new FloorCtrl(
                        isServer
                                ? scene.of(
                                        List.of(FloorCtrl.Role.S_ONLY),
                                        List.of(FloorCtrl.Role.C_ONLY, FloorCtrl.Role.S_ONLY),
                                        List.of(FloorCtrl.Role.C_S))
                                : List.of(FloorCtrl.Role.C_ONLY)));
        if (isServer) {
            media.with(ConfId.TYPE, new ConfId(scene.between(1, 99_999)))
                    .with(UserId.TYPE, new UserId(scene.between(1, 9_999)))
                    .with(FloorId.TYPE, new FloorId(floor, labels));
        }
        if (!isTcp || scene.often()) {
            media.with(BfcpVersions.TYPE, new BfcpVersions(isTcp ? List.of(1) : List.of(2)));
        }
        return media;
    }
}
