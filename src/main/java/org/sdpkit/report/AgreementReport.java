package org.sdpkit.report;

import java.util.Locale;
import java.util.Optional;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.codec.Codec;
import org.sdpkit.negotiation.AgreedCodec;
import org.sdpkit.negotiation.Agreement;
import org.sdpkit.negotiation.Endpoint;
import org.sdpkit.negotiation.MediaAgreement;

/**
 * What an offer and its answer come to, for people: media description by media description.
 *
 * @since 0.1.0
 */
public final class AgreementReport {

    private AgreementReport() {}

    /** The agreement as text. */
    public static String of(Agreement agreement) {
        StringBuilder out = new StringBuilder();
        agreement.media().forEach(media -> draw(media, out));
        return out.toString();
    }

    private static void draw(MediaAgreement media, StringBuilder out) {
        out.append("media[")
                .append(media.index())
                .append("] ")
                .append(media.field().type());
        media.mid().ifPresent(mid -> out.append(" mid ").append(mid));
        if (!media.isAccepted()) {
            out.append(": refused\n");
            return;
        }
        out.append(": ").append(media.direction().name().toLowerCase(Locale.ROOT));
        out.append(", ").append(media.field().protocol());
        out.append(media.security().isSecure() ? ", secured" : ", not secured").append('\n');
        media.codecs().forEach(codec -> draw(codec, out));
        draw("we are at", media.local(), out);
        draw("they are at", media.remote(), out);
        media.sendPtime().ifPresent(ptime -> out.append("  they want packets of ")
                .append(ptime.packetTime().toPlainString())
                .append(" ms\n"));
        media.extensions().forEach(extension -> out.append("  header extension ")
                .append(extension.id())
                .append(' ')
                .append(extension.uri())
                .append('\n'));
    }

    private static void draw(AgreedCodec codec, StringBuilder out) {
        out.append("  ").append(name(codec.send()));
        out.append(": send as ").append(codec.send().format()).append(said(codec.send()));
        out.append(", receive as ").append(codec.receive().format()).append(said(codec.receive()));
        out.append('\n');
    }

    static String name(Codec codec) {
        return codec.encodingName().orElse(codec.format())
                + (codec.clockRate().isPresent() ? "/" + codec.clockRate().getAsInt() : "");
    }

    private static String said(Codec codec) {
        return codec.parameters().isEmpty() ? "" : " (" + codec.parameters().text() + ")";
    }

    private static void draw(String who, Endpoint endpoint, StringBuilder out) {
        String address = endpoint.connection()
                .map(connection -> connection.address().text())
                .orElse("?");
        Optional<Rtcp> rtcp = endpoint.rtcp();
        out.append("  ")
                .append(who)
                .append(' ')
                .append(address)
                .append(" port ")
                .append(endpoint.port());
        rtcp.ifPresent(port -> out.append(", RTCP ").append(port.port()));
        endpoint.iceUfrag().ifPresent(ufrag -> out.append(", ICE ").append(ufrag));
        out.append('\n');
    }
}
