package org.sdpkit.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.SdpReader;
import org.sdpkit.diff.Diff;
import org.sdpkit.model.Limits;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.Negotiator;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/**
 * Prints how the time for a byte changes as descriptions grow: with their media descriptions, and with the candidates of one.
 * What is linear stays where it is.
 */
public final class Growth {

    /** 40 KB, 1 MB, ten thousand, and 100 MB. */
    private static final List<Integer> SIZES = List.of(25, 640, 10_000, 63_000);

    /** 40 KB, 1 MB, and a million. */
    private static final List<Integer> CANDIDATES = List.of(700, 17_000, 1_000_000);

    private static final Validator VALIDATOR = Validator.of(Profile.WEBRTC);
    private static final Ids IDS = Ids.seeded(1);
    private static final long WARM_UP = 20_000_000_000L;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final long ENOUGH = 1_000_000_000L;

    private Growth() {}

    /** Prints all of it, or what has these words in its name. */
    public static void main(String[] args) {
        System.out.println("| what grows | how many | KB | work | ms | ns a byte | times as long a byte |");
        System.out.println("|---|---:|---:|---|---:|---:|---:|");
        for (Work work : Work.values()) {
            boolean isAsked = args.length == 0 || Stream.of(args).anyMatch(work.label::contains);
            if (isAsked) {
                grow("media descriptions", SIZES, Growth::mediaDescriptions, work);
                grow("candidates", CANDIDATES, Growth::candidates, work);
            }
        }
    }

    private static void grow(String what, List<Integer> sizes, IntFunction<String> text, Work work) {
        double first = 0;
        for (int size : sizes) {
            byte[] bytes = text.apply(size).getBytes(StandardCharsets.UTF_8);
            Piece piece = work.piece(bytes);
            if (first == 0) {
                nanoseconds(piece, WARM_UP);
            }
            double time = nanoseconds(piece, ENOUGH);
            double byByte = time / bytes.length;
            first = first == 0 ? byByte : first;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %s | %.1f | %.1f | %.2f |%n",
                    what,
                    size,
                    bytes.length / 1000,
                    work.label,
                    time / 1e6,
                    byByte,
                    byByte / first);
        }
    }

    /** What it takes on processors, collecting of garbage counted in: as often as there is time for, and at least once. */
    private static double nanoseconds(Piece piece, long enough) {
        long start = processorTime();
        long taken = 0;
        int times = 0;
        while (taken < enough) {
            piece.run();
            times++;
            taken = processorTime() - start;
        }
        return (double) taken / times;
    }

    private static long processorTime() {
        return SYSTEM.getProcessCpuTime();
    }

    /** The conference's description with so many media descriptions, each with its own mid. */
    private static String mediaDescriptions(int count) {
        String text = new String(Input.SFU.bytes(), StandardCharsets.UTF_8);
        List<String> pieces = List.of(text.split("(?m)^(?=m=)"));
        List<String> media = pieces.subList(1, pieces.size());
        String mids = IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        String session = pieces.get(0).replaceFirst("(?m)^a=group:BUNDLE [^\r\n]*", "a=group:BUNDLE " + mids);
        return IntStream.range(0, count)
                .mapToObj(i -> media.get(i % media.size()).replaceFirst("(?m)^a=mid:[^\r\n]*", "a=mid:" + i))
                .collect(Collectors.joining("", session, ""));
    }

    /** A media description with so many candidates. */
    private static String candidates(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "a=candidate:" + i + " 1 udp " + (2_113_937_151L - i) + " 10." + (i >> 16) + "."
                        + (i >> 8 & 0xFF) + "." + (i & 0xFF) + " " + (1024 + i % 60_000) + " typ host\r\n")
                .collect(Collectors.joining(
                        "",
                        new String(Input.CHROME.bytes(), StandardCharsets.UTF_8)
                                        .split("(?m)^(?=m=)")[0].replaceFirst(
                                                "(?m)^a=group:BUNDLE [^\r\n]*", "a=group:BUNDLE 0")
                                + "m=audio 9 UDP/TLS/RTP/SAVPF 0\r\nc=IN IP4 0.0.0.0\r\na=mid:0\r\na=rtcp-mux\r\n"
                                + "a=fingerprint:sha-256 " + "AB:".repeat(31) + "AB\r\n"
                                + "a=setup:actpass\r\na=ice-ufrag:abcd\r\na=ice-pwd:abcdefghijklmnopqrstuv\r\n",
                        ""));
    }

    /** A piece of work that is done again and again. */
    private interface Piece {

        void run();
    }

    /** What is done with a description. */
    private enum Work {
        PARSE("parse") {
            @Override
            Piece piece(byte[] bytes) {
                return () -> read(bytes);
            }
        },
        READINGS("parse, all readings") {
            @Override
            Piece piece(byte[] bytes) {
                return () -> read(bytes).oddLines();
            }
        },
        LINT("parse and lint") {
            @Override
            Piece piece(byte[] bytes) {
                return () -> VALIDATOR.check(read(bytes));
            }
        },
        ANSWER("answer") {
            @Override
            Piece piece(byte[] bytes) {
                SessionDescription offer = read(bytes);
                return () -> Negotiator.answer(offer, Presets.webRtc(), IDS).orThrow();
            }
        },
        DIFF("diff with another of equal lines, but one") {
            @Override
            Piece piece(byte[] bytes) {
                SessionDescription one = read(bytes);
                SessionDescription other = one.toBuilder().addAttribute("other").build();
                return () -> Diff.between(one, other);
            }
        },
        DIFF_OF_EACH("diff with another of one line more in each media description") {
            @Override
            Piece piece(byte[] bytes) {
                SessionDescription one = read(bytes);
                SessionDescription.Builder other = one.toBuilder();
                for (int i = 0; i < one.mediaDescriptions().size(); i++) {
                    other.replace(
                            i,
                            one.mediaDescriptions().get(i).toBuilder()
                                    .addAttribute("other")
                                    .build());
                }
                SessionDescription changed = other.build();
                return () -> Diff.between(one, changed);
            }
        };

        final String label;

        Work(String label) {
            this.label = label;
        }

        abstract Piece piece(byte[] bytes);

        private static SessionDescription read(byte[] bytes) {
            return SdpReader.STANDARD.with(Limits.NONE).parse(bytes).session();
        }
    }
}
