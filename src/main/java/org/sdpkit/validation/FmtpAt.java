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
import org.sdpkit.model.Line;

/** An {@code a=fmtp}, its parameters one by one, and where they stand. */
final class FmtpAt {

    private final AttributeAt<Fmtp> at;
    private final FormatParameters parameters;

    /** Where in the line the parameters begin, once somebody asked; below 0 before. */
    private int parametersFrom = -1;

    private FmtpAt(AttributeAt<Fmtp> at, FormatParameters parameters) {
        this.at = at;
        this.parameters = parameters;
    }

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

    /** What it says, one by one. */
    FormatParameters parameters() {
        return parameters;
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

    private int parametersFrom() {
        int known = parametersFrom;
        if (known < 0) {
            known = findParameters();
            parametersFrom = known;
        }
        return known;
    }

    /** They are the end of the line, but for spaces. */
    private int findParameters() {
        Line line = at.line().line();
        int end = line.length();
        while (line.byteAt(end - 1) == ' ' || line.byteAt(end - 1) == '\t') {
            end--;
        }
        return end - utf8Length(at.value().parameters());
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
