package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sdpkit.attribute.AcceptTypes;
import org.sdpkit.attribute.AcceptWrappedTypes;
import org.sdpkit.attribute.Chatroom;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.FileDate;
import org.sdpkit.attribute.FileDisposition;
import org.sdpkit.attribute.FileIcon;
import org.sdpkit.attribute.FileRange;
import org.sdpkit.attribute.FileSelector;
import org.sdpkit.attribute.FileTransferId;
import org.sdpkit.attribute.HashFunction;
import org.sdpkit.attribute.MaxSize;
import org.sdpkit.attribute.MimeType;
import org.sdpkit.attribute.MsrpCema;
import org.sdpkit.attribute.MsrpPath;
import org.sdpkit.attribute.MsrpUri;
import org.sdpkit.attribute.Setup;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** Sessions of messages (RFC 4975) and files in them (RFC 5547). */
final class MessageMedia {

    private static final MimeType CPIM = type("message", "cpim");
    private static final MimeType PLAIN = type("text", "plain");

    private final Scene scene;

    MessageMedia(Scene scene) {
        this.scene = scene;
    }

    private static MimeType type(String type, String subtype) {
        return new MimeType(type, Optional.of(subtype), List.of());
    }

    MediaDraft draw() {
        boolean isSecure = scene.sometimes();
        int port = scene.port();
        MediaDraft media = new MediaDraft(MediaType.MESSAGE, isSecure ? Protocol.TCP_TLS_MSRP : Protocol.TCP_MSRP, port)
                .format("*");
        boolean isFile = scene.in100(40);
        if (isFile) {
            media.with(Direction.TYPE, scene.of(Direction.SENDONLY, Direction.RECVONLY));
        }
        types(media);
        media.with(MsrpPath.TYPE, new MsrpPath(List.of(uri(isSecure ? "msrps" : "msrp", port))));
        if (isSecure) {
            new WebTransport(scene).certificate(media, Setup.ACTPASS);
        } else if (scene.often()) {
            media.with(Setup.TYPE, scene.of(Setup.ACTPASS, Setup.ACTIVE));
        }
        if (isFile) {
            file(media);
        } else if (scene.rarely()) {
            media.with(Chatroom.TYPE, new Chatroom(scene.of(List.of("nickname", "private-messages"), List.of())));
        }
        if (scene.rarely()) {
            media.with(MsrpCema.TYPE, MsrpCema.MSRP_CEMA);
        }
        return media;
    }

    private void types(MediaDraft media) {
        List<MimeType> types = scene.of(
                List.of(CPIM, PLAIN),
                List.of(PLAIN, type("text", "html")),
                List.of(CPIM),
                List.of(MimeType.ANY),
                List.of(new MimeType(
                        "text", Optional.of("plain"), List.of(new MimeType.Parameter("charset", "\"utf-8\"")))));
        media.with(AcceptTypes.TYPE, new AcceptTypes(types));
        if (types.contains(CPIM)) {
            media.with(
                    AcceptWrappedTypes.TYPE,
                    new AcceptWrappedTypes(scene.of(List.of(MimeType.ANY), List.of(PLAIN, type("image", "jpeg")))));
        }
        if (scene.sometimes()) {
            media.with(MaxSize.TYPE, new MaxSize(scene.of(65_535L, 2_000_000L)));
        }
    }

    private MsrpUri uri(String scheme, int port) {
        return new MsrpUri(scheme, scene.hostInUri() + ":" + port, Optional.of(scene.token(16)), "tcp", List.of());
    }

    private void file(MediaDraft media) {
        List<FileSelector.Selector> selectors = new ArrayList<>();
        if (scene.often()) {
            selectors.add(new FileSelector.Name(scene.of("My cool picture.jpg", "plan.pdf", "100%25 %22sure%22.txt")));
        }
        if (scene.often()) {
            selectors.add(new FileSelector.Type(
                    "text",
                    "plain",
                    scene.rarely() ? List.of(new FileSelector.TypeParameter("charset", "utf-8")) : List.of()));
        }
        long size = scene.between(1, 10_000_000);
        selectors.add(new FileSelector.Size(size));
        if (scene.often()) {
            selectors.add(new FileSelector.Hash(
                    "sha-1", scene.fingerprint(HashFunction.SHA_1, 20).fingerprint()));
        }
        media.with(FileSelector.TYPE, new FileSelector(selectors));
        media.with(FileTransferId.TYPE, new FileTransferId(scene.token(32)));
        if (scene.sometimes()) {
            media.with(FileDisposition.TYPE, scene.of(FileDisposition.RENDER, FileDisposition.ATTACHMENT));
        }
        if (scene.sometimes()) {
            media.with(FileDate.TYPE, date());
        }
        if (scene.rarely()) {
            media.with(FileIcon.TYPE, new FileIcon("cid:" + scene.token(8) + "@example.com"));
        }
        if (scene.rarely()) {
            OptionalLong stop = scene.often() ? OptionalLong.of(size) : OptionalLong.empty();
            media.with(FileRange.TYPE, new FileRange(1, stop));
        }
    }

    private FileDate date() {
        FileDate.EventDate creation =
                new FileDate.EventDate(FileDate.Event.CREATION, "Mon, 15 May 2006 15:01:31 +0300");
        FileDate.EventDate modification =
                new FileDate.EventDate(FileDate.Event.MODIFICATION, "Tue, 16 May 2006 15:01:31 +0300");
        FileDate.EventDate read = new FileDate.EventDate(FileDate.Event.READ, "Wed, 17 May 2006 01:00:00 +0000");
        return new FileDate(scene.of(List.of(creation), List.of(modification), List.of(creation, modification, read)));
    }
}
