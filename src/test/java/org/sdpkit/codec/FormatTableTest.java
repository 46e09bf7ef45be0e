package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sdpkit.Shared;

/** Every codec and parameter of the reference table is known, with the same range, default and meaning. */
class FormatTableTest {

    /** How the table names codecs that are several, or one of several uses. */
    private static final Map<String, List<String>> CODECS = Map.ofEntries(
            Map.entry("PCMU/PCMA", List.of("PCMU", "PCMA")),
            Map.entry(
                    "G726-16/24/32/40, AAL2-G726-*",
                    List.of("G726-16", "G726-24", "G726-32", "G726-40", "AAL2-G726-16", "AAL2-G726-40")),
            Map.entry("AMR, AMR-WB", List.of("AMR", "AMR-WB")),
            Map.entry("red (audio)", List.of("red")),
            Map.entry("red (video)", List.of("red")),
            Map.entry("flexfec (flexfec-03 in libwebrtc)", List.of("flexfec", "flexfec-03")),
            Map.entry("H263-1998/2000", List.of("H263-1998", "H263-2000")),
            Map.entry("vorbis / theora", List.of("vorbis", "theora")),
            Map.entry("L16 / L20 / L24", List.of("L16", "L20", "L24")),
            Map.entry("raw (ST 2110-20)", List.of("raw")),
            Map.entry("jxsv (ST 2110-22)", List.of("jxsv")),
            Map.entry("smpte291 (ST 2110-40)", List.of("smpte291")),
            Map.entry("ac3 / eac3", List.of("ac3", "eac3")),
            Map.entry("G719 / G7221", List.of("G719")));

