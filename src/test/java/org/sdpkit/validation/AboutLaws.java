package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.SdpReader;
import org.sdpkit.Shared;
import org.sdpkit.Tree;
import org.sdpkit.model.SessionDescription;

/** A rule that is not asked about a description, for that has nothing it is about, would find nothing in it. */
class AboutLaws {

    private static final List<SessionDescription> OURS = Stream.concat(
                    Tree.samples().stream().map(AboutLaws::read),
                    Rules.DESCRIPTIONS.stream()
                            .flatMap(rule -> Block.allUnder("## Found here", page(rule)).stream())
                            .filter(block -> block.is("sdp"))
                            .map(Block::session))
            .toList();

    private static SessionDescription read(Path path) {
        try {
            return Sdp.parse(path).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(Rule<?> rule) {
        return RulePage.of(rule.code()).orElseThrow().text();
    }

    @Test
    void nothingIsMissedInRealDescriptions() {
        Shared.descriptions().forEach(path -> expectsNothingMissed(read(path)));
    }

    @Property(tries = 2000)
    void nothingIsMissedWhereLinesAreMissing(@ForAll("descriptionsWithGaps") SessionDescription session) {
        expectsNothingMissed(session);
    }

    /** Each line of one of ours is there or not. */
    @Provide
    Arbitrary<SessionDescription> descriptionsWithGaps() {
        return Combinators.combine(Arbitraries.of(OURS), Arbitraries.longs().map(Random::new))
                .as(AboutLaws::withGaps);
    }

    private static SessionDescription withGaps(SessionDescription whole, Random random) {
        double share = random.nextDouble();
        String text = whole.lines().stream()
                .filter(line -> random.nextDouble() < share)
                .map(line -> line.text() + line.lineEnd().text())
                .collect(Collectors.joining());
        return SdpReader.STANDARD.parse(text).session();
    }

    private static void expectsNothingMissed(SessionDescription session) {
        DescriptionAt description = DescriptionAt.of(session);
        for (Rule<SessionDescription> rule : Rules.DESCRIPTIONS) {
            if (!rule.about().isEmpty() && !description.hasOneOf(rule.about())) {
                assertTrue(rule.check(session).isEmpty(), () -> rule.code() + " is not asked about\n" + session);
            }
            if (rule instanceof MediaRule onMedia) {
                description.media().stream()
                        .filter(media -> !media.hasOneOf(onMedia.aboutFormats()))
                        .forEach(media -> assertTrue(
                                onMedia.findings(media).isEmpty(),
                                () -> rule.code() + " is not asked about\n" + media.description()));
            }
        }
    }
}
