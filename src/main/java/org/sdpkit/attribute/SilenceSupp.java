package org.sdpkit.attribute;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code a=silenceSupp:<silenceSuppEnable> <silenceTimer> <suppPref> <sidUse> <fxnslevel>}: whether silence is left out.
 *
 * <p>Each of them is empty where a hyphen stands: not said, or of no meaning here.
 *
 * @param silenceSuppEnable whether it is left out: {@code on} or {@code off}
 * @param silenceTimer after how many milliseconds of silence, 0 to 65535; decimal or with {@code 0x}, as it is spelled
 * @param suppPref which method
 * @param sidUse what is sent instead
 * @param fxnslevel the level of fixed noise, 0 to 127; decimal or with {@code 0x}, as it is spelled
 * @since 0.1.0
 */
public record SilenceSupp(
        Optional<Boolean> silenceSuppEnable,
        Optional<String> silenceTimer,
        Optional<Preference> suppPref,
        Optional<SidUse> sidUse,
        Optional<String> fxnslevel) {

    /** How it is read and written. */
    public static final AttributeType<SilenceSupp> TYPE = AttributeType.named("silenceSupp", SilenceSupp.class)
            .means("whether silence is left out")
            .definedBy("RFC 3108 section 5.6.3.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .examples("off - - - -", "on 0x01F4 standard Fixed Noise 55", "on 600 custom No SID -")
            .syntax(SilenceSupp::read, SilenceSupp::write);

    private static final int LARGEST_TIMER = 65_535;
    private static final int LARGEST_LEVEL = 127;

    /** Silence is or is not left out, and nothing else is said. */
    public SilenceSupp(boolean enabled) {
        this(Optional.of(enabled), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public SilenceSupp {
        silenceTimer.ifPresent(timer -> check("silence timer", timer, LARGEST_TIMER));
        fxnslevel.ifPresent(level -> check("fixed noise level", level, LARGEST_LEVEL));
    }

    /** Which method of leaving out silence is preferred. */
    public enum Preference {
        /** A standard one. */
        STANDARD,
        /** One of their own. */
        CUSTOM
    }

    /** What is sent in place of silence. */
    public enum SidUse {
        /** Nothing: {@code No SID}. */
        NO_SID("No SID"),
        /** Noise of a level: {@code Fixed Noise}. */
        FIXED_NOISE("Fixed Noise"),
        /** Noise like that around: {@code Sampled Noise}. */
        SAMPLED_NOISE("Sampled Noise");

        private final String text;

        SidUse(String text) {
            this.text = text;
        }

        private static SidUse read(ValueScanner in) {
            for (SidUse use : values()) {
                if (in.oneOf(use.text).isPresent()) {
                    return use;
                }
            }
            throw in.malformed("No SID, Fixed Noise, Sampled Noise or -");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static SilenceSupp read(ValueScanner in) {
        Optional<Boolean> enable = orHyphen(in, () -> readOnOff(in));
        in.spaces();
        Optional<String> timer = orHyphen(in, () -> readNumber(in, "silence timer", LARGEST_TIMER));
        in.spaces();
        Optional<Preference> preference = orHyphen(in, () -> Choices.read(in, Preference.class));
        in.spaces();
        Optional<SidUse> sidUse = orHyphen(in, () -> SidUse.read(in));
        in.spaces();
        Optional<String> level = orHyphen(in, () -> readNumber(in, "fixed noise level", LARGEST_LEVEL));
        return new SilenceSupp(enable, timer, preference, sidUse, level);
    }

    private static <T> Optional<T> orHyphen(ValueScanner in, Supplier<T> reader) {
        return in.skip('-') ? Optional.empty() : Optional.of(reader.get());
    }

    private static boolean readOnOff(ValueScanner in) {
        return in.oneOf("on", "off").map(word -> word.equals("on")).orElseThrow(() -> in.malformed("on, off or -"));
    }

    private static String readNumber(ValueScanner in, String expected, int largest) {
        int from = in.offset();
        String number = in.run(expected, UriChars::isLetterOrDigit);
        if (!isNumber(number, largest)) {
            in.back(from);
            throw in.malformed(expected + " from 0 to " + largest);
        }
        return number;
    }

    private static void check(String what, String number, int largest) {
        if (!isNumber(number, largest)) {
            throw new IllegalArgumentException(what + " must be 0 to " + largest + ", not " + number);
        }
    }

    private static boolean isNumber(String number, int largest) {
        boolean hex = number.startsWith("0x") || number.startsWith("0X");
        int from = hex ? 2 : 0;
        int radix = hex ? 16 : 10;
        long value = 0;
        for (int i = from; i < number.length(); i++) {
            int digit = number.charAt(i) < 0x7F ? Character.digit(number.charAt(i), radix) : -1;
            if (digit < 0 || value > largest) {
                return false;
            }
            value = radix * value + digit;
        }
        return number.length() > from && value <= largest;
    }

    private void write(StringBuilder out) {
        out.append(silenceSuppEnable.map(enabled -> enabled ? "on" : "off").orElse("-"))
                .append(' ')
                .append(silenceTimer.orElse("-"))
                .append(' ')
                .append(suppPref.map(Choices::text).orElse("-"))
                .append(' ')
                .append(sidUse.map(SidUse::toString).orElse("-"))
                .append(' ')
                .append(fxnslevel.orElse("-"));
    }
}
