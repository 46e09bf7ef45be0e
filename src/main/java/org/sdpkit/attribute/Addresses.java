package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/** The shapes of addresses: RFC 8866 section 9, <i>generic sub-rules: addressing</i>. */
final class Addresses {

    private static final int SHORTEST_FQDN = 4;
    private static final int GROUPS = 8;
    private static final int HEX = 16;

    private Addresses() {}

    /** Four numbers of 0 to 255 without leading zeros. */
    static boolean isIp4(String text) {
        return isIp4(text, 0);
    }

    private static boolean isIp4(String text, int from) {
        int at = from;
        for (int numbers = 1; numbers < 4; numbers++) {
            at = endOfUchar(text, at);
            if (at < 0 || at == text.length() || text.charAt(at) != '.') {
                return false;
            }
            at++;
        }
        return endOfUchar(text, at) == text.length();
    }

    /** The end of the number of 0 to 255 that begins here, or below 0 where there is none. */
    private static int endOfUchar(String text, int from) {
        int number = 0;
        int at = from;
        while (at < text.length() && at - from < 3 && isDigit(text.charAt(at))) {
            number = 10 * number + text.charAt(at) - '0';
            at++;
        }
        boolean isLegal = at > from && number <= 255 && (at - from == 1 || text.charAt(from) != '0');
        return isLegal ? at : -1;
    }

    /** Eight groups of up to four hexadecimal digits; one run of them may be "::", the last two an IPv4 address. */
    static boolean isIp6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        if (text.indexOf("::", gap + 1) >= 0) {
            return false;
        }
        int before = gap == 0 ? 0 : groups(text.substring(0, gap), false);
        int after = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** What an IPv6 address stands for: its groups, with as many zeros in place of "::" as there is room for. */
    static List<Integer> groups(String ip6) {
        int gap = ip6.indexOf("::");
        List<Integer> groups = written(gap < 0 ? ip6 : ip6.substring(0, gap));
        List<Integer> behind = gap < 0 ? List.of() : written(ip6.substring(gap + 2));
        while (groups.size() + behind.size() < GROUPS) {
            groups.add(0);
        }
        groups.addAll(behind);
        return List.copyOf(groups);
    }

    private static List<Integer> written(String text) {
        List<Integer> groups = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int end = colon < 0 ? text.length() : colon;
            if (isIp4(text, at)) {
                int bits = bits(text, at);
                groups.add(bits >>> Short.SIZE);
                groups.add(bits & 0xFFFF);
            } else {
                groups.add(Integer.parseInt(text, at, end, HEX));
            }
            at = end + 1;
        }
        return groups;
    }

    /** The bits of the IPv4 address that begins here. */
    private static int bits(String text, int from) {
        int bits = 0;
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '.') {
                bits = (bits << Byte.SIZE) + number;
                number = 0;
            } else {
                number = 10 * number + text.charAt(i) - '0';
            }
        }
        return (bits << Byte.SIZE) + number;
    }

    /** An IPv6 address, a percent sign and the visible characters of a zone. */
    static boolean isScopedIp6(String text) {
        int percent = text.indexOf('%');
        boolean hasZone = percent > 0 && percent < text.length() - 1;
        return hasZone && text.indexOf(' ') < 0 && isIp6(text.substring(0, percent));
    }

    /** The number of groups, or a number below zero if it is none. */
    private static int groups(String text, boolean mayEndInIp4) {
        int count = 0;
        int at = 0;
        while (true) {
            int colon = text.indexOf(':', at);
            String group = text.substring(at, colon < 0 ? text.length() : colon);
            if (colon < 0 && mayEndInIp4 && isIp4(group)) {
                return count + 2;
            }
            if (!isHex(group)) {
                return Integer.MIN_VALUE;
            }
            count++;
            if (colon < 0) {
                return count;
            }
            at = colon + 1;
        }
    }

    private static boolean isHex(String group) {
        boolean hex = !group.isEmpty() && group.length() <= 4;
        for (int i = 0; i < group.length(); i++) {
            hex &= Character.digit(group.charAt(i), 16) >= 0 && group.charAt(i) < 0x7F;
        }
        return hex;
    }

    /**
     * Four or more letters, digits, hyphens and dots. The last label may not be all digits: that would be a mistaken
     * IPv4 address (RFC 3986 section 3.2.2, RFC 1123 section 2.1).
     */
    static boolean isFqdn(String text) {
        boolean legal = text.length() >= SHORTEST_FQDN;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            legal &= isDigit(c) || isLetter(c) || c == '-' || c == '.';
        }
        return legal && !isAllDigits(lastLabel(text));
    }

    private static String lastLabel(String text) {
        String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean isAllDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
