package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sdpkit.codec.Codec;
import org.sdpkit.edit.Verb;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.MediaCapability;

/** The description of somebody who can do a little less. */
final class FewerFormats {

    private FewerFormats() {}

    /** Half of all media descriptions lose a codec, where they have another one. */
    static SessionDescription of(SessionDescription description, Draw draw) {
        SessionDescription fewer = description;
        for (int index = 0; index < description.mediaDescriptions().size(); index++) {
            List<String> names = codecs(description.mediaDescriptions().get(index));
            if (names.size() > 1 && draw.in100(50)) {
                fewer = Verb.of("remove-codec", draw.of(names)).apply(fewer);
            }
        }
        return fewer;
    }

    /** Those of them that have most of the codecs that are asked for. */
    static List<Capabilities> ablest(List<Capabilities> some, Generator settings) {
        long most = some.stream().mapToLong(one -> able(one, settings)).max().orElse(0);
        return some.stream().filter(one -> able(one, settings) == most).toList();
    }

    private static long able(Capabilities one, Generator settings) {
        return one.media().stream()
                .flatMap(media -> codecs(media.description()).stream())
                .distinct()
                .filter(settings::asksFor)
                .count();
    }

    /** With no codecs but those that are asked for, where media could have one of them. */
    static Capabilities wanted(Capabilities all, Generator settings) {
        return all.toBuilder()
                .onlyMedia(all.media().stream()
                        .map(media -> wanted(media, settings))
                        .toList())
                .build();
    }

    private static MediaCapability wanted(MediaCapability all, Generator settings) {
        List<String> names =
                codecs(all.description()).stream().filter(EncodingNames::has).toList();
        List<String> wanted = settings.wanted(names, UnaryOperator.identity());
        if (wanted.equals(names)) {
            return all;
        }
        SessionDescription alone =
                Sections.read("").toBuilder().add(all.description()).build();
        for (String name : names) {
            alone = wanted.contains(name)
                    ? alone
                    : Verb.of("remove-codec", name).apply(alone);
        }
        MediaCapability fewer =
                MediaCapability.of(alone.mediaDescriptions().get(0)).withProtocols(all.protocols());
        return all.limit().isPresent() ? fewer.withLimit(all.limit().getAsInt()) : fewer;
    }

    /** Without that of packets which come back, as a=loopback needs it (RFC 6849 section 7.1). */
    private static List<String> codecs(MediaDescription media) {
        return Codec.allIn(media).stream()
                .map(Codec::encodingName)
                .flatMap(Optional::stream)
                .filter(name -> !name.equals(MediaExtras.LOOPBACK_ENCODING))
                .distinct()
                .toList();
    }
}
