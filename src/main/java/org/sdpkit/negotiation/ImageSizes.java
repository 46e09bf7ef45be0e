package org.sdpkit.negotiation;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sdpkit.attribute.ImageAttr;
import org.sdpkit.model.Line;

/** The sizes of images that ours can decode, under the payload types of the answer: RFC 9429 section 3.6. */
final class ImageSizes {

    private ImageSizes() {}

    static List<Line> of(MediaCapability capability, List<FormatPair> formats) {
        return capability.description().all(ImageAttr.TYPE).stream()
                .flatMap(ours -> of(ours, formats))
                .distinct()
                .map(sizes -> Line.of(ImageAttr.TYPE, sizes))
                .toList();
    }

    private static Stream<ImageAttr> of(ImageAttr ours, List<FormatPair> formats) {
        if (ours.payloadType().isEmpty()) {
            return Stream.of(ours);
        }
        String own = Integer.toString(ours.payloadType().getAsInt());
        return formats.stream()
                .filter(pair -> pair.own().format().equals(own))
                .flatMapToInt(pair -> pair.match().answer().payloadType().stream())
                .mapToObj(number -> new ImageAttr(OptionalInt.of(number), ours.lists()));
    }
}
