package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.attribute.Address;
import org.sdpkit.edit.Secret.Kind;
import org.sdpkit.edit.Words.Word;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Field;
import org.sdpkit.model.Line;

/** Finds the secrets of a line by what the line is for, understood or not. */
final class SecretScanner {

    private static final int SHORTEST_ID = 5;
    private static final int SHORTEST_KEY = 16;
    private static final int SHORTEST_FOUNDATION = 4;
    private static final int SHORTEST_NAME = 3;
    private static final int UUID_LENGTH = 36;
    private static final int DISCARD = 9;

    /** Attributes of which all words are secret. */
    private static final Set<String> ALL_SECRET =
            Set.of("ice-ufrag", "ice-pwd", "tls-id", "msid", "cname", "mslabel", "identity", "ice-password");

    /** Attributes of which all words are secret but the first, which says how to read them. */
    private static final Set<String> SECRET_BEHIND_FIRST =
            Set.of("fingerprint", "zrtp-hash", "key-mgmt", "msid-semantic");

    /** Attributes that say what media looks like, and nothing of whose it is. */
    private static final Set<String> HARMLESS = Set.of(
            "rtpmap",
            "fmtp",
            "rtcp-fb",
            "extmap",
            "group",
            "mid",
            "rid",
            "simulcast",
            "imageattr",
            "ssrc-group",
            "setup",
            "sendrecv",
            "sendonly",
            "recvonly",
            "inactive",
            "ptime",
            "maxptime",
            "framerate",
            "sctp-port",
            "sctpmap",
            "max-message-size",
            "rtcp-xr",
            "ice-options",
            "quality",
            "framesize",
            "tcap",
            "pcfg",
            "acfg",
            "depend");

    private final Line line;
    private final String text;
    private final boolean withPorts;
    private final List<Secret> secrets = new ArrayList<>();

    /** Which bytes are part of a secret that was found. */
    private final BitSet taken = new BitSet();

    SecretScanner(Line line, boolean withPorts) {
        this.line = line;
        this.text = Draft.latin1(line);
        this.withPorts = withPorts;
    }

    List<Secret> all() {
        if (line instanceof Attribute attribute) {
            addOf(attribute);
        } else if (line instanceof Field field) {
            addOf(field.type().letter(), field.valueOffset());
        } else {
            addTelling(0);
        }
        return secrets;
    }

    private void addOf(char letter, int start) {
        switch (letter) {
            case 'o' -> addOrigin(start);
            case 'c' -> addHosts(start);
            case 's', 'i' -> addNames(start);
            case 'e', 'p' -> addContacts(start);
            case 'u' -> addUri(start, text.length());
            case 'k' -> addBehind(':', start);
            case 'm' -> addPort(start, 1);
            default -> addAddresses(start);
        }
    }

    private void addOf(Attribute attribute) {
        String name = attribute.name();
        int start = Math.min(text.length(), 2 + attribute.nameLength() + 1);
        if (ALL_SECRET.contains(name)) {
            words(start).forEach(this::addWord);
        } else if (SECRET_BEHIND_FIRST.contains(name)) {
            words(start).stream().skip(1).forEach(this::addWord);
        } else if (!HARMLESS.contains(name)) {
            switch (name) {
                case "candidate" -> addCandidate(start);
                case "crypto" -> addCrypto(start);
                case "ssrc" -> addSource(start);
                case "file-selector" -> addFile(start);
                case "rtcp" -> {
                    addPort(start, 0);
                    addHosts(start);
                }
                case "remote-candidates", "source-filter", "altc", "connection-address", "ccap" -> addHosts(start);
                default -> addTelling(start);
            }
        }
    }

