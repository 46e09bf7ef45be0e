package org.sdpkit.generate;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.sdpkit.attribute.LineType;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;

/** Something that few media descriptions have, and those where it can stand. */
record Extra(Predicate<MediaDescription> fits, BiConsumer<Scene, MediaDescription.Builder> add) {

    static final Predicate<MediaDescription> ANY = media -> true;
    static final Predicate<MediaDescription> RTP = Extra::isRtp;
    static final Predicate<MediaDescription> AUDIO = RTP.and(media -> isOf(MediaType.AUDIO, media));
    static final Predicate<MediaDescription> VIDEO = RTP.and(media -> isOf(MediaType.VIDEO, media));
    static final Predicate<MediaDescription> FEEDBACK =
            RTP.and(media -> media.media().orElseThrow().protocol().name().endsWith("F"));

    static Predicate<MediaDescription> having(LineType<?> type) {
        return media -> media.has(type);
    }

    static Predicate<MediaDescription> without(LineType<?>... types) {
        return media -> {
            for (LineType<?> type : types) {
                if (media.has(type)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static boolean isRtp(MediaDescription media) {
        return media.media().orElseThrow().protocol().isRtp();
    }

    private static boolean isOf(MediaType type, MediaDescription media) {
        return media.media().orElseThrow().type().equals(type);
    }

    static String format(MediaDescription media) {
        return media.media().orElseThrow().formats().get(0);
    }
}
