package org.sdpkit.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.attribute.Reading;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.codec.Formats;
import org.sdpkit.codec.Parameter;
import org.sdpkit.codec.Red;
import org.sdpkit.codec.Rtx;

/** Which codecs of two media descriptions are the same, and a label for each, so that both sides call it alike. */
final class CodecPairs {

    private final List<Codec> before;
    private final List<Codec> after;
    private final Map<String, String> labelsBefore = new HashMap<>();
    private final Map<String, String> labelsAfter = new HashMap<>();
    private final Set<String> paired = new HashSet<>();

    /** A codec on one side or both. */
    private record Unit(Optional<Codec> before, Optional<Codec> after, String name) {

        /** What tells it from others of its name, the same from both sides. */
        String details() {
            String left = before.map(CodecPairs::details).orElse("");
            String right = after.map(CodecPairs::details).orElse("");
            return before.isEmpty() || (after.isPresent() && right.compareTo(left) < 0) ? right : left;
        }

        /** The smaller of its formats, the same from both sides. */
        String format() {
            return Stream.concat(before.stream(), after.stream())
                    .map(Codec::format)
                    .min(Comparator.naturalOrder())
                    .orElse("");
        }
    }

    CodecPairs(List<Codec> before, List<Codec> after) {
        this.before = distinct(before);
        this.after = distinct(after);
        pair(Kind.PRIMARY);
        pair(Kind.REDUNDANCY);
        pair(Kind.RETRANSMISSION);
    }

    /** How far a codec depends on others that it names. */
    private enum Kind {
        PRIMARY,
        REDUNDANCY,
        RETRANSMISSION;

        static Kind of(Codec codec) {
            if (codec.is(Rtx.FORMAT)) {
                return RETRANSMISSION;
            }
            return codec.is(Red.FORMAT) ? REDUNDANCY : PRIMARY;
        }
    }

    /** What the formats before are called. */
    Map<String, String> labelsBefore() {
        return labelsBefore;
    }

    /** What the formats afterwards are called. */
    Map<String, String> labelsAfter() {
        return labelsAfter;
    }

    /** The labels that both sides have. */
    Set<String> paired() {
        return paired;
    }

    /** Whether a format stands for one codec before and for another one afterwards. */
    boolean isReused() {
        return labelsBefore.entrySet().stream().anyMatch(entry -> {
            String other = labelsAfter.get(entry.getKey());
            return other != null && !other.equals(entry.getValue());
        });
    }

    /** The formats of the codecs that have other ones afterwards, by label. */
    Map<String, String> renumbered(Map<String, String> labels) {
        Map<String, String> left = formatsByLabel(labelsBefore);
        Map<String, String> right = formatsByLabel(labelsAfter);
        Map<String, String> own = formatsByLabel(labels);
        Map<String, String> changed = new TreeMap<>();
        paired.forEach(label -> {
            if (!Objects.equals(left.get(label), right.get(label))) {
                changed.put(label, String.valueOf(own.get(label)));
            }
        });
        return changed;
    }

    private static Map<String, String> formatsByLabel(Map<String, String> labels) {
        Map<String, String> formats = new HashMap<>();
        labels.forEach((format, label) -> formats.put(label, format));
        return formats;
    }

    private static List<Codec> distinct(List<Codec> codecs) {
        Map<String, Codec> byFormat = new LinkedHashMap<>();
        codecs.forEach(codec -> byFormat.putIfAbsent(codec.format(), codec));
        return List.copyOf(byFormat.values());
    }

    private void pair(Kind kind) {
        Map<String, List<Codec>> left = byName(before, kind, labelsBefore);
        Map<String, List<Codec>> right = byName(after, kind, labelsAfter);
        Set<String> names = new LinkedHashSet<>(left.keySet());
        names.addAll(right.keySet());
        names.forEach(
                name -> label(pair(name, left.getOrDefault(name, List.of()), right.getOrDefault(name, List.of()))));
    }