    private List<Word> words(int start) {
        List<Word> words = new ArrayList<>();
        int from = start;
        for (int i = start; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\t') {
                if (from < i) {
                    words.add(new Word(from, i, text.substring(from, i)));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private void add(Kind kind, int from, int to) {
        int next = taken.nextSetBit(from);
        if (from < to && (next < 0 || next >= to)) {
            taken.set(from, to);
            secrets.add(new Secret(kind, from, to, text.substring(from, to)));
        }
    }

    private void addWord(Word word) {
        boolean isNothing = word.text().equals("-") || word.text().equals("*");
        if (!isNothing) {
            add(Kind.WORD, word.from(), word.to());
        }
    }

    private void addOrigin(int start) {
        List<Word> words = words(start);
        if (words.size() < 3) {
            addTelling(start);
            return;
        }
        if (words.get(0).text().length() >= SHORTEST_NAME) {
            addWord(words.get(0));
        }
        Word id = words.get(1);
        Word version = words.get(2);
        boolean isNumbered = isDigits(id.text()) && isDigits(version.text());
        if (isNumbered && id.text().length() >= SHORTEST_ID) {
            add(Kind.SESSION, id.from(), version.to());
        } else if (id.text().length() >= SHORTEST_ID) {
            addWord(id);
        }
        addHosts(version.to());
    }

    private static boolean isDigits(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void addAddresses(int start) {
        for (AddressText found : AddressText.allIn(text, start)) {
            add(Kind.WORD, found.from(), found.to());
        }
    }

    /** Addresses, and words that are domain names. */
    private void addHosts(int start) {
        addAddresses(start);
        for (Word word : words(start)) {
            int slash = word.text().indexOf('/');
            int end = slash < 0 ? word.to() : word.from() + slash;
            if (isDomainName(text.substring(word.from(), end)) || isDotted(text.substring(word.from(), end))) {
                add(Kind.WORD, word.from(), end);
            }
        }
    }

    private static boolean isDomainName(String word) {
        return word.indexOf('.') > 0
                && AddressText.read(word).filter(Address.Fqdn.class::isInstance).isPresent();
    }

    /** Whether it was meant to be an IPv4 address. */
    private static boolean isDotted(String word) {
        return word.chars().filter(c -> c == '.').count() == 3 && isDigits(word.replace(".", ""));
    }

    /** Words of three letters or more in free text. */
    private void addNames(int start) {
        addAddresses(start);
        for (Word word : Words.placesIn(text, start)) {
            if (word.text().length() >= SHORTEST_NAME) {
                add(Kind.WORD, word.from(), word.to());
            }
        }
    }

    /** E-mail addresses, phone numbers and the names beside them. */
    private void addContacts(int start) {
        for (Word word : Words.placesIn(text, start)) {
            if (word.text().length() > 1) {
                add(Kind.WORD, word.from(), word.to());
            }
        }
    }

    private void addBehind(char separator, int start) {
        int at = text.indexOf(separator, start);
        if (at >= 0) {
            add(Kind.WORD, at + 1, text.length());
        }
    }

    private void addPort(int start, int place) {
        List<Word> words = words(start);
        if (withPorts && words.size() > place) {
            Word word = words.get(place);
            int slash = word.text().indexOf('/');
            String port = slash < 0 ? word.text() : word.text().substring(0, slash);
            if (isPort(port)) {
                add(Kind.PORT, word.from(), word.from() + port.length());
            }
        }
    }

    private static boolean isPort(String word) {
        return isDigits(word)
                && !word.isEmpty()
                && word.length() <= 5
                && word.charAt(0) != '0'
                && Integer.parseInt(word) > DISCARD;
    }

    private void addCandidate(int start) {
        addHosts(start);
        List<Word> words = words(start);
        if (!words.isEmpty() && words.get(0).text().length() >= SHORTEST_FOUNDATION) {
            addWord(words.get(0));
        }
        addPort(start, 5);
        for (int i = 1; i + 1 < words.size(); i++) {
            Word value = words.get(i + 1);
            switch (words.get(i).text()) {
                case "ufrag", "raddr" -> addWord(value);
                case "rport" -> addPort(start, i + 1);
                default -> addKey(value);
            }
        }
    }

    private void addCrypto(int start) {
        for (int at = text.indexOf("inline:", start); at >= 0; at = text.indexOf("inline:", at + 1)) {
            int from = at + "inline:".length();
            int to = from;
            while (to < text.length() && "|; ".indexOf(text.charAt(to)) < 0) {
                to++;
            }
            add(Kind.WORD, from, to);
        }
    }

    /** What is said of a source: its cname, stream and track; of others what is told from what everybody writes. */
    private void addSource(int start) {
        int space = text.indexOf(' ', start);
        int colon = space < 0 ? -1 : text.indexOf(':', space);
        if (colon < 0) {
            return;
        }
        String name = text.substring(space + 1, colon).strip();
        switch (name) {
            case "cname", "msid", "mslabel", "label" -> words(colon + 1).forEach(this::addWord);
            default -> addTelling(colon + 1);
        }
    }

    private void addFile(int start) {
        int name = text.indexOf("name:\"", start);
        if (name >= 0) {
            int from = name + "name:\"".length();
            int quote = text.indexOf('"', from);
            add(Kind.WORD, from, quote < 0 ? text.length() : quote);
        }
        int hash = text.indexOf("hash:", start);
        int colon = hash < 0 ? -1 : text.indexOf(':', hash + "hash:".length());
        if (colon >= 0) {
            int space = text.indexOf(' ', colon);
            add(Kind.WORD, colon + 1, space < 0 ? text.length() : space);
        }
        addTelling(start);
    }

    /** URIs, addresses, e-mail addresses, UUIDs and what looks like a key, wherever they stand. */
    private void addTelling(int start) {
        int end = start;
        for (int at = text.indexOf("://", start); at >= 0; at = text.indexOf("://", end)) {
            end = at;
            while (end < text.length() && " <>\"".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            addUri(at, end);
        }
        addAddresses(start);
        for (Word word : Words.placesIn(text, start)) {
            int at = word.text().indexOf('@');
            if (at > 0 && at < word.text().length() - 1) {
                add(Kind.WORD, word.from(), word.to());
            }
            addKey(word);
        }
    }

    private void addKey(Word word) {
        String bare = word.text().replace("{", "").replace("}", "");
        boolean hasDigit = bare.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean hasLetter = bare.chars().anyMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        boolean isUuid = bare.length() == UUID_LENGTH && bare.charAt(8) == '-' && bare.charAt(13) == '-';
        boolean isKey = bare.length() >= SHORTEST_KEY && hasDigit && hasLetter;
        boolean isHardware = bare.length() >= SHORTEST_KEY + 1
                && bare.chars().filter(c -> c == '-').count() >= 5;
        if (isUuid || isKey || isHardware || isDomainName(word.text())) {
            add(Kind.WORD, word.from(), word.to());
        }
    }

    /** Whose it is, on which host and what: all but the scheme and the port. */
    private void addUri(int start, int end) {
        int scheme = text.indexOf("://", start);
        int from = scheme < 0 || scheme >= end ? start : scheme + "://".length();
        addAddresses(from, end);
        for (Word word : Words.placesIn(text.substring(from, end), 0)) {
            for (Word part : parts(word, from)) {
                if (part.text().length() > 1 && !isPortOfHost(part)) {
                    add(Kind.WORD, part.from(), part.to());
                }
            }
        }
    }

    private boolean isPortOfHost(Word word) {
        boolean isBehindHost = text.charAt(word.from() - 1) == ':';
        boolean isBeforeHost = word.to() < text.length() && text.charAt(word.to()) == '@';
        return isBehindHost && !isBeforeHost && isPort(word.text());
    }

    private void addAddresses(int from, int end) {
        for (AddressText found : AddressText.allIn(text.substring(from, end), 0)) {
            add(Kind.WORD, from + found.from(), from + found.to());
        }
    }

    /** The pieces of a word between slashes and at signs. */
    private static List<Word> parts(Word word, int offset) {
        List<Word> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= word.text().length(); i++) {
            if (i == word.text().length() || "/@".indexOf(word.text().charAt(i)) >= 0) {
                if (from < i) {
                    int at = offset + word.from();
                    parts.add(new Word(at + from, at + i, word.text().substring(from, i)));
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
