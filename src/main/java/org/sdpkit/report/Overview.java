package org.sdpkit.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Timing;

/**
 * What is in a description, at a glance.
 *
 * @param name of the session
 * @param origin who made it
 * @param connection where media is sent to, as the session level says it
 * @param timing when it takes place
 * @param groups which media descriptions belong together
 * @param media one entry a media description
 * @param bytes the length of the description
 * @param lines the number of its lines
 * @since 0.1.0
 */
public record Overview(
        Optional<String> name,
        Optional<Origin> origin,
        Optional<Connection> connection,
        List<Timing> timing,
        List<Group> groups,
        List<Media> media,
        int bytes,
        int lines) {

    /**
     * A media description.
     *
     * @param index its place, from 0
     * @param mid its name
     * @param field its m= line, if that was understood
     * @param direction which way media flows, with the session level counted in
     * @param codecs the formats in order of preference, by encoding name where they have one
     * @param ice whether it does ICE
     * @param candidates the number of its ICE candidates
     * @param setup its DTLS role
     * @param fingerprint the hash function of its certificate's fingerprint
     * @param bundle the place of the BUNDLE group it is in, from 0
     */
    public record Media(
            int index,
            Optional<String> mid,
            Optional<MediaField> field,
            Direction direction,
            List<String> codecs,
            boolean ice,
            int candidates,
            Optional<String> setup,
            Optional<String> fingerprint,
            OptionalInt bundle) {}

    /** What is in a description. */
    public static Overview of(SessionDescription session) {
        return new Overview(
                session.name(),
                session.origin(),
                session.connection(),
                session.all(Timing.TYPE),
                session.all(Group.TYPE),
                IntStream.range(0, session.mediaDescriptions().size())
                        .mapToObj(index -> media(session, index))
                        .toList(),
                session.bytes().length,
                session.lines().size());
    }

    private static Media media(SessionDescription session, int index) {
        MediaDescription media = session.mediaDescriptions().get(index);
        return new Media(
                index,
                media.mid(),
                media.media(),
                session.effective(media).direction(),
                codecs(media),
                value(session, media, "ice-ufrag").isPresent(),
                media.attributes("candidate").size(),
                value(session, media, "setup"),
                value(session, media, "fingerprint").map(value -> value.split(" ", 2)[0]),
                bundle(session, media.mid().orElse("")));
    }

    private static List<String> codecs(MediaDescription media) {
        return Codec.allIn(media).stream()
                .map(codec -> codec.encodingName().orElse(codec.format()))
                .distinct()
                .toList();
    }

    private static Optional<String> value(SessionDescription session, MediaDescription media, String attribute) {
        return media.attributes(attribute).stream()
                .findFirst()
                .or(() -> session.attributes(attribute).stream().findFirst())
                .flatMap(Attribute::value);
    }

    private static OptionalInt bundle(SessionDescription session, String mid) {
        List<Group> bundles = session.all(Group.TYPE).stream()
                .filter(group -> group.semantics().equals(GroupSemantics.BUNDLE))
                .toList();
        return IntStream.range(0, bundles.size())
                .filter(i -> bundles.get(i).tags().contains(mid))
                .findFirst();
    }
}
