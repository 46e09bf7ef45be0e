package org.sdpkit.attribute;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A kind of feedback: the registries <i>"rtcp-fb" Attribute Values</i>, <i>"ack" and "nack" Attribute Values</i> and
 * <i>Codec Control Messages</i>, and what browsers use besides.
 *
 * <p>Case counts (RFC 4585 section 4.2).
 *
 * @param type letters, digits, hyphens and underscores
 * @param parameter a token; of {@code trr-int} the interval in milliseconds, digits
 * @param arguments what follows the parameter, as it is written
 * @since 0.1.0
 */
public record RtcpFeedback(String type, Optional<String> parameter, Optional<String> arguments) {

    /** Reference picture selection: RFC 4585 section 4.2. */
    public static final RtcpFeedback ACK_RPSI = new RtcpFeedback("ack", "rpsi");

    /** Feedback of the application: RFC 4585 section 4.2. */
    public static final RtcpFeedback ACK_APP = new RtcpFeedback("ack", "app");

    /** Congestion control feedback: RFC 8888 section 6. */
    public static final RtcpFeedback ACK_CCFB = new RtcpFeedback("ack", "ccfb");

    /** Lost packets: RFC 4585 section 4.2. */
    public static final RtcpFeedback NACK = new RtcpFeedback("nack");

    /** A lost picture: RFC 4585 section 4.2. */
    public static final RtcpFeedback NACK_PLI = new RtcpFeedback("nack", "pli");

    /** A lost slice: RFC 4585 section 4.2. */
    public static final RtcpFeedback NACK_SLI = new RtcpFeedback("nack", "sli");

    /** Reference picture selection: RFC 4585 section 4.2. */
    public static final RtcpFeedback NACK_RPSI = new RtcpFeedback("nack", "rpsi");

    /** Feedback of the application: RFC 4585 section 4.2. */
    public static final RtcpFeedback NACK_APP = new RtcpFeedback("nack", "app");

    /** Rapid acquisition: RFC 6285 section 8.1. */
    public static final RtcpFeedback NACK_RAI = new RtcpFeedback("nack", "rai");

    /** Early news of loss from a third party, of packets: RFC 6642 section 6. */
    public static final RtcpFeedback NACK_TLLEI = new RtcpFeedback("nack", "tllei");

    /** Early news of loss from a third party, of pictures: RFC 6642 section 6. */
    public static final RtcpFeedback NACK_PSLEI = new RtcpFeedback("nack", "pslei");

    /** Marks of explicit congestion notification: RFC 6679 section 6.2. */
    public static final RtcpFeedback NACK_ECN = new RtcpFeedback("nack", "ecn");

    /** Full intra request: RFC 5104 section 7.1. */
    public static final RtcpFeedback CCM_FIR = new RtcpFeedback("ccm", "fir");

    /** Temporary largest bit rate: RFC 5104 section 7.1. */
    public static final RtcpFeedback CCM_TMMBR = new RtcpFeedback("ccm", "tmmbr");

    /** Trade-off of sharpness for smoothness: RFC 5104 section 7.1. */
    public static final RtcpFeedback CCM_TSTR = new RtcpFeedback("ccm", "tstr");

    /** Video back channel: RFC 5104 section 7.1. */
    public static final RtcpFeedback CCM_VBCM = new RtcpFeedback("ccm", "vbcm");

    /** Pause and resume: RFC 7728 section 9. */
    public static final RtcpFeedback CCM_PAUSE = new RtcpFeedback("ccm", "pause");

    /** Layer refresh request: RFC 9627. */
    public static final RtcpFeedback CCM_LRR = new RtcpFeedback("ccm", "lrr");

    /** A parameter of the application: RFC 4585 section 4.2. */
    public static final RtcpFeedback APP = new RtcpFeedback("app");

    /** A region of interest of one's own choice: 3GPP TS 26.114. */
    public static final RtcpFeedback ROI_ARBITRARY = new RtcpFeedback("3gpp-roi-arbitrary");

    /** A region of interest out of those given: 3GPP TS 26.114. */
    public static final RtcpFeedback ROI_PREDEFINED = new RtcpFeedback("3gpp-roi-predefined");

    /** The delay there is to spend: 3GPP TS 26.114. */
    public static final RtcpFeedback DELAY_BUDGET = new RtcpFeedback("3gpp-delay-budget");