    /** How the table names parameters that are several. */
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "(none)", List.of(),
            "mode-set, mode-change-*",
                    List.of("mode-set", "mode-change-period", "mode-change-capability", "mode-change-neighbor"),
            "SQCIF/QCIF/CIF/CIF4/CIF16", List.of("SQCIF", "QCIF", "CIF", "CIF4", "CIF16"),
            "sprop-vps/sps/pps/dci/sei", List.of("sprop-vps", "sprop-sps", "sprop-pps", "sprop-dci", "sprop-sei"));

    /** What the first words of the table's column on offers and answers mean. */
    private static final Map<String, OfferAnswer> MEANINGS = Map.ofEntries(
            Map.entry("recv", OfferAnswer.RECEIVER_DECLARES),
            Map.entry("asymmetric", OfferAnswer.RECEIVER_DECLARES),
            Map.entry("asymmetry", OfferAnswer.RECEIVER_DECLARES),
            Map.entry("decl", OfferAnswer.SENDER_DECLARES),
            Map.entry("sym", OfferAnswer.SYMMETRIC),
            Map.entry("neg", OfferAnswer.NEGOTIATED),
            Map.entry("answer = subset supported", OfferAnswer.NEGOTIATED),
            Map.entry("if offered 20", OfferAnswer.NEGOTIATED),
            Map.entry("both must say 1", OfferAnswer.BOTH_AGREE),
            Map.entry("absent = yes", OfferAnswer.BOTH_AGREE),
            Map.entry("as annexb", OfferAnswer.BOTH_AGREE),
            Map.entry("must name a PT", OfferAnswer.REFERENCE),
            Map.entry("fmtp value is PT list", OfferAnswer.REFERENCE),
            Map.entry("profile part sym", OfferAnswer.PROFILE_AND_LEVEL));

    /** Where the table and this library differ: codec, parameter and column, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("AMR interleaving default", "the table uses words: there is no interleaving"),
            Map.entry("AMR-WB interleaving default", "the table uses words: there is no interleaving"),
            Map.entry("AMR mode-set default", "the table uses words: all modes"),
            Map.entry("AMR-WB mode-set default", "the table uses words: all modes"),
            Map.entry("AMR max-red meaning", "RFC 4867 section 8.3.1: it declares what the sender will do"),
            Map.entry("AMR-WB max-red meaning", "RFC 4867 section 8.3.1: it declares what the sender will do"),
            Map.entry("EVS mode-change-capability range", "the table uses words: as in AMR-WB"),
            Map.entry("EVS mode-change-neighbor range", "the table uses words: as in AMR-WB"),
            Map.entry("EVS mode-change-period range", "the table uses words: as in AMR-WB"),
            Map.entry("H264 deint-buf-cap default", "RFC 6184 section 8.1: 0; the table says when it may be used"),
            Map.entry("H264 sprop-deint-buf-req default", "the table says when it may be used"),
            Map.entry("H264 sprop-interleaving-depth default", "the table says when it may be used"),
            Map.entry("H264 profile-level-id default", "the same, with a remark"),
            Map.entry("H266 ols-id", "RFC 9328 section 7.2: sprop-ols-id and recv-ols-id"),
            Map.entry("jxsv fbblevel default", "the table says where it is defined"),
            Map.entry(
                    "mpeg4-generic streamType range",
                    "RFC 3640 section 3.3.2 has an example with 3; ISO/IEC 14496-1 has six bits"),
            Map.entry("opus minptime range", "the same, with a remark"),
            Map.entry("raw PM default", "ST 2110-20 requires it, RFC 4175 does not know it"),
            Map.entry("raw SSN default", "ST 2110-20 requires it, RFC 4175 does not know it"),
            Map.entry("raw TP default", "ST 2110-21 requires it, RFC 4175 does not know it"),
            Map.entry("raw exactframerate default", "ST 2110-20 requires it, RFC 4175 does not know it"),
            Map.entry("raw segmented default", "a flag is not there by default; the table says where it is defined"),
            Map.entry("red pt list range", "the table uses words: a list"),
            Map.entry("rtx apt range", "the table uses words: a payload type"),
            Map.entry("smpte291 TM default", "the table says where it is defined"),
            Map.entry("smpte291 exactframerate default", "the table says where it is defined"),
            Map.entry("speex mode default", "RFC 5574 section 4.1.1: it depends on the clock rate"),
            Map.entry("telephone-event events range", "the same, with a remark"));

    @Test
    void everyRowIsKnown() throws IOException {
        Set<String> differences = new TreeSet<>();
        for (String line : Files.readAllLines(Shared.path("reference/fmtp-parameters.tsv"))) {
            if (!line.startsWith("codec\t")) {
                differences.addAll(differences(line.split("\t", -1)));
            }
        }
        Set<String> unexpected = new TreeSet<>(differences);
        unexpected.removeIf(difference -> EXCEPTIONS.containsKey(key(difference)));
        assertEquals("", String.join("\n", unexpected));
        Set<String> found =
                new TreeSet<>(differences.stream().map(FormatTableTest::key).toList());
        assertEquals(new TreeSet<>(EXCEPTIONS.keySet()), found, "no longer different");
    }

    private static String key(String difference) {
        return difference.substring(0, difference.indexOf(':'));
    }

    private static List<String> differences(String[] row) {
        List<String> differences = new ArrayList<>();
        for (String codec : CODECS.getOrDefault(row[0], List.of(row[0]))) {
            List<Format<?>> formats = Formats.STANDARD.named(codec);
            if (formats.isEmpty()) {
                differences.add(codec + ": unknown");
            }
            for (Format<?> format : formats) {
                for (String name : names(row[2])) {
                    differences.addAll(differences(format, codec, name, row));
                }
            }
        }
        return differences;
    }

    private static List<String> names(String cell) {
        return PARAMETERS.getOrDefault(cell, List.of(cell.split(" / ")));
    }

    private static List<String> differences(Format<?> format, String codec, String name, String[] row) {
        String place = codec + " " + name;
        Optional<Parameter<?>> found = format.parameter(name);
        if (found.isEmpty()) {
            return List.of(place + ": unknown");
        }
        Parameter<?> parameter = found.get();
        List<String> differences = new ArrayList<>();
        if (!row[3].isEmpty() && !sameRange(row[3], parameter.range())) {
            differences.add(place + " range: " + parameter.range() + ", not " + row[3]);
        }
        if (!row[4].isEmpty() && !row[4].equals(defaultText(parameter))) {
            differences.add(place + " default: " + defaultText(parameter) + ", not " + row[4]);
        }
        Optional<OfferAnswer> meaning = MEANINGS.entrySet().stream()
                .filter(entry -> row[5].startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (meaning.isPresent() && meaning.get() != parameter.offerAnswer()) {
            differences.add(place + " meaning: " + parameter.offerAnswer() + ", not " + row[5]);
        }
        return differences;
    }

    /** {@code int} in the table means any range of integers. */
    private static boolean sameRange(String table, String range) {
        boolean isRangeOfIntegers = range.contains("..");
        return table.equals(range) || (List.of("int", "ms", "MPI", "dec", "µs").contains(table) && isRangeOfIntegers);
    }

    private static <V> String defaultText(Parameter<V> parameter) {
        return parameter.isRequired()
                ? "required"
                : parameter.defaultValue().map(parameter::write).orElse("");
    }
}
