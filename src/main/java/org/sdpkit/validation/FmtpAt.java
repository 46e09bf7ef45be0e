package org.sdpkit.validation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.diagnostic.Span;

/** An {@code a=fmtp}, its parameters one by one, and where they stand. */
record FmtpAt(AttributeAt<Fmtp> at, FormatParameters parameters) {

    /** Those of a media description, in order, read anew. */
    static List<FmtpAt> read(MediaAt media) {
        Map<String, FormatParameters> known = new HashMap<>();
        for (Codec codec : media.codecs()) {
            known.put(codec.parameters().text(), codec.parameters());
        }
        List<FmtpAt> found = new ArrayList<>();
        for (AttributeAt<Fmtp> at : media.all(Fmtp.TYPE)) {
            String text = at.value().parameters();
            found.add(new FmtpAt(at, known.computeIfAbsent(text, FormatParameters::of)));
        }
        return found;
    }

    /** The format that they are of. */
    String format() {
        return at.value().format();
    }

    /** The line without its end. */
    Span span() {
        return at.span();
    }

    /** Where one of the parameters stands, name and value. */
    Span span(FormatParameters.Piece piece) {
        int from = parametersFrom() + piece.offset();
        return at.line().span(from, from + utf8Length(piece.text()));
    }

    /** Where in the line the parameters begin: they are the end of it, but for spaces. */
    private int parametersFrom() {
        int end = at.line().line().length();
        byte[] bytes = at.line().line().bytes();
        while (bytes[end - 1] == ' ' || bytes[end - 1] == '\t') {
            end--;
        }
        return end - utf8Length(at.value().parameters());
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