    /** Where somebody looks in video of 360 degrees: 3GPP TS 26.114. */
    public static final RtcpFeedback VIEWPORT = new RtcpFeedback("3gpp-viewport");

    /** When packets arrived, for congestion control at the sender; not registered. */
    public static final RtcpFeedback TRANSPORT_CC = new RtcpFeedback("transport-cc");

    /** The bit rate the receiver expects to get through; not registered. */
    public static final RtcpFeedback GOOG_REMB = new RtcpFeedback("goog-remb");

    /** Which frame was lost; not registered. */
    public static final RtcpFeedback GOOG_LNTF = new RtcpFeedback("goog-lntf");

    /** Receiver reference times, as {@code a=rtcp-xr} asks for; not registered. */
    public static final RtcpFeedback RRTR = new RtcpFeedback("rrtr");

    /** Those of the registries but {@code trr-int}, which is nothing without its interval. */
    public static final List<RtcpFeedback> REGISTERED = List.of(
            ACK_RPSI,
            ACK_APP,
            ACK_CCFB,
            NACK,
            NACK_PLI,
            NACK_SLI,
            NACK_RPSI,
            NACK_APP,
            NACK_RAI,
            NACK_TLLEI,
            NACK_PSLEI,
            NACK_ECN,
            CCM_FIR,
            CCM_TMMBR,
            CCM_TSTR,
            CCM_VBCM,
            CCM_PAUSE,
            CCM_LRR,
            APP,
            ROI_ARBITRARY,
            ROI_PREDEFINED,
            DELAY_BUDGET,
            VIEWPORT);

    private static final String TRR_INT = "trr-int";

    public RtcpFeedback {
        if (!isType(type)) {
            throw new IllegalArgumentException(
                    "feedback type must be letters, digits, '-' and '_', not \"" + type + "\"");
        }
        parameter.ifPresent(text -> Tokens.check("parameter", text));
        arguments.ifPresent(text -> Tokens.checkText("arguments", text));
        if (arguments.isPresent() && parameter.isEmpty()) {
            throw new IllegalArgumentException("arguments must follow a parameter: \"" + arguments.get() + "\"");
        }
        if (type.equals(TRR_INT)) {
            Tokens.checkDigits("interval in milliseconds", parameter.orElse(""));
            if (arguments.isPresent()) {
                throw new IllegalArgumentException("trr-int must have no arguments, not \"" + arguments.get() + "\"");
            }
        }
    }

    /** Feedback without a parameter. */
    public RtcpFeedback(String type) {
        this(type, Optional.empty(), Optional.empty());
    }

    /** Feedback with a parameter. */
    public RtcpFeedback(String type, String parameter) {
        this(type, Optional.of(parameter), Optional.empty());
    }

    /** Regular packets of RTCP are at least so many milliseconds apart. */
    public static RtcpFeedback regularRtcpInterval(int milliseconds) {
        return new RtcpFeedback(TRR_INT, Integer.toString(milliseconds));
    }

    /** Of {@code trr-int} the time between regular packets of RTCP, in milliseconds. */
    public OptionalLong regularRtcpInterval() {
        return type.equals(TRR_INT) ? OptionalLong.of(Decimals.toLong(parameter.orElseThrow())) : OptionalLong.empty();
    }

    static RtcpFeedback read(ValueScanner in) {
        String type = in.word("feedback type", "", RtcpFeedback::isType);
        if (type.equals(TRR_INT)) {
            in.spaces();
            return new RtcpFeedback(type, in.digits("interval in milliseconds"));
        }
        if (in.isAtEnd()) {
            return new RtcpFeedback(type);
        }
        in.spaces();
        String parameter = in.token("parameter", "");
        if (in.isAtEnd()) {
            return new RtcpFeedback(type, parameter);
        }
        in.spaces();
        return new RtcpFeedback(type, Optional.of(parameter), Optional.of(in.trimmedByteString("arguments")));
    }

    private static boolean isType(String text) {
        boolean legal = !text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            legal &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        }
        return legal;
    }

    @Override
    public String toString() {
        return type
                + parameter.map(text -> " " + text).orElse("")
                + arguments.map(text -> " " + text).orElse("");
    }
}
