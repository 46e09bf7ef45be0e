package org.sdpkit.codec;

import java.util.List;
import org.sdpkit.codec.CodecMatchers.Entry;

/** How codecs of the formats that sdpkit knows are matched. */
final class StandardMatchers {

    /** For codecs of no known format: each side speaks for itself. */
    static final CodecMatcher UNKNOWN = declared(Format.named("unknown").withoutParameters(), "RFC 3264 section 6.1");

    /** In the order of {@link StandardFormats}. */
    static final List<Entry> ALL = StandardFormats.ALL.stream()
            .map(format -> Entry.of(format, declared(format, format.reference())))
            .toList();

    private StandardMatchers() {}

    private static CodecMatcher declared(Format<?> format, String section) {
        return new DeclaredMatcher(format, section);
    }
}
