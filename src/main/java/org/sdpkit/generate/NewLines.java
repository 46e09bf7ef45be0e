package org.sdpkit.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Lines that a media description gets, with names in braces for numbers that nothing else in its description uses:
 * <ul>
 *   <li>{@code {new}} and {@code {newer}}, payload types, which its m= line lists when they are mapped;
 *   <li>{@code {first}}, the first format that it has;
 *   <li>{@code {id}} and {@code {id2}}, ids of header extensions;
 *   <li>{@code {ssrc}} and {@code {ssrc2}}, sources.
 * </ul>
 *
 * @param all the description
 */
record NewLines(Sections all, Draw draw) {

    /** With these lines, those of bandwidth before attributes; as it is if all numbers are taken. */
    Section in(Section media, String... lines) {
        String text = String.join("\n", lines);
        Optional<List<String>> types = Optional.of(List.of("", ""))
                .filter(none -> !text.contains("{new"))
                .or(() -> twoOf(35, 127, this::isUnusedPayloadType));
        Optional<List<String>> ids = Optional.of(List.of("", ""))
                .filter(none -> !text.contains("{id"))
                .or(() -> twoOf(1, 14, this::isUnusedExtension));
        return types.isPresent() && ids.isPresent() ? in(media, text, types.get(), ids.get()) : media;
    }

    private Section in(Section media, String text, List<String> types, List<String> ids) {
        Map<String, String> values = Map.of(
                "{new}", types.get(0),
                "{newer}", types.get(1),
                "{first}", media.after("m=").replaceFirst("^\\S+ \\S+ \\S+ (\\S+).*", "$1"),
                "{id}", ids.get(0),
                "{id2}", ids.get(1),
                "{ssrc}", Integer.toString(draw.between(1, 1 << 30)),
                "{ssrc2}", Integer.toString((1 << 30) + draw.below(1 << 30)));
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        Section changed = media.withInOrder(filled.lines().toArray(String[]::new));
        for (String type : types) {
            boolean isMapped = !type.isEmpty() && filled.contains("a=rtpmap:" + type + " ");
            changed = isMapped ? changed.replaced("^m=.*", "$0 " + type) : changed;
        }
        return changed;
    }

    /** Two numbers that fit, drawn; empty if there are not so many. */
    private Optional<List<String>> twoOf(int least, int most, IntPredicate fits) {
        List<Integer> free =
                IntStream.rangeClosed(least, most).filter(fits).boxed().toList();
        if (free.size() < 2) {
            return Optional.empty();
        }
        int one = draw.below(free.size());
        int other = (one + 1 + draw.below(free.size() - 1)) % free.size();
        return Optional.of(List.of(free.get(one).toString(), free.get(other).toString()));
    }

    /** Not one from 64 to 95 either, where RTCP is (RFC 5761 section 4). */
    private boolean isUnusedPayloadType(int type) {
        return (type < 64 || type > 95)
                && all.media().stream().noneMatch(media -> media.finds("^(m=.* |a=(rtpmap|fmtp):)" + type + "( |$)"));
    }

    private boolean isUnusedExtension(int id) {
        return !all.session().has("a=extmap:")
                && all.media().stream().noneMatch(media -> media.finds("^a=extmap:" + id + "\\b"));
    }
}
