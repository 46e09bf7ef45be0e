package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.T38FaxFillBitRemoval;
import org.sdpkit.attribute.T38FaxMaxBuffer;
import org.sdpkit.attribute.T38FaxMaxDatagram;
import org.sdpkit.attribute.T38FaxMaxIfp;
import org.sdpkit.attribute.T38FaxRateManagement;
import org.sdpkit.attribute.T38FaxTranscodingJbig;
import org.sdpkit.attribute.T38FaxTranscodingMmr;
import org.sdpkit.attribute.T38FaxUdpEc;
import org.sdpkit.attribute.T38FaxUdpEcDepth;
import org.sdpkit.attribute.T38FaxUdpFecMaxSpan;
import org.sdpkit.attribute.T38FaxVersion;
import org.sdpkit.attribute.T38MaxBitRate;
import org.sdpkit.attribute.T38ModemType;
import org.sdpkit.attribute.T38VendorInfo;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** Fax over IP: ITU-T T.38 annex D, in both of its dialects of boolean values. */
final class FaxMedia {

    private final Scene scene;

    FaxMedia(Scene scene) {
        this.scene = scene;
    }

    MediaDraft draw() {
        boolean isTcp = scene.rarely();
        MediaDraft media =
                new MediaDraft(MediaType.IMAGE, isTcp ? Protocol.TCP : Protocol.UDPTL, scene.port()).format("t38");
        if (isTcp) {
            media.with(Setup.TYPE, Setup.ACTPASS).with(ConnectionReuse.TYPE, ConnectionReuse.NEW);
        }
        media.with(T38FaxVersion.TYPE, new T38FaxVersion(scene.of(0, 0, 2, 3)));
        media.with(T38MaxBitRate.TYPE, new T38MaxBitRate(scene.of(14_400, 9_600, 33_600, 2_400)));
        switches(media);
        media.with(
                T38FaxRateManagement.TYPE,
                isTcp ? T38FaxRateManagement.LOCAL_TCF : T38FaxRateManagement.TRANSFERRED_TCF);
        if (!isTcp) {
            datagrams(media);
        }
        rare(media);
        return media;
    }

    /** Written as a value, or as the bare name. */
    private void switches(MediaDraft media) {
        boolean isBare = scene.sometimes();
        if (scene.sometimes()) {
            media.with(T38FaxFillBitRemoval.TYPE, new T38FaxFillBitRemoval(value(isBare)));
        }
        if (scene.sometimes()) {
            media.with(T38FaxTranscodingMmr.TYPE, new T38FaxTranscodingMmr(value(isBare)));
        }
        if (scene.sometimes()) {
            media.with(T38FaxTranscodingJbig.TYPE, new T38FaxTranscodingJbig(value(isBare)));
        }
    }

    private Optional<Boolean> value(boolean isBare) {
        return isBare ? Optional.empty() : Optional.of(scene.sometimes());
    }

    private void datagrams(MediaDraft media) {
        if (scene.often()) {
            media.with(T38FaxMaxBuffer.TYPE, new T38FaxMaxBuffer(scene.between(200, 2_000)));
        }
        if (scene.often()) {
            media.with(T38FaxMaxDatagram.TYPE, new T38FaxMaxDatagram(scene.between(72, 1_400)));
        }
        if (scene.often()) {
            List<T38FaxUdpEc> methods = scene.of(
                    List.of(T38FaxUdpEc.REDUNDANCY),
                    List.of(T38FaxUdpEc.FEC),
                    List.of(T38FaxUdpEc.REDUNDANCY, T38FaxUdpEc.FEC),
                    List.of(T38FaxUdpEc.NONE));
            methods.forEach(method -> media.with(T38FaxUdpEc.TYPE, method));
        }
        if (scene.rarely()) {
            media.with(
                    T38FaxUdpEcDepth.TYPE,
                    new T38FaxUdpEcDepth(1, scene.often() ? OptionalInt.of(3) : OptionalInt.empty()));
        }
        if (scene.rarely()) {
            media.with(T38FaxUdpFecMaxSpan.TYPE, new T38FaxUdpFecMaxSpan(scene.between(2, 6)));
        }
    }

    private void rare(MediaDraft media) {
        if (scene.rarely()) {
            media.with(T38FaxMaxIfp.TYPE, new T38FaxMaxIfp(scene.between(40, 400)));
        }
        if (scene.rarely()) {
            media.with(T38ModemType.TYPE, scene.of(T38ModemType.G3_FAX_ONLY, T38ModemType.G3_AND_SUPER_G3));
        }
        if (scene.rarely()) {
            media.with(T38VendorInfo.TYPE, new T38VendorInfo(scene.of(0, 181), 0, scene.of(37, 18_501)));
        }
    }
}
