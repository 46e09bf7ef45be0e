package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.RtcpFb;
import org.sdpkit.attribute.RtcpFeedback;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.model.MediaType;

/** Puts codecs into a media description, each with its number and lines. */
final class RtpFormats {

    private static final int FIRST_DYNAMIC = 35;

    private final Scene scene;
    private final MediaDraft media;
    private final PayloadNumbers numbers;
    private final List<RtpMap> primary = new ArrayList<>();

    RtpFormats(Scene scene, MediaDraft media, PayloadNumbers numbers) {
        this.scene = scene;
        this.media = media;
        this.numbers = numbers;
    }

    /** The codecs that carry media themselves, in order. */
    List<RtpMap> primary() {
        return List.copyOf(primary);
    }

    /** Some of these, of those that are asked for where there are such. */
    RtpFormats some(int least, int most, List<CodecChoice> choices) {
        scene.some(least, most, scene.settings().wanted(choices, CodecChoice::encodingName))
                .forEach(this::add);
        return this;
    }

    RtpFormats add(CodecChoice choice) {
        FormatParameters drawn = choice.parameters().apply(scene);
        boolean isStatic = choice.staticPayloadType().isPresent() && !scene.rarely();
        FormatParameters parameters = isStatic ? drawn : numbers.parameters(choice, drawn);
        OptionalInt number = isStatic ? choice.staticPayloadType() : numbers.of(choice, parameters);
        if (number.isEmpty() || media.formats().contains(Integer.toString(number.getAsInt()))) {
            return this;
        }
        OptionalInt channels = choice.channels() == 1 ? OptionalInt.empty() : OptionalInt.of(choice.channels());
        RtpMap map = new RtpMap(number.getAsInt(), choice.encodingName(), choice.clockRate(), channels);
        boolean isMapped = number.getAsInt() >= FIRST_DYNAMIC || scene.often();
        primary.add(map);
        put(map, parameters, isMapped);
        return this;
    }

    /** A retransmission of each of these (RFC 4588). */
    RtpFormats retransmissions() {
        for (RtpMap map : primary) {
            ParameterDraft parameters = new ParameterDraft(scene).with("apt", map.payloadType());
            companion(
                    "rtx",
                    map.clockRate(),
                    parameters.maybe("rtx-time", "1000", "3000").build());
        }
        return this;
    }

    /** Tones for each clock rate of the audio (RFC 4733 section 2.1). */
    RtpFormats tones() {
        for (int rate : clockRates()) {
            companion("telephone-event", rate, FormatParameters.of(scene.of("0-15", "0-16", "0-11,66,70")));
        }
        return this;
    }

    /** Comfort noise (RFC 3389), which has a payload type of its own at 8 kHz. */
    RtpFormats comfortNoise() {
        for (int rate : clockRates()) {
            if (rate == 8_000) {
                put(new RtpMap(13, "CN", rate, OptionalInt.empty()), FormatParameters.NONE, scene.often());
            } else if (rate <= 32_000) {
                companion("CN", rate, FormatParameters.NONE);
            }
        }
        return this;
    }

    /** Redundant audio or text (RFC 2198) of the first codec. */
    RtpFormats redundancy() {
        RtpMap map = primary.get(0);
        String list = map.payloadType() + "/" + map.payloadType();
        companion("red", map.clockRate(), map.channels(), FormatParameters.of(list));
        return this;
    }

    /** Error correction as Chromium offers it: red around ulpfec (RFC 5109), or flexfec. */
    RtpFormats errorCorrection() {
        int clockRate = primary.get(0).clockRate();
        companion("red", clockRate, FormatParameters.NONE);
        companion("ulpfec", clockRate, FormatParameters.NONE);
        return this;
    }

    RtpFormats flexibleErrorCorrection() {
        companion(
                "flexfec-03",
                primary.get(0).clockRate(),
                new ParameterDraft(scene).with("repair-window", 10_000_000).build());
        return this;
    }

    /** Feedback for each of the codecs, or for all at once, as that on congestion has to be (RFC 8888 section 6). */
    RtpFormats feedback(List<RtcpFeedback> some) {
        boolean isForAll = scene.in100(15);
        for (RtcpFeedback one : some) {
            if (isForAll || one.equals(RtcpFeedback.ACK_CCFB)) {
                media.with(RtcpFb.TYPE, new RtcpFb(OptionalInt.empty(), one));
            } else {
                primary.forEach(map -> media.with(RtcpFb.TYPE, new RtcpFb(OptionalInt.of(map.payloadType()), one)));
            }
        }
        return this;
    }

    private Set<Integer> clockRates() {
        Set<Integer> rates = new LinkedHashSet<>();
        for (RtpMap map : primary) {
            rates.add(map.clockRate());
        }
        return rates;
    }

    private void companion(String encodingName, int clockRate, FormatParameters parameters) {
        companion(encodingName, clockRate, OptionalInt.empty(), parameters);
    }

    private void companion(String encodingName, int clockRate, OptionalInt channels, FormatParameters parameters) {
        numbers.of(media.type() + " " + encodingName + "/" + clockRate + " " + parameters)
                .ifPresent(number -> put(new RtpMap(number, encodingName, clockRate, channels), parameters, true));
    }

    private void put(RtpMap map, FormatParameters parameters, boolean isMapped) {
        String format = Integer.toString(map.payloadType());
        media.format(format);
        if (isMapped) {
            media.with(RtpMap.TYPE, written(map));
        }
        if (!parameters.isEmpty()) {
            media.with(Fmtp.TYPE, new Fmtp(format, parameters.text()));
        }
    }

    /** RFC 8866 section 6.6: one channel need not be said. */
    private RtpMap written(RtpMap map) {
        boolean saysOne = map.channels().isEmpty() && media.type().equals(MediaType.AUDIO) && scene.in100(10);
        OptionalInt channels = saysOne ? OptionalInt.of(1) : map.channels();
        return new RtpMap(map.payloadType(), map.encodingName(), map.clockRate(), channels);
    }
}
