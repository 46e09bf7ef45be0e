package org.sdpkit.edit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** IPv4 addresses in the place of others: of the same range, with as many digits as long as there are enough. */
final class Ip4Pseudonym {

    private static final int STRICT_TRIES = 50;
    private static final int OCTETS = 4;

    private Ip4Pseudonym() {}

    /** Which octets say of which range it is, or -1 for an address that stays. */
    private static int fixedOctets(List<Integer> address) {
        int first = address.get(0);
        int second = address.get(1);
        int third = address.get(2);
        if (first == 0 || first == 127 || first == 255) {
            return OCTETS;
        }
        boolean isDocumentation = (first == 192 && second == 0 && third == 2)
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
        boolean isLocalMulticast = first == 224 && second == 0 && third == 0;
        if (isDocumentation || isLocalMulticast) {
            return 3;
        }
        boolean isPrivate = first == 192 && second == 168;
        boolean isLinkLocal = first == 169 && second == 254;
        boolean isBenchmark = first == 198 && (second == 18 || second == 19);
        if (isPrivate || isLinkLocal || isBenchmark) {
            return 2;
        }
        return first == 10 || isShared(first, second) || first >= 224 ? 1 : 0;
    }

    /** Ranges of which the second octet may be one of many: RFC 1918 and RFC 6598. */
    private static boolean isShared(int first, int second) {
        return (first == 172 && second >= 16 && second <= 31) || (first == 100 && second >= 64 && second <= 127);
    }

    static boolean isStaying(String text) {
        return fixedOctets(octets(text)) == OCTETS;
    }

    private static List<Integer> octets(String text) {
        return Stream.of(text.split("\\.", -1)).map(Integer::valueOf).toList();
    }

    static String of(String text, KeyedDigits random, int attempt) {
        List<Integer> address = octets(text);
        int fixed = fixedOctets(address);
        if (fixed == OCTETS) {
            return text;
        }
        for (int i = 0; i < 1000; i++) {
            List<Integer> other = IntStream.range(0, OCTETS)
                    .mapToObj(place -> place < fixed
                            ? address.get(place)
                            : octet(address.get(place), random, attempt < STRICT_TRIES))
                    .toList();
            boolean isAlike = fixedOctets(other) == fixed
                    && isShared(address.get(0), address.get(1)) == isShared(other.get(0), other.get(1))
                    && (fixed > 0 || !isShared(other.get(0), other.get(1)));
            if (isAlike) {
                return other.stream().map(String::valueOf).collect(Collectors.joining("."));
            }
        }
        return text;
    }

    private static int octet(int old, KeyedDigits random, boolean isStrict) {
        if (!isStrict) {
            return random.below(256);
        }
        if (old < 10) {
            return random.below(10);
        }
        return old < 100 ? 10 + random.below(90) : 100 + random.below(156);
    }
}
