package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.model.Information;
import org.sdpkit.model.Line;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.Repeat;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.TimeZones;
import org.sdpkit.model.Timing;

/**
 * Takes secrets out of descriptions: each is replaced by a pseudonym of the same kind and length, the same one wherever
 * it stands, so that what the descriptions mean stays as it is. Which pseudonym it is follows from a key; nobody without
 * the key or the mapping can tell what it stands for.
 *
 * <p>Secrets are addresses and domain names, credentials of ICE, fingerprints, keys, session ids, names of users and
 * sessions, e-mail addresses, phone numbers, URIs, cname, msid, tls-id and identities. Loopback and unspecified addresses
 * stay; private, link-local, multicast and public ones become others of their kind. Times stay too.
 *
 * @since 0.1.0
 */
public final class Redaction {

    private final byte[] key;
    private final boolean withPorts;
    private final Map<String, String> pseudonyms;

    private Redaction(byte[] key, boolean withPorts, Map<String, String> pseudonyms) {
        this.key = key.clone();
        this.withPorts = withPorts;
        this.pseudonyms = Map.copyOf(pseudonyms);
    }

    /**
     * One that has seen no description yet.
     *
     * @param key at least one byte; whoever has it can try what a pseudonym stands for
     */
    public static Redaction keyed(byte[] key) {
        return of(key, Map.of());
    }

    /**
     * One that knows these pseudonyms, by what they stand for.
     *
     * @throws IllegalArgumentException if two secrets have one pseudonym, or the key is empty
     */
    public static Redaction of(byte[] key, Map<String, String> pseudonyms) {
        if (key.length == 0) {
            throw new IllegalArgumentException("key must not be empty");
        }
        if (new HashSet<>(pseudonyms.values()).size() != pseudonyms.size()) {
            throw new IllegalArgumentException("no two secrets may have one pseudonym");
        }
        return new Redaction(key, false, pseudonyms);
    }

    /** The same, with ports as secrets too. */
    public Redaction withPorts() {
        return new Redaction(key, true, pseudonyms);
    }

    /** The key. */
    public byte[] key() {
        return key.clone();
    }

    /** The pseudonym of each secret that was seen. */
    public Map<String, String> pseudonyms() {
        return new TreeMap<>(pseudonyms);
    }

    /**
     * The same, with a pseudonym for each secret of these descriptions, which is none of the words that stand in them.
     * What is to be redacted with one mapping is best seen at once.
     */
    public Redaction seeing(List<SessionDescription> descriptions) {
        Set<String> taken = new HashSet<>(pseudonyms.values());
        Set<String> ofMedia = new HashSet<>();
        List<Line> lines = descriptions.stream()
                .flatMap(description -> description.lines().stream())
                .toList();
        for (Line line : lines) {
            Set<String> words = Words.in(Draft.latin1(line));
            taken.addAll(words);
            if (line.is(RtpMap.TYPE) || line.is(Fmtp.TYPE)) {
                ofMedia.addAll(words);
            }
        }
        List<Secret> secrets = new ArrayList<>();
        for (Line line : lines) {
            Secret.allIn(line, withPorts).stream()
                    .filter(secret -> !isFreeText(line) || !ofMedia.contains(secret.text()))
                    .forEach(secrets::add);
        }
        secrets.forEach(secret -> taken.add(secret.text()));
        Map<String, String> all = new TreeMap<>(pseudonyms);
        Pseudonyms made = new Pseudonyms(key, all, taken);
        secrets.forEach(made::add);
        return new Redaction(key, withPorts, all);
    }

    /** Whether it is words, of which those that name a codec or what it can do are no secret. */
    private static boolean isFreeText(Line line) {
        return line.is(SessionName.TYPE) || line.is(Information.TYPE);
    }

    /** The description without its secrets. Those that were not {@linkplain #seeing seen} yet stay. */
    public SessionDescription redact(SessionDescription description) {
        return replace(description, pseudonyms);
    }

    /** The description with the secrets in the place of their pseudonyms. */
    public SessionDescription restore(SessionDescription description) {
        Map<String, String> secrets = new TreeMap<>();
        pseudonyms.forEach((secret, pseudonym) -> secrets.put(pseudonym, secret));
        return replace(description, secrets);
    }

    private SessionDescription replace(SessionDescription description, Map<String, String> replacements) {
        Draft draft = new Draft(description);
        for (PlacedLine placed : description.placedLines()) {
            draft.splice(placed, splices(placed.line(), replacements));
        }
        return draft.result();
    }

    private List<Draft.Splice> splices(Line line, Map<String, String> replacements) {
        String text = Draft.latin1(line);
        List<Draft.Splice> splices = new ArrayList<>();
        boolean[] isTaken = new boolean[text.length()];
        for (Secret secret : Secret.allIn(line, withPorts)) {
            replacement(secret.text(), secret.kind(), replacements).ifPresent(other -> {
                splices.add(new Draft.Splice(secret.from(), secret.to(), Latin1.decoded(other)));
                Arrays.fill(isTaken, secret.from(), secret.to(), true);
            });
        }
        if (isTime(line)) {
            return splices;
        }
        for (Words.Word word : Words.placesIn(text, line.valueOffset())) {
            boolean isFree = !isTaken[word.from()] && !isTaken[word.to() - 1];
            if (isFree && Secret.isTelling(word.text())) {
                replacement(word.text(), Secret.Kind.WORD, replacements).ifPresent(other -> {
                    splices.add(new Draft.Splice(word.from(), word.to(), Latin1.decoded(other)));
                    Arrays.fill(isTaken, word.from(), word.to(), true);
                });
            }
        }
        return splices;
    }

    /** Times are no secret, though many make the id of a session of one; another one might end before it begins. */
    private static boolean isTime(Line line) {
        return line.is(Timing.TYPE) || line.is(Repeat.TYPE) || line.is(TimeZones.TYPE);
    }

    private static Optional<String> replacement(String text, Secret.Kind kind, Map<String, String> replacements) {
        return Optional.ofNullable(replacements.get(kind.prefix() + text))
                .map(found -> found.substring(kind.prefix().length()));
    }
}
