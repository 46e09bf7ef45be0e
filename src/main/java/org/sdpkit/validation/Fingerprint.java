package org.sdpkit.validation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;

/**
 * By what a finding is known again while other lines come and go: its rule, the text of the line in which it begins, and
 * the how manieth it is of those that agree in both.
 *
 * @param rule the id of the rule
 * @param line a number made of the text of the line without white space around it: FNV-1a of its UTF-8, in 64 bits
 * @param occurrence from 1
 * @since 0.1.0
 */
public record Fingerprint(String rule, long line, int occurrence) {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The fingerprint of each finding, in order. */
    public static List<Fingerprint> allOf(SessionDescription session, List<Diagnostic> findings) {
        Map<Fingerprint, Integer> counts = new HashMap<>();
        List<Fingerprint> fingerprints = new ArrayList<>();
        for (Diagnostic finding : findings) {
            long line = hash(Places.lineText(session, finding).strip());
            int occurrence = counts.merge(new Fingerprint(finding.code(), line, 1), 1, Integer::sum);
            fingerprints.add(new Fingerprint(finding.code(), line, occurrence));
        }
        return fingerprints;
    }

    private static long hash(String text) {
        long hash = FNV_OFFSET;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }

    /** {@code RULE LINE:OCCURRENCE}, the line in hexadecimal. */
    @Override
    public String toString() {
        return rule + " " + "%016x".formatted(line) + ":" + occurrence;
    }
}
