package org.sdpkit.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ways to break an answer to an offer of audio that is only received, video and data, in this order. Each breaks one
 * thing.
 */
enum BrokenAnswer {
    MEDIA_DESCRIPTION_DROPPED(parts -> new ArrayList<>(parts.subList(0, parts.size() - 1))),
    MEDIA_DESCRIPTION_ADDED(parts -> {
        parts.add(parts.get(parts.size() - 1).replaceFirst("a=mid:.*", "a=mid:more"));
        return parts;
    }),
    MEDIA_DESCRIPTIONS_SWAPPED(parts -> {
        Collections.swap(parts, 1, 2);
        return parts;
    }),
    MEDIA_TYPE_CHANGED(parts -> at(parts, 1, part -> part.replaceFirst("m=audio", "m=video"))),
    MIDS_SWAPPED(parts -> {
        at(parts, 1, part -> part.replaceFirst("a=mid:0", "a=mid:1"));
        return at(parts, 2, part -> part.replaceFirst("a=mid:1", "a=mid:0"));
    }),
    MID_CHANGED(parts -> at(parts, 2, part -> part.replaceFirst("a=mid:1", "a=mid:9"))),
    BUNDLE_OF_AN_UNKNOWN_MID(parts -> at(parts, 0, part -> part.replaceFirst("(a=group:BUNDLE.*)", "$1 9"))),
    NO_FORMATS(parts -> at(parts, 1, part -> part.replaceFirst("(m=\\S+ \\d+ \\S+).*", "$1"))),
    ONLY_A_CODEC_THAT_WAS_NOT_OFFERED(parts -> at(parts, 1, BrokenAnswer::withOddCodec)),
    EXTENSION_IDS_SWAPPED(parts -> at(parts, 1, BrokenAnswer::withExtensionsSwapped)),
    NO_ICE_CREDENTIALS(parts -> everywhere(parts, part -> part.replaceAll("a=ice-(ufrag|pwd):.*\r\n", ""))),
    NO_FINGERPRINT(parts -> everywhere(parts, part -> part.replaceAll("a=fingerprint:.*\r\n", ""))),
    ROLE_LEFT_OPEN(parts -> everywhere(parts, part -> part.replaceAll("a=setup:.*", "a=setup:actpass"))),
    ROLE_OF_A_HELD_CONNECTION(parts -> everywhere(parts, part -> part.replaceAll("a=setup:.*", "a=setup:holdconn"))),
    NO_RTCP_MUX(parts -> everywhere(parts, part -> part.replaceAll("a=rtcp-mux\r\n", ""))),
    DIRECTION_AGAINST_THE_OFFER(parts -> at(parts, 1, part -> part.replaceAll("a=(sendonly|inactive)", "a=recvonly"))),
    SIMULCAST_THAT_WAS_NOT_OFFERED(
            parts -> at(parts, 2, part -> part + "a=rid:x recv\r\na=rid:y recv\r\na=simulcast:recv x;y\r\n"));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<List<String>> change;

    BrokenAnswer(UnaryOperator<List<String>> change) {
        this.change = change;
    }

    /** The answer, broken. */
    String of(String answer) {
        List<String> parts = new ArrayList<>(List.of(answer.split("(?m)^(?=m=)", -1)));
        return String.join("", change.apply(parts));
    }

    private static List<String> at(List<String> parts, int index, UnaryOperator<String> edit) {
        parts.set(index, edit.apply(parts.get(index)));
        return parts;
    }

    private static List<String> everywhere(List<String> parts, UnaryOperator<String> edit) {
        parts.replaceAll(edit);
        return parts;
    }

    private static String withOddCodec(String media) {
        return media.lines()
                        .filter(line -> !line.matches("a=(rtpmap|fmtp|rtcp-fb):.*"))
                        .map(line -> line.replaceFirst("(m=\\S+ \\d+ \\S+).*", "$1 121"))
                        .collect(Collectors.joining("\r\n"))
                + "\r\na=rtpmap:121 L16/44100/2\r\n";
    }

    /** The ids of the first two header extensions. */
    private static String withExtensionsSwapped(String media) {
        List<String> lines = new ArrayList<>(media.lines().toList());
        List<Integer> places = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).startsWith("a=extmap:"))
                .boxed()
                .toList();
        String first = lines.get(places.get(0));
        String second = lines.get(places.get(1));
        String id = first.replaceAll("a=extmap:(\\d+).*", "$1");
        String otherId = second.replaceAll("a=extmap:(\\d+).*", "$1");
        lines.set(places.get(0), first.replaceFirst(id, otherId));
        lines.set(places.get(1), second.replaceFirst(otherId, id));
        return String.join("\r\n", lines) + "\r\n";
    }
}
