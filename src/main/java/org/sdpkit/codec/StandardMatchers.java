package org.sdpkit.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How codecs of the formats that sdpkit knows are matched. */
final class StandardMatchers {

    /** For codecs of no known format: each side speaks for itself. */
    static final CodecMatcher UNKNOWN =
            new DeclaredMatcher(Format.named("unknown").withoutParameters(), "RFC 3264 section 6.1");

    /** Those whose specifications say more than the meanings of their parameters, or say it elsewhere. */
    private static final Map<Format<?>, CodecMatcher> PARTICULAR = Map.ofEntries(
            entry(Amr.FORMAT, "RFC 4867 section 8.3.1", AdaptiveMultiRate::settle),
            Map.entry(Av1.FORMAT, Av1Matching.EACH_RECEIVER_DECLARES),
            entry(Evs.FORMAT, "3GPP TS 26.445 annex A.3", EnhancedVoiceServices::settle),
            entry(Flexfec.FORMAT, "RFC 8627 section 5.2.1", StandardMatchers::repairWindow),
            entry(G723.FORMAT, "RFC 7261 section 3.2"),
            entry(G729.FORMAT, "RFC 7261 section 3.3"),
            entry(H261.FORMAT, "RFC 4587 section 6", new PictureSizes(List.of(H261.QCIF, H261.CIF))),
            entry(H263.FORMAT, "RFC 4629 section 8.2", StandardMatchers::h263),
            entry(H264.FORMAT, "RFC 6184 section 8.2.2", new H264Particulars()),
            entry(
                    H264Svc.FORMAT,
                    "RFC 6190 section 7.2.2",
                    new ProfileAndLevel(H264Svc.PROFILE_LEVEL_ID, H264Svc.LEVEL_ASYMMETRY_ALLOWED)),
            entry(H265.FORMAT, "RFC 7798 section 7.2.2", StandardMatchers::h265),
            entry(H266.FORMAT, "RFC 9328 section 7.3.2", StandardMatchers::h266),
            entry(Ilbc.FORMAT, "RFC 3952 section 5", StandardMatchers::frameSize),
            entry(Jxsv.FORMAT, "RFC 9134 section 8.2", StandardMatchers::asOfferedUnlessSaid),
            entry(Mpeg4Generic.FORMAT, "RFC 3640 section 4.1", StandardMatchers::mode),
            entry(Opus.FORMAT, "RFC 7587 section 7.1"),
            entry(RawVideo.FORMAT, "RFC 4175 section 6"),
            entry(Red.FORMAT, "RFC 2198 section 5", MatchDraft::allAsOffered),
            entry(Smpte291.FORMAT, "RFC 8331 section 5.1", AncillaryData::settle),
            entry(Speex.FORMAT, "RFC 5574 section 5"),
            entry(T140.FORMAT, "RFC 4103 section 10.3"),
            entry(TelephoneEvent.FORMAT, "RFC 4733 section 2.5.1.1", TelephoneEvents::settle),
            entry(Vp8.FORMAT, "RFC 7741 section 6.2.2"));

    /** By encoding name in lower case: the particular ones, and one for each other format. */
    static Map<String, CodecMatcher> byName() {
        Map<String, CodecMatcher> matchers = new HashMap<>();
        for (Format<?> format : StandardFormats.ALL) {
            CodecMatcher matcher = PARTICULAR.getOrDefault(format, new DeclaredMatcher(format, format.reference()));
            format.encodingNames().forEach(name -> matchers.put(Formats.key(name), matcher));
        }
        return matchers;
    }

    private StandardMatchers() {}

    private static Map.Entry<Format<?>, CodecMatcher> entry(Format<?> format, String section) {
        return Map.entry(format, new DeclaredMatcher(format, section));
    }

    private static Map.Entry<Format<?>, CodecMatcher> entry(
            Format<?> format, String section, Consumer<MatchDraft> particular) {
        return Map.entry(format, new DeclaredMatcher(format, section, particular));
    }

    /** A receiver supports any repair within the window that is offered, or rejects it. */
    private static void repairWindow(MatchDraft draft) {
        boolean isTooLong = draft.offered(Flexfec.REPAIR_WINDOW)
                .filter(theirs -> draft.own(Flexfec.REPAIR_WINDOW)
                        .filter(ours -> ours < theirs)
                        .isPresent())
                .isPresent();
        if (isTooLong) {
            draft.refuse(() -> draft.both(Flexfec.REPAIR_WINDOW) + ": the answerer's must not be shorter");
        }
        draft.keep(Flexfec.REPAIR_WINDOW);
    }

