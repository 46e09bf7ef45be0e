package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.HashFunction;
import org.sdpkit.model.MediaType;

/**
 * What one description is drawn from. Choices and names come from two rows of draws: a far end makes the same choices
 * ({@link #farEnd()}), and has its own addresses, ports, keys and names.
 */
final class Scene {

    private static final long OTHER_NAMES = 0x5DEECE66D1CE4E5BL;
    private static final String ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LEAST_CREDENTIAL = 22;

    private final Generator settings;
    private final long seed;
    private final boolean isFarEnd;
    private final Draw choices;
    private final Draw names;
    private final boolean hasIp6;
    private final Address host;
    private int nextPort;
    private int nextNumber;

    Scene(Generator settings, long seed) {
        this(settings, seed, false);
    }

    private Scene(Generator settings, long seed, boolean isFarEnd) {
        this.settings = settings;
        this.seed = seed;
        this.isFarEnd = isFarEnd;
        choices = new Draw(seed);
        names = new Draw(isFarEnd ? seed + OTHER_NAMES : seed ^ OTHER_NAMES);
        hasIp6 = choices.in100(20);
        host = hasIp6 ? ip6() : ip4();
        nextPort = 2 * (5_000 + names.below(15_000));
    }

    /** The scene of who is to answer. */
    Scene farEnd() {
        return new Scene(settings, seed, true);
    }

    Generator settings() {
        return settings;
    }

    boolean isFarEnd() {
        return isFarEnd;
    }

    boolean in100(int times) {
        return choices.in100(times);
    }

    boolean often() {
        return choices.in100(70);
    }

    boolean sometimes() {
        return choices.in100(25);
    }

    /** A rare feature, which a knob makes less so. */
    boolean rarely() {
        return choices.in100(settings.hasRareFeatures() ? 30 : 3);
    }

    int between(int least, int most) {
        return choices.between(least, most);
    }

    @SafeVarargs
    final <T> T of(T... some) {
        return some[choices.below(some.length)];
    }

    <T> T of(List<T> some) {
        return choices.of(some);
    }

    /** So many of these, in any order; all of them where there are fewer. */
    <T> List<T> some(int least, int most, List<T> from) {
        List<T> left = new ArrayList<>(from);
        int count = Math.min(between(least, most), left.size());
        List<T> taken = new ArrayList<>();
        while (taken.size() < count) {
            taken.add(left.remove(choices.below(left.size())));
        }
        return taken;
    }

    /** How many media descriptions there are, of a kind that usually has so many. */
    int mediaCount(int least, int most) {
        return settings.mediaCount(choices, least, most);
    }

    /** The type of media that was drawn, or where that is not asked for, one of those that can be and are. */
    MediaType type(MediaType drawn, MediaType... possible) {
        List<MediaType> wanted =
                Stream.of(possible).filter(settings.mediaTypes()::contains).toList();
        return wanted.isEmpty() || wanted.contains(drawn) ? drawn : of(wanted);
    }

    boolean hasIp6() {
        return hasIp6;
    }

    /** Where this end is. */
    Address host() {
        return host;
    }

    /** The same as URIs have it (RFC 3986 section 3.2.2). */
    String hostInUri() {
        return hasIp6 ? "[" + host.text() + "]" : host.text();
    }

    /** Any unicast address of the family of this end. */
    Address unicast() {
        return hasIp6 ? ip6() : ip4();
    }

    /** RFC 5737. */
    Address.Ip4 ip4() {
        String[] nets = {"192.0.2.", "198.51.100.", "203.0.113."};
        return new Address.Ip4(nets[names.below(nets.length)] + names.between(1, 254));
    }

    /** RFC 3849. */
    Address.Ip6 ip6() {
        return new Address.Ip6("2001:db8::"
                + HexFormat.of().toHexDigits((short) names.between(1, 0xFFFE)).replaceFirst("^0+", ""));
    }

    /** RFC 5771 section 9.2: addresses for documentation. */
    Address.Ip4 multicastIp4() {
        return new Address.Ip4("233.252.0." + names.between(1, 254));
    }

    /** RFC 6676 section 3: addresses for documentation, of any scope. */
    Address.Ip6 multicastIp6() {
        String scope = String.valueOf("258e".charAt(names.below(4)));
        return new Address.Ip6("ff0" + scope + "::db8:0:" + Integer.toHexString(names.between(1, 0xFFFE)));
    }

    String fqdn() {
        return "host" + names.between(1, 999) + ".example.com";
    }

    /** An even port whose neighbour is free too. */
    int port() {
        nextPort += 2;
        return nextPort;
    }

    int below(int bound) {
        return names.below(bound);
    }

    /** A number that this description has not had yet. */
    int next() {
        return nextNumber++;
    }

    /** Letters and digits. */
    String token(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHANUMERIC.charAt(names.below(ALPHANUMERIC.length())));
        }
        return text.toString();
    }

    String digits(int length) {
        StringBuilder text = new StringBuilder().append(names.between(1, 9));
        while (text.length() < length) {
            text.append(names.below(10));
        }
        return text.toString();
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) names.bits();
        }
        return bytes;
    }

    String base64(int length) {
        return Base64.getEncoder().encodeToString(bytes(length));
    }

    String hex(int digits) {
        return HexFormat.of().formatHex(bytes((digits + 1) / 2)).substring(0, digits);
    }

    String uuid() {
        return hex(8) + "-" + hex(4) + "-4" + hex(3) + "-a" + hex(3) + "-" + hex(12);
    }

    /** Any of 32 bits but 0. */
    long ssrc() {
        return Math.max(1, names.bits() >>> 32);
    }

    String iceUfrag() {
        return token(4);
    }

    String icePwd() {
        return token(LEAST_CREDENTIAL + names.below(3));
    }

    /** Of a certificate that nobody has. */
    Fingerprint fingerprint(HashFunction hash, int length) {
        return Fingerprint.of(hash, bytes(length));
    }
}
