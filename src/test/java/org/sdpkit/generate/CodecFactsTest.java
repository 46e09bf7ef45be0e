package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.Ssrc;
import org.sdpkit.codec.FormatParameters;

/** What is generated keeps to what no rule looks at. */
class CodecFactsTest {

    private static final int SEEDS = 400;

    /** MaxMBPS, MaxFS and MaxBR of the levels in table A-1 of H.264. */
    private static final Map<String, Map<String, Integer>> LEAST = Map.of(
            "1e", Map.of("max-mbps", 40_500, "max-fs", 1_620, "max-br", 10_000),
            "1f", Map.of("max-mbps", 108_000, "max-fs", 3_600, "max-br", 14_000),
            "29", Map.of("max-mbps", 245_760, "max-fs", 8_192, "max-br", 50_000),
            "2a", Map.of("max-mbps", 522_240, "max-fs", 8_704, "max-br", 50_000));

    @Test
    void whatH264SaysBeyondItsLevelIsAtLeastWhatTheLevelHas() {
        List<String> wrong = drawn(VideoCodecs.H264).stream()
                .flatMap(h264 -> least(value(h264, "profile-level-id").substring(4)).stream()
                        .filter(least -> h264.find(least.getKey()).isPresent())
                        .filter(least -> Integer.parseInt(value(h264, least.getKey())) < least.getValue())
                        .map(least -> least + " in " + h264))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static Set<Map.Entry<String, Integer>> least(String level) {
        return LEAST.getOrDefault(level, Map.of()).entrySet();
    }

    /** RFC 3190 section 7. */
    @Test
    void anOrderOfFourChannelsIsThatOfFourChannels() {
        List<CodecChoice> ordered = AudioCodecs.ALL.stream()
                .filter(codec -> drawn(codec).stream()
                        .anyMatch(parameters -> parameters.text().contains("channel-order=DV.LRLsRs")))
                .toList();
        assertEquals(List.of(4), ordered.stream().map(CodecChoice::channels).toList());
    }

    @Test
    void sourcesAreOf32Bits() {
        List<Long> sources = Generator.of(Kind.WEBRTC)
                .descriptions(0)
                .limit(SEEDS / 4)
                .flatMap(description -> description.mediaDescriptions().stream())
                .flatMap(media -> media.all(Ssrc.TYPE).stream())
                .map(Ssrc::ssrcId)
                .toList();
        assertTrue(sources.stream().anyMatch(id -> id > Integer.MAX_VALUE), "none needs 32 bits");
    }

    @Test
    void theOctetsOfAClockAreDrawnEachByItself() {
        List<String> alike = LongStream.range(0, 20)
                .mapToObj(seed -> StudioMedia.eui64(new Scene(Generator.of(Kind.ST2110), seed)))
                .filter(clock -> clock.substring(6, 8).equals(clock.substring(15, 17)))
                .toList();
        assertEquals(List.of(), alike);
    }

    private static List<FormatParameters> drawn(CodecChoice codec) {
        Function<Scene, FormatParameters> parameters = codec.parameters();
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> parameters.apply(new Scene(Generator.of(Kind.ANY), seed)))
                .toList();
    }

    private static String value(FormatParameters parameters, String name) {
        return parameters.find(name).flatMap(FormatParameters.Piece::value).orElseThrow();
    }
}