    /** A profile that is not said is the baseline, 0. */
    private static void h263(MatchDraft draft) {
        int theirs = draft.offered(H263.PROFILE).orElse(0);
        int ours = draft.own(H263.PROFILE).orElse(0);
        draft.symmetric(
                H263.PROFILE, draft.isAlike(H263.PROFILE) || (theirs == ours && !draft.isUnclear(H263.PROFILE)));
        new PictureSizes(List.of(H263.SQCIF, H263.QCIF, H263.CIF, H263.CIF4, H263.CIF16)).accept(draft);
    }

    private static void h265(MatchDraft draft) {
        sameDigits(
                draft,
                H265.INTEROPERABILITY_CONSTRAINTS,
                draft.offered(H265.INTEROPERABILITY_CONSTRAINTS).orElse(""),
                draft.own(H265.INTEROPERABILITY_CONSTRAINTS).orElse(""));
        sameDigits(
                draft,
                H265.PROFILE_COMPATIBILITY_INDICATOR,
                draft.offered(H265.PROFILE_COMPATIBILITY_INDICATOR)
                        .orElse(compatibility(draft.offered(H265.PROFILE_ID))),
                draft.own(H265.PROFILE_COMPATIBILITY_INDICATOR).orElse(compatibility(draft.own(H265.PROFILE_ID))));
        new VideoLevels(
                        H265.LEVEL_ID,
                        H265.MAX_RECEIVE_LEVEL_ID,
                        List.of(new VideoLevels.Layer(H265.RECEIVE_SUB_LAYER_ID, H265.SPROP_SUB_LAYER_ID)),
                        List.of(H265.SPROP_VIDEO_PARAMETER_SETS))
                .accept(draft);
    }

    /** What holds where it is not said: compatible with its own profile (RFC 7798 section 7.1). */
    private static String compatibility(Optional<Integer> profile) {
        return String.format(Locale.ROOT, "%08x", 1L << (Integer.SIZE - 1 - profile.orElse(1)));
    }

    private static void sameDigits(MatchDraft draft, Parameter<String> hex, String offered, String own) {
        boolean isSame = offered.equalsIgnoreCase(own) && !draft.isUnclear(hex);
        draft.symmetric(hex, draft.isAlike(hex) || isSame);
    }

    private static void h266(MatchDraft draft) {
        new VideoLevels(
                        H266.LEVEL_ID,
                        H266.MAX_RECEIVE_LEVEL_ID,
                        List.of(
                                new VideoLevels.Layer(H266.RECEIVE_SUB_LAYER_ID, H266.SPROP_SUB_LAYER_ID),
                                new VideoLevels.Layer(
                                        H266.RECEIVE_OUTPUT_LAYER_SET_ID, H266.SPROP_OUTPUT_LAYER_SET_ID)),
                        List.of(H266.SPROP_VIDEO_PARAMETER_SETS, H266.SPROP_SEQUENCE_PARAMETER_SETS))
                .accept(draft);
    }

    /** Of both frame sizes the one of the lower bit rate, 30 ms, is used. */
    private static void frameSize(MatchDraft draft) {
        draft.lower(Ilbc.MODE, (theirs, ours) -> theirs.compareTo(ours) > 0 ? theirs : ours);
    }

    /** All values are answered as they are offered; what we do not restrict may be anything. */
    private static void asOfferedUnlessSaid(MatchDraft draft) {
        Jxsv.FORMAT.parameters().forEach(parameter -> {
            if (draft.isOwn(parameter)) {
                draft.declared(parameter);
            }
            draft.asOffered(parameter);
        });
    }

    /** The names of modes have no case: RFC 3640 section 4.1. */
    private static void mode(MatchDraft draft) {
        boolean isSame = draft.offered(Mpeg4Generic.MODE)
                .orElse("")
                .equalsIgnoreCase(draft.own(Mpeg4Generic.MODE).orElse(""));
        draft.symmetric(Mpeg4Generic.MODE, isSame || !draft.isOwn(Mpeg4Generic.MODE));
    }
}
