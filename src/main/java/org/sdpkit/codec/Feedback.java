package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sdpkit.model.Attribute;

/** The feedback that lines {@code a=rtcp-fb:<payload type or *> <feedback>} allow: RFC 4585 section 4.2. */
final class Feedback {

    private static final String EVERY = "*";
    private static final String MAX_BIT_RATE = "ccm tmmbr";
    private static final String BACK_CHANNEL = "ccm vbcm";

    /** What may be fed back for each payload type that a line names, in the order of the lines. */
    private final Map<String, List<String>> byPayloadType = new HashMap<>();

    /** What may be fed back for each format that a line names, and that is no payload type. */
    private final Map<String, List<String>> byOtherFormat = new HashMap<>();

    /** What may be fed back for a format that no line names. */
    private List<String> forEvery = new ArrayList<>();

    /** The format of the line before: lines about one mostly follow each other. */
    private String format = "";

    private Feedback() {}

    /** What these lines say. */
    static Feedback in(List<Attribute> lines) {
        Feedback said = new Feedback();
        for (Attribute line : lines) {
            said.add(line.value().orElse(""));
        }
        said.close();
        return said;
    }

    /** Makes lists that never change, so that all who have one share it. */
    private void close() {
        byPayloadType.replaceAll((any, said) -> List.copyOf(said));
        byOtherFormat.replaceAll((any, said) -> List.copyOf(said));
        forEvery = List.copyOf(forEvery);
    }

    private void add(String value) {
        int space = value.indexOf(' ');
        String feedback = space < 0 ? "" : value.substring(space + 1).strip();
        if (!feedback.isEmpty()) {
            format = value.startsWith(format) && format.length() == space ? format : value.substring(0, space);
            add(format, feedback);
        }
    }

    /** The asterisk stands for all payload types, of which there are few: not for whatever else is called a format. */
    private void add(String format, String feedback) {
        if (format.equals(EVERY)) {
            forEvery.add(feedback);
            byPayloadType.values().forEach(known -> known.add(feedback));
        } else if (Codec.isPayloadType(format)) {
            byPayloadType
                    .computeIfAbsent(format, any -> new ArrayList<>(forEvery))
                    .add(feedback);
        } else {
            byOtherFormat.computeIfAbsent(format, any -> new ArrayList<>(1)).add(feedback);
        }
    }

    /** What may be fed back for a format, in the order of the lines. */
    List<String> of(String format) {
        List<String> known = byPayloadType.get(format);
        return known == null ? byOtherFormat.getOrDefault(format, forEvery) : known;
    }

    /** What may be fed back where one side offers this and the other side is able to do that, in the offer's order. */
    static List<String> inBoth(List<String> offered, List<String> own) {
        List<String> both = new ArrayList<>(offered.size());
        for (String one : offered) {
            if (own.contains(one)) {
                both.add(one);
            } else {
                alike(one, own).forEach(both::add);
            }
        }
        return List.copyOf(both);
    }

    /**
     * What is left of feedback of which ours has none that says just the same. RFC 4585 section 4.2: what is not supported
     * is left out, nothing is added or altered. RFC 5104 section 7.2: the packet rate of tmmbr is each side's own; of vbcm
     * the types of messages are those of both.
     */
    private static Stream<String> alike(String offered, List<String> own) {
        if (isA("trr-int", offered)) {
            return own.stream().anyMatch(ours -> isA("trr-int", ours)) ? Stream.of(offered) : Stream.empty();
        }
        if (isA(MAX_BIT_RATE, offered)) {
            return own.stream()
                    .filter(ours -> isA(MAX_BIT_RATE, ours))
                    .limit(1)
                    .map(ours -> offered.equals(MAX_BIT_RATE) ? offered : ours);
        }
        return isA(BACK_CHANNEL, offered) ? backChannel(offered, own) : Stream.empty();
    }

    private static Stream<String> backChannel(String offered, List<String> own) {
        List<String> ours = own.stream()
                .filter(one -> isA(BACK_CHANNEL, one))
                .flatMap(Feedback::words)
                .toList();
        List<String> both = words(offered).filter(ours::contains).toList();
        return both.size() > words(BACK_CHANNEL).count() ? Stream.of(String.join(" ", both)) : Stream.empty();
    }

    private static Stream<String> words(String feedback) {
        return Arrays.stream(feedback.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static boolean isA(String kind, String feedback) {
        return feedback.equals(kind) || feedback.startsWith(kind + " ");
    }
}
