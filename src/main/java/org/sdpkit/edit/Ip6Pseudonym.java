package org.sdpkit.edit;

import java.util.Locale;
import java.util.Set;
import org.sdpkit.attribute.Address;

/** IPv6 addresses in the place of others: of the same range, with as many digits in each group. */
final class Ip6Pseudonym {

    private static final String HEX = "0123456789abcdef";
    private static final Set<String> STAYING = Set.of("0:0:0:0:0:0:0:0", "0:0:0:0:0:0:0:1");

    private Ip6Pseudonym() {}

    static boolean isStaying(String text) {
        return STAYING.contains(AddressText.canonical(new Address.Ip6(text)));
    }

    static String of(String text, KeyedDigits random) {
        if (isStaying(text)) {
            return text;
        }
        boolean isUpper = !text.equals(text.toLowerCase(Locale.ROOT));
        String lower = text.toLowerCase(Locale.ROOT);
        int ip4 = lower.indexOf('.') < 0 ? lower.length() : lower.lastIndexOf(':') + 1;
        int from = fixedCharacters(lower);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < ip4; i++) {
            char c = lower.charAt(i);
            boolean isFirst = i == 0 || lower.charAt(i - 1) == ':';
            boolean isAlone = isFirst && (i + 1 == lower.length() || lower.charAt(i + 1) == ':');
            boolean isZeroGroup = isFirst && c == '0' && isAlone;
            if (i < from || c == ':' || isZeroGroup) {
                out.append(c);
            } else {
                out.append(isFirst ? HEX.charAt(1 + random.below(15)) : HEX.charAt(random.below(16)));
            }
        }
        String head = isUpper ? out.toString().toUpperCase(Locale.ROOT) : out.toString();
        return head + (ip4 == lower.length() ? "" : Ip4Pseudonym.of(text.substring(ip4), random, 0));
    }

    /** How many characters say of which range it is. */
    private static int fixedCharacters(String text) {
        if (text.startsWith("2001:db8:") || text.startsWith("64:ff9b:")) {
            return text.indexOf(':', text.indexOf(':') + 1) + 1;
        }
        if (text.startsWith("::ffff:")) {
            return "::ffff:".length();
        }
        boolean isWhole = text.startsWith("fe8")
                || text.startsWith("fe9")
                || text.startsWith("fea")
                || text.startsWith("feb")
                || text.startsWith("ff");
        if (isWhole) {
            return Math.max(0, text.indexOf(':'));
        }
        return text.startsWith("fc") || text.startsWith("fd") ? 2 : 1;
    }
}
