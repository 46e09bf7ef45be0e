package org.sdpkit.codec;

import java.util.List;
import java.util.Optional;
import org.sdpkit.model.MediaType;

/**
 * The parameters of {@code EVS}.
 *
 * @since 0.1.0
 */
public record Evs(FormatParameters parameters) implements TypedParameters<Evs> {

    /** {@code evs-mode-switch}: see {@link #evsModeSwitch()}. */
    public static final Parameter<Boolean> EVS_MODE_SWITCH =
            Parameter.bit("evs-mode-switch").orElse(false).means(OfferAnswer.SYMMETRIC);

    /** {@code hf-only}: see {@link #headerFullOnly()}. */
    public static final Parameter<Boolean> HEADER_FULL_ONLY =
            Parameter.bit("hf-only").orElse(false).means(OfferAnswer.SYMMETRIC);

    /** {@code dtx}: see {@link #dtx()}. */
    public static final Parameter<Boolean> DTX =
            Parameter.bit("dtx").orElse(true).means(OfferAnswer.BOTH_AGREE);

    /** {@code dtx-recv}: see {@link #dtxReceive()}. */
    public static final Parameter<Boolean> DTX_RECEIVE =
            Parameter.bit("dtx-recv").orElse(true).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code max-red}: see {@link #maxRed()}. */
    public static final Parameter<Integer> MAX_RED =
            Parameter.integer("max-red", 0, 65535).means(OfferAnswer.SENDER_DECLARES);

    /** {@code channels}: see {@link #channels()}. */
    public static final Parameter<Integer> CHANNELS =
            Parameter.integer("channels", 1, 6).orElse(1);

    /** {@code cmr}: see {@link #cmr()}. */
    public static final Parameter<Integer> CMR =
            Parameter.signed("cmr", -1, 1).range("-1|0|1").orElse(0).means(OfferAnswer.NEGOTIATED);

    /** {@code br}: see {@link #bitRate()}. */
    public static final Parameter<String> BIT_RATE =
            Parameter.text("br", "range").examples("13.2", "5.9-24.4").means(OfferAnswer.NEGOTIATED);

    /** {@code br-send}: see {@link #bitRateSend()}. */
    public static final Parameter<String> BIT_RATE_SEND =
            Parameter.text("br-send", "range").examples("13.2").means(OfferAnswer.NEGOTIATED);

    /** {@code br-recv}: see {@link #bitRateReceive()}. */
    public static final Parameter<String> BIT_RATE_RECEIVE =
            Parameter.text("br-recv", "range").examples("5.9-24.4").means(OfferAnswer.NEGOTIATED);

    /** {@code bw}: see {@link #bandwidth()}. */
    public static final Parameter<String> BANDWIDTH =
            Parameter.text("bw", "nb|wb|swb|fb range").examples("swb", "nb-fb").means(OfferAnswer.NEGOTIATED);

    /** {@code bw-send}: see {@link #bandwidthSend()}. */
    public static final Parameter<String> BANDWIDTH_SEND =
            Parameter.text("bw-send", "nb|wb|swb|fb range").examples("swb").means(OfferAnswer.NEGOTIATED);

    /** {@code bw-recv}: see {@link #bandwidthReceive()}. */
    public static final Parameter<String> BANDWIDTH_RECEIVE =
            Parameter.text("bw-recv", "nb|wb|swb|fb range").examples("nb-swb").means(OfferAnswer.NEGOTIATED);

    /** {@code ch-send}: see {@link #channelsSend()}. */
    public static final Parameter<Integer> CHANNELS_SEND =
            Parameter.integer("ch-send", 1, 6).range("int");

    /** {@code ch-recv}: see {@link #channelsReceive()}. */
    public static final Parameter<Integer> CHANNELS_RECEIVE =
            Parameter.integer("ch-recv", 1, 6).range("int");

    /** {@code ch-aw-recv}: see {@link #channelAwareReceive()}. */
    public static final Parameter<Integer> CHANNEL_AWARE_RECEIVE =
            Parameter.signed("ch-aw-recv", -1, 7).orElse(0).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code mode-set}: see {@link #modeSet()}. */
    public static final Parameter<List<Integer>> MODE_SET =
            Syntax.integers("mode-set", 0, 8).range("AMR-WB IO").means(OfferAnswer.SYMMETRIC);

    /** {@code mode-change-period}: see {@link #modeChangePeriod()}. */
    public static final Parameter<Integer> MODE_CHANGE_PERIOD =
            Parameter.integer("mode-change-period", 1, 2).orElse(1).means(OfferAnswer.RECEIVER_DECLARES);

    /** {@code mode-change-capability}: see {@link #modeChangeCapability()}. */
    public static final Parameter<Integer> MODE_CHANGE_CAPABILITY =
            Parameter.integer("mode-change-capability", 1, 2).orElse(2).means(OfferAnswer.SENDER_DECLARES);

    /** {@code mode-change-neighbor}: see {@link #modeChangeNeighbor()}. */
    public static final Parameter<Boolean> MODE_CHANGE_NEIGHBOR =
            Parameter.bit("mode-change-neighbor").orElse(false).means(OfferAnswer.RECEIVER_DECLARES);

    /** What codecs of this format are known by. */
    public static final Format<Evs> FORMAT = Format.named("EVS")
            .in(MediaType.AUDIO)
            .definedBy("3GPP TS 26.445 annex A.3")
            .clockRates(16000)
            .parameters(
                    EVS_MODE_SWITCH,
                    HEADER_FULL_ONLY,
                    DTX,
                    DTX_RECEIVE,
                    MAX_RED,
                    CHANNELS,
                    CMR,
                    BIT_RATE,
                    BIT_RATE_SEND,
                    BIT_RATE_RECEIVE,
                    BANDWIDTH,
                    BANDWIDTH_SEND,
                    BANDWIDTH_RECEIVE,
                    CHANNELS_SEND,
                    CHANNELS_RECEIVE,
                    CHANNEL_AWARE_RECEIVE,
                    MODE_SET,
                    MODE_CHANGE_PERIOD,
                    MODE_CHANGE_CAPABILITY,
                    MODE_CHANGE_NEIGHBOR)
            .examples("br=5.9-24.4; bw=nb-swb; max-red=220", "evs-mode-switch=1; mode-set=0,1,2")
            .seenAs(Evs.class, Evs::new);

    @Override
    public Format<Evs> format() {
        return FORMAT;
    }

    /** Whether a session starts in the mode that is interoperable with AMR-WB. */
    public boolean evsModeSwitch() {
        return valueOrDefault(EVS_MODE_SWITCH);
    }

    /** Whether only the header-full payload format is used. */
    public boolean headerFullOnly() {
        return valueOrDefault(HEADER_FULL_ONLY);
    }

    /** Whether discontinuous transmission may be used in both directions. */
    public boolean dtx() {
        return valueOrDefault(DTX);
    }

    /** Whether discontinuous transmission may be received. */
    public boolean dtxReceive() {
        return valueOrDefault(DTX_RECEIVE);
    }

    /** How much later than a frame its last repetition is sent, in milliseconds. */
    public Optional<Integer> maxRed() {
        return value(MAX_RED);
    }

    /** The number of channels; in SDP this is said by {@code a=rtpmap}. */
    public int channels() {
        return valueOrDefault(CHANNELS);
    }

    /** Codec mode requests: -1 for none, 0 where they are needed, 1 in every packet. */
    public int cmr() {
        return valueOrDefault(CMR);
    }

    /** The bit rate or range of bit rates in both directions, in kbit/s. */
    public Optional<String> bitRate() {
        return value(BIT_RATE);
    }

    /** The bit rate or range of bit rates to be sent, in kbit/s. */
    public Optional<String> bitRateSend() {
        return value(BIT_RATE_SEND);
    }

    /** The bit rate or range of bit rates to be received, in kbit/s. */
    public Optional<String> bitRateReceive() {
        return value(BIT_RATE_RECEIVE);
    }

    /** The audio bandwidth or range of bandwidths in both directions. */
    public Optional<String> bandwidth() {
        return value(BANDWIDTH);
    }

    /** The audio bandwidth or range of bandwidths to be sent. */
    public Optional<String> bandwidthSend() {
        return value(BANDWIDTH_SEND);
    }

    /** The audio bandwidth or range of bandwidths to be received. */
    public Optional<String> bandwidthReceive() {
        return value(BANDWIDTH_RECEIVE);
    }

    /** The number of channels to be sent. */
    public Optional<Integer> channelsSend() {
        return value(CHANNELS_SEND);
    }

    /** The number of channels to be received. */
    public Optional<Integer> channelsReceive() {
        return value(CHANNELS_RECEIVE);
    }

    /** Whether the channel-aware mode is to be received: -1 for no, 0 for not at the start, else its offset. */
    public int channelAwareReceive() {
        return valueOrDefault(CHANNEL_AWARE_RECEIVE);
    }

    /** The modes of AMR-WB that may be used. */
    public Optional<List<Integer>> modeSet() {
        return value(MODE_SET);
    }

    /** After how many frame-blocks the mode of AMR-WB may change. */
    public int modeChangePeriod() {
        return valueOrDefault(MODE_CHANGE_PERIOD);
    }

    /** Whether the sender is able to restrict mode changes to every second frame-block: 2 if so. */
    public int modeChangeCapability() {
        return valueOrDefault(MODE_CHANGE_CAPABILITY);
    }

    /** Whether the mode should change to a neighboring one only. */
    public boolean modeChangeNeighbor() {
        return valueOrDefault(MODE_CHANGE_NEIGHBOR);
    }
}
