package org.sdpkit.edit;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Address;

/** Makes pseudonyms: each follows from the key and the secret, and none is given twice. */
final class Pseudonyms {

    private static final int MOST_TRIES = 2000;
    private static final int LONGEST_NUMBER = 40;
    private static final BigInteger NEAR = BigInteger.valueOf(1_000_000);
    private static final int SMALL = 5;

    private final byte[] key;
    private final Map<String, String> made;
    private final Set<String> taken;

    /**
     * Adds to what was made.
     *
     * @param made pseudonyms by secret; grows
     * @param taken what no pseudonym may be; grows
     */
    Pseudonyms(byte[] key, Map<String, String> made, Set<String> taken) {
        this.key = key;
        this.made = made;
        this.taken = taken;
    }

    void add(Secret secret) {
        String original = secret.kind().prefix() + secret.text();
        if (!made.containsKey(original)) {
            String pseudonym = pseudonym(secret);
            made.put(original, secret.kind().prefix() + pseudonym);
            taken.add(pseudonym);
            taken.add(secret.kind().prefix() + pseudonym);
        }
    }

    private String pseudonym(Secret secret) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            String candidate =
                    switch (secret.kind()) {
                        case WORD -> word(secret.text(), attempt);
                        case SESSION -> session(secret.text(), attempt);
                        case PORT -> port(secret.text(), attempt);
                    };
            boolean isKept = candidate.equals(secret.text());
            boolean isFree = !taken.contains(secret.kind().prefix() + candidate) && isAlike(secret.text(), candidate);
            if (isKept ? isPublic(secret.text()) : isFree) {
                return candidate;
            }
        }
        return secret.text() + new KeyedDigits(key, secret.text()).hex(8);
    }

    /** Whether everybody has it: an address that stays, or a word too short or too plain to have another of its shape. */
    private static boolean isPublic(String text) {
        return Shape.of(text).isFixed();
    }

    /** Whether both are addresses, or neither is. */
    private static boolean isAlike(String text, String other) {
        return AddressText.read(text).filter(AddressText::isIp).isPresent()
                == AddressText.read(other).filter(AddressText::isIp).isPresent();
    }

    private String word(String text, int attempt) {
        KeyedDigits digits = new KeyedDigits(key, attempt + " " + text);
        Optional<Address> address = AddressText.read(text);
        if (address.filter(Address.Ip4.class::isInstance).isPresent()) {
            return Ip4Pseudonym.of(text, digits, attempt);
        }
        if (address.filter(Address.Ip6.class::isInstance).isPresent()) {
            return Ip6Pseudonym.of(text, digits);
        }
        return Shape.of(text).filled(digits);
    }

    /** The id becomes another; the version stays as far from it as it is, or counts from elsewhere. */
    private String session(String text, int attempt) {
        int space = text.indexOf(' ');
        String id = text.substring(0, space);
        String version = text.substring(space).strip();
        String gap = text.substring(space, text.length() - version.length());
        String other = made.getOrDefault(id, word(id, attempt));
        if (!made.containsKey(id) && !taken.contains(other)) {
            made.put(id, other);
            taken.add(other);
        }
        return made.getOrDefault(id, other) + gap + version(id, made.getOrDefault(id, other), version);
    }

    private String version(String id, String otherId, String version) {
        if (version.length() < SMALL || version.length() > LONGEST_NUMBER || version.startsWith("0")) {
            return version;
        }
        BigInteger number = new BigInteger(version);
        BigInteger least = BigInteger.TEN.pow(version.length() - 1);
        BigInteger range = least.multiply(BigInteger.valueOf(9));
        boolean isNear = id.length() == version.length()
                && number.subtract(new BigInteger(id)).abs().compareTo(NEAR) < 0;
        BigInteger shift = isNear
                ? new BigInteger(otherId).subtract(new BigInteger(id))
                : new BigInteger(new KeyedDigits(key, "version " + id).hex(LONGEST_NUMBER), 16);
        return number.subtract(least).add(shift).mod(range).add(least).toString();
    }

    /** An even port becomes an even one, and the next one the next. */
    private String port(String text, int attempt) {
        int port = Integer.parseInt(text);
        int even = port - port % 2;
        int least = text.length() < SMALL ? (int) Math.pow(10, text.length() - 1.0) : 10_000;
        int most = text.length() < SMALL ? least * 10 - 2 : 65_534;
        int count = (most - least) / 2 + 1;
        int other = least + 2 * new KeyedDigits(key, attempt + " port " + even).below(count);
        return Integer.toString(other + port % 2);
    }
}