    private static Map<String, List<Codec>> byName(List<Codec> codecs, Kind kind, Map<String, String> labels) {
        return codecs.stream()
                .filter(codec -> Kind.of(codec) == kind)
                .collect(Collectors.groupingBy(codec -> name(codec, labels), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Unit> pair(String name, List<Codec> left, List<Codec> right) {
        Set<Codec> open = new LinkedHashSet<>(left);
        Set<Codec> others = new LinkedHashSet<>(right);
        List<Unit> units = new ArrayList<>();
        take(name, open, others, units, codec -> List.of(codec.format(), meaning(codec)));
        take(name, open, others, units, CodecPairs::meaning);
        take(name, open, others, units, Codec::format);
        take(name, open, others, units, codec -> name);
        open.forEach(codec -> units.add(new Unit(Optional.of(codec), Optional.empty(), name)));
        others.forEach(codec -> units.add(new Unit(Optional.empty(), Optional.of(codec), name)));
        units.sort(Comparator.comparing(Unit::format));
        return units;
    }

    /** Pairs codecs that have this in common, in their order. */
    private static void take(
            String name, Set<Codec> open, Set<Codec> others, List<Unit> units, Function<Codec, Object> common) {
        Map<Object, Deque<Codec>> waiting =
                others.stream().collect(Collectors.groupingBy(common, Collectors.toCollection(ArrayDeque::new)));
        for (Codec codec : List.copyOf(open)) {
            Codec other = waiting.getOrDefault(common.apply(codec), new ArrayDeque<>())
                    .poll();
            if (other != null) {
                units.add(new Unit(Optional.of(codec), Optional.of(other), name));
                open.remove(codec);
                others.remove(other);
            }
        }
    }

    /** The parameters that say more than what is meant without them. */
    private static Map<String, String> meaning(Codec codec) {
        Map<String, String> meaning = parameters(codec);
        defaults(codec, Set.copyOf(meaning.keySet())).forEach(meaning::remove);
        return meaning;
    }

    /** Calls them by name; where there are several, by what tells them apart, and at last by number. */
    private void label(List<Unit> units) {
        Map<String, Integer> counts = new HashMap<>();
        for (Unit unit : units) {
            String label = units.size() == 1 || unit.details().isEmpty() ? unit.name : unit.name + " " + unit.details();
            int count = counts.merge(label, 1, Integer::sum);
            String numbered = count == 1 ? label : label + " #" + count;
            unit.before.ifPresent(codec -> labelsBefore.put(codec.format(), numbered));
            unit.after.ifPresent(codec -> labelsAfter.put(codec.format(), numbered));
            if (unit.before.isPresent() && unit.after.isPresent()) {
                paired.add(numbered);
            }
        }
    }

    /** What it is, without its payload type: of rtx and red also of which codecs. */
    private static String name(Codec codec, Map<String, String> labels) {
        String encoding = codec.encodingName().orElse(codec.format()).toLowerCase(Locale.ROOT);
        String clock = codec.clockRate().isPresent() ? "/" + codec.clockRate().getAsInt() : "";
        String channels = codec.channels() == 1 ? "" : "/" + codec.channels();
        String of = primaries(codec).stream()
                .map(format -> labels.getOrDefault(format, "?"))
                .collect(Collectors.joining(" "));
        return of.isEmpty() ? encoding + clock + channels : encoding + "(" + of + ")";
    }

    private static List<String> primaries(Codec codec) {
        return codec.as(Rtx.FORMAT)
                .map(rtx -> rtx.associatedPayloadType().stream()
                        .map(String::valueOf)
                        .toList())
                .or(() -> codec.as(Red.FORMAT)
                        .flatMap(Red::payloadTypes)
                        .map(list ->
                                list.stream().map(String::valueOf).distinct().toList()))
                .orElse(List.of());
    }

    /**
     * The parameters that say what it is, by name in one order and spelling; without a name what has none. Those that name
     * formats are in the name of the codec.
     */
    static Map<String, String> parameters(Codec codec) {
        Map<String, String> parameters = new TreeMap<>();
        if (codec.is(Red.FORMAT)) {
            return parameters;
        }
        for (FormatParameters.Piece piece : codec.parameters().pieces()) {
            String name = piece.value().isPresent() ? piece.name().toLowerCase(Locale.ROOT) : "";
            boolean isFormat = codec.is(Rtx.FORMAT) && name.equals("apt");
            if (name.isEmpty()) {
                parameters.merge(name, piece.text(), (one, other) -> one + ";" + other);
            } else if (!isFormat) {
                parameters.putIfAbsent(name, piece.value().orElse(""));
            }
        }
        Formats.STANDARD.of(codec).ifPresent(format -> format.parameters().stream()
                .filter(parameter -> !parameter.isRepeatable())
                .forEach(parameter -> spellAsUsual(parameter, codec.parameters(), parameters)));
        return parameters;
    }

    private static <V> void spellAsUsual(
            Parameter<V> parameter, FormatParameters text, Map<String, String> parameters) {
        String name = parameter.name().toLowerCase(Locale.ROOT);
        Optional<V> value =
                parameters.containsKey(name) ? parameter.read(text).flatMap(Reading::value) : Optional.empty();
        value.ifPresent(known -> parameters.put(name, parameter.write(known)));
    }

    /** What is meant without each of these parameters, spelled as in {@link #parameters}. */
    static Map<String, String> defaults(Codec codec, Set<String> names) {
        Map<String, String> defaults = new HashMap<>();
        Optional<Format<?>> format = names.isEmpty() ? Optional.empty() : Formats.STANDARD.of(codec);
        format.ifPresent(known -> names.forEach(name -> known.parameter(name)
                .filter(parameter -> !parameter.isRepeatable())
                .flatMap(CodecPairs::written)
                .ifPresent(usual -> defaults.put(name, usual))));
        return defaults;
    }

    private static <V> Optional<String> written(Parameter<V> parameter) {
        return parameter.defaultValue().map(parameter::write).filter(usual -> !usual.isEmpty());
    }

    private static String details(Codec codec) {
        return parameters(codec).entrySet().stream()
                .map(entry -> entry.getKey().isEmpty() ? entry.getValue() : entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }
}
