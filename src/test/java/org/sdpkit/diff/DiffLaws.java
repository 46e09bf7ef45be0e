package org.sdpkit.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sdpkit.Sdp;
import org.sdpkit.Tree;
import org.sdpkit.edit.Plan;
import org.sdpkit.edit.Script;
import org.sdpkit.edit.Verb;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.syntax.AnyBytes;

/** What holds of the difference of any two descriptions. */
class DiffLaws {

    private static final List<String> SAMPLES = Tree.samples().stream()
            .filter(path -> !path.toString().contains("broken"))
            .map(DiffLaws::read)
            .toList();

    /** Each verb, and what it may change the meaning of. */
    private static final Map<String, Set<Aspect>> VERBS = Map.ofEntries(
            Map.entry(
                    "remove-codec opus,VP8,PCMU,H264",
                    EnumSet.of(
                            Aspect.CODEC_PRESENCE,
                            Aspect.REFUSED,
                            Aspect.BUNDLE_GROUP,
                            Aspect.RID,
                            Aspect.SIMULCAST,
                            Aspect.SOURCE)),
            Map.entry(
                    "keep-codecs PCMU,VP8",
                    EnumSet.of(Aspect.CODEC_PRESENCE, Aspect.RID, Aspect.SIMULCAST, Aspect.SOURCE)),
            Map.entry("prefer-codec H264,PCMA,telephone-event", EnumSet.of(Aspect.CODEC_ORDER)),
            Map.entry(
                    "renumber 96=120,111=121,0=122",
                    EnumSet.of(Aspect.PAYLOAD_TYPES, Aspect.PAYLOAD_TYPES_REUSED, Aspect.CODEC_PRESENCE)),
            Map.entry("set-fmtp opus:stereo=1", EnumSet.of(Aspect.CODEC_PARAMETER)),
            Map.entry("set-direction inactive", EnumSet.of(Aspect.DIRECTION)),
            Map.entry("bandwidth TIAS:123456", EnumSet.of(Aspect.BANDWIDTH)),
            Map.entry(
                    "remove-candidates all",
                    EnumSet.of(
                            Aspect.CANDIDATE, Aspect.PORT, Aspect.DEFAULT_DESTINATION, Aspect.CONNECTION, Aspect.RTCP)),
            Map.entry("ice-restart abcd:0123456789abcdefghijkl", EnumSet.of(Aspect.ICE_CREDENTIALS, Aspect.ICE_STATE)),
            Map.entry("reject", EnumSet.of(Aspect.REFUSED, Aspect.BUNDLE_GROUP, Aspect.BUNDLE_ONLY)),
            Map.entry("remove-attribute extmap", EnumSet.of(Aspect.EXTENSION)),
            Map.entry("remove-ssrc", EnumSet.of(Aspect.SOURCE)),
            Map.entry("add-attribute x-own=1", EnumSet.of(Aspect.MEDIA_ATTRIBUTE, Aspect.SESSION_ATTRIBUTE)),
            Map.entry("set s=Another", EnumSet.of(Aspect.SESSION_NAME)),
            Map.entry(
                    "set-address 198.51.100.200",
                    EnumSet.of(
                            Aspect.CONNECTION,
                            Aspect.DEFAULT_DESTINATION,
                            Aspect.RTCP,
                            Aspect.MEDIA_ATTRIBUTE,
                            Aspect.SESSION_ATTRIBUTE)),
            Map.entry("set-port 40000", EnumSet.of(Aspect.PORT, Aspect.RTCP)),
            Map.entry("increase-version", EnumSet.of(Aspect.SESSION_VERSION)));

    @Provide
    Arbitrary<String> samples() {
        return Arbitraries.of(SAMPLES);
    }

    @Provide
    Arbitrary<String> verbs() {
        return Arbitraries.of(VERBS.keySet().stream().sorted().toList());
    }

    @Property
    void aDescriptionDoesNotDifferFromItself(@ForAll(supplier = AnyBytes.class) byte[] bytes) {
        assertTrue(Diff.between(Sdp.parse(bytes).session(), Sdp.parse(bytes).session())
                .isEmpty());
    }

    @Property
    void whateverTheBytesAreTheirDifferenceIsSeenFromBothSides(
            @ForAll(supplier = AnyBytes.class) byte[] left, @ForAll(supplier = AnyBytes.class) byte[] right) {
        assertSymmetric(Sdp.parse(left).session(), Sdp.parse(right).session());
    }

    @Property(tries = 200)
    void theDifferenceOfTwoSamplesIsSeenFromBothSides(@ForAll("samples") String left, @ForAll("samples") String right) {
        assertSymmetric(session(left), session(right));
    }

    private static void assertSymmetric(SessionDescription left, SessionDescription right) {
        assertEquals(Diff.between(left, right).swapped(), Diff.between(right, left));
    }

    @Property(tries = 200)
    void theOrderOfAttributesAndTheLineEndsAreCosmetic(@ForAll("samples") String text, @ForAll Random random) {
        SessionDescription session = session(text);
        SessionDescription shuffled = session(shuffled(session, random));
        assertTrue(
                Diff.between(session, shuffled).isCosmetic(), () -> Diff.between(session, shuffled) + "\n" + shuffled);
    }

    /** The attributes of each level in another order, but for those whose order means something; another line end. */
    private static String shuffled(SessionDescription session, Random random) {
        StringBuilder out = new StringBuilder();
        List<String> attributes = new ArrayList<>();
        for (String line : session.lines().stream().map(line -> line.text()).toList()) {
            boolean isFree = line.startsWith("a=") && !line.startsWith("a=crypto");
            if (isFree) {
                attributes.add(line);
            } else {
                flush(attributes, random, out);
                out.append(line).append('\n');
            }
        }
        flush(attributes, random, out);
        return out.toString();
    }

    private static void flush(List<String> attributes, Random random, StringBuilder out) {
        Collections.shuffle(attributes, random);
        attributes.forEach(line -> out.append(line).append('\n'));
        attributes.clear();
    }

    @Property(tries = 400)
    void aVerbYieldsItsOwnChangesAndNoOthers(@ForAll("samples") String text, @ForAll("verbs") String script) {
        SessionDescription session = session(text);
        Verb verb = Script.read(script).verbs().get(0);
        Plan plan = verb.plan(session);
        Diff diff = Diff.between(session, plan.result());
        Set<Aspect> own = VERBS.getOrDefault(script, Set.of());
        List<Change> others = diff.changes().stream()
                .filter(change -> change.impact() != Impact.NONE && !own.contains(change.aspect()))
                .toList();
        assertEquals(List.of(), others, () -> script + " on\n" + text);
        assertEquals(plan.isEmpty(), diff.isEmpty());
    }

    @Property(tries = 100)
    void whatAnEditTakesOutIsWhatMungingFinds(@ForAll("samples") String text) {
        SessionDescription session = session(text);
        SessionDescription edited =
                Script.read("remove-codec opus,PCMU\nset s=munged").apply(session);
        Set<Munging> found = Set.copyOf(Munging.of(session, edited));
        assertTrue(found.contains(Munging.SESSION_NAME));
        boolean isRemoved = Diff.between(session, edited).changes().stream()
                .anyMatch(change -> change.aspect() == Aspect.CODEC_PRESENCE);
        assertEquals(isRemoved, found.contains(Munging.AUDIO_CODEC_REMOVED), () -> found.stream()
                .map(Munging::label)
                .collect(Collectors.joining(" ")));
    }

    private static String read(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SessionDescription session(String text) {
        return Sdp.parse(text).session();
    }
}
