package org.sdpkit.validation;

import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A header extension that goes a way which the media does not. */
final class HeaderExtensionAgainstDirection implements MediaRule {

    @Override
    public String code() {
        return "header-extension-against-direction";
    }

    @Override
    public String reference() {
        return "RFC 8285 section 7";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(ExtMap.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        Direction flow = media.direction();
        return media.isRtp()
                ? media.all(ExtMap.TYPE, at -> at.value()
                                .direction()
                                .filter(way -> isAgainst(way, flow))
                                .isPresent())
                        .report(at -> report(at, flow))
                : List.of();
    }

    /** RFC 8285 section 7 lets an extension of inactive media say anything. */
    private static boolean isAgainst(Direction extension, Direction media) {
        return (media == Direction.SENDONLY && extension == Direction.RECVONLY)
                || (media == Direction.RECVONLY && extension == Direction.SENDONLY);
    }

    private Diagnostic report(AttributeAt<ExtMap> at, Direction media) {
        String way = at.value().direction().map(Direction.TYPE::text).orElse("");
        return finding(at.pieceSpan(way), "header extension is " + way + ", the media is " + Direction.TYPE.text(media))
                .help("leave out the direction, or remove the line")
                .build();
    }
}
