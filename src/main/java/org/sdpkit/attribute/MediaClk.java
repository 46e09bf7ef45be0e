package org.sdpkit.attribute;

import java.util.Optional;

/**
 * {@code a=mediaclk:[id=[src:]<tag> ]<media clock>}: the clock by which media is sampled.
 *
 * @param id the clock that is followed, or given, where it has a name
 * @param clock the clock
 * @since 0.1.0
 */
public record MediaClk(Optional<Id> id, MediaClock clock) {

    /** How it is read and written. */
    public static final AttributeType<MediaClk> TYPE = AttributeType.named("mediaclk", MediaClk.class)
            .means("the clock by which media is sampled")
            .definedBy("RFC 7273 section 5.4")
            .at(Level.SESSION, Level.MEDIA, Level.SOURCE)
            .mux(MuxCategory.NORMAL)
            .repeatable()
            .inherits(Inheritance.OVERRIDE, "RFC 7273 section 5.4")
            .examples(
                    "direct=963214424",
                    "direct=963214424 rate=1000/1001",
                    "id=MDA6NjA6MmI6MjA6MTI6MWY= sender",
                    "id=src:MDA6NjA6MmI6MjA6MTI6MWY= IEEE1722=38-D6-6D-8E-D2-78-13-2F",
                    "sender")
            .syntax(MediaClk::read, MediaClk::write);

    /** A clock without a name. */
    public MediaClk(MediaClock clock) {
        this(Optional.empty(), clock);
    }

    /**
     * The name of a master clock.
     *
     * @param source whether the stream is the master, {@code src:}
     * @param tag base64
     * @since 0.1.0
     */
    public record Id(boolean source, String tag) {

        private static final String SOURCE = "src:";

        public Id {
            if (!isBase64(tag)) {
                throw new IllegalArgumentException("tag must be base64, not \"" + tag + "\"");
            }
        }

        private static Id read(ValueScanner in) {
            boolean source = in.isAt("src:");
            if (source) {
                in.expect(SOURCE);
            }
            return new Id(source, in.word("media clock tag in base64", "", Id::isBase64));
        }

        private static boolean isBase64(String text) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == '=' && text.length() - end < 2) {
                end--;
            }
            boolean legal = end > 0 && text.length() % 4 == 0;
            for (int i = 0; i < end; i++) {
                char c = text.charAt(i);
                boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                legal &= isLetter || (c >= '0' && c <= '9') || c == '+' || c == '/';
            }
            return legal;
        }

        @Override
        public String toString() {
            return "id=" + (source ? SOURCE : "") + tag;
        }
    }

    private static MediaClk read(ValueScanner in) {
        if (!in.isAt("id=")) {
            return new MediaClk(MediaClock.read(in));
        }
        in.expect("id=");
        Id id = Id.read(in);
        in.spaces();
        return new MediaClk(Optional.of(id), MediaClock.read(in));
    }

    private void write(StringBuilder out) {
        id.ifPresent(name -> out.append(name).append(' '));
        out.append(clock);
    }
}
