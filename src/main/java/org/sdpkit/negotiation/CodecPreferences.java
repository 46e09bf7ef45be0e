package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.codec.CodecMatchers;

/**
 * The codecs of a transceiver as setCodecPreferences wants them: RFC 9429 section 4.2.6. A retransmission goes where its codec
 * goes, and any of them stands for all.
 */
final class CodecPreferences {

    private final List<Codec> preferences;
    private final CodecGraph own;

    private CodecPreferences(List<Codec> preferences, CodecGraph own) {
        this.preferences = preferences;
        this.own = own;
    }

    /** Ours that are preferred, in the order of preference; all where nothing is. */
    static List<Codec> of(List<Codec> preferences, CodecGraph own) {
        return preferences.isEmpty() ? own.codecs() : new CodecPreferences(preferences, own).preferred();
    }

    /** Which of them is no codec of ours. */
    static Optional<Codec> stranger(List<Codec> preferences, CodecGraph own) {
        return preferences.stream()
                .filter(codec -> own.codecs().stream().noneMatch(ours -> isSame(codec, ours)))
                .findFirst();
    }

    /** Whether there is a codec among them that carries media. */
    static boolean carriesMedia(List<Codec> preferences) {
        return preferences.stream().anyMatch(codec -> CodecRole.of(codec) == CodecRole.CARRIES_MEDIA);
    }

    private List<Codec> preferred() {
        boolean retransmits = preferences.stream().anyMatch(CodecPreferences::isRetransmission);
        List<Codec> found = new ArrayList<>();
        for (Codec preference : preferences) {
            own.codecs().stream()
                    .filter(codec -> !isRetransmission(codec) && isSame(preference, codec) && !found.contains(codec))
                    .forEach(found::add);
        }
        List<Codec> all = new ArrayList<>();
        for (Codec codec : found) {
            all.add(codec);
            if (retransmits) {
                own.dependantsOf(codec).stream()
                        .filter(CodecPreferences::isRetransmission)
                        .forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    private static boolean isRetransmission(Codec codec) {
        return CodecRole.of(codec) == CodecRole.RETRANSMITS;
    }

    /** Whether both are the same codec with the same parameters, whatever their payload types; of rtx all are. */
    private static boolean isSame(Codec preference, Codec own) {
        return CodecMatchers.areOfOneKind(preference, own)
                && (isRetransmission(preference)
                        || preference
                                .parameters()
                                .text()
                                .equals(own.parameters().text()));
    }
}
