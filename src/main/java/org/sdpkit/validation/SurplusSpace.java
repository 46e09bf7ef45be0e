package org.sdpkit.validation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.Reading;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.diagnostic.Span;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Email;
import org.sdpkit.model.Information;
import org.sdpkit.model.Key;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Phone;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionName;

/** Spaces at the end of a line, or more than one between subfields, where the line can be understood all the same. */
final class SurplusSpace implements LineRule {

    @Override
    public String code() {
        return "surplus-space";
    }

    @Override
    public String reference() {
        return "RFC 8866 section 5";
    }

    @Override
    public List<Diagnostic> check(PlacedLine odd) {
        List<Diagnostic> found = new ArrayList<>();
        if (!isFreeText(odd.line()) && isUnderstood(odd.line())) {
            report(odd, found);
        }
        return found;
    }

    /** Lines whose value may end in a space. */
    private static boolean isFreeText(Line line) {
        if (line instanceof Attribute attribute) {
            return attribute.type().filter(type -> keepsSpace(line, type)).isPresent();
        }
        return line.is(SessionName.TYPE)
                || line.is(Information.TYPE)
                || line.is(Email.TYPE)
                || line.is(Phone.TYPE)
                || line.is(Key.TYPE);
    }

    /** Whether the space at the end is part of the value, and not only let pass. */
    private static <T> boolean keepsSpace(Line line, AttributeType<T> type) {
        return line.as(type).filter(value -> type.text(value).endsWith(" ")).isPresent();
    }

    /** Of an attribute that is not known, spaces may be part of the value; of its name they are not. */
    private static boolean isUnderstood(Line line) {
        boolean isFlag = line instanceof Attribute attribute
                && attribute.value().isEmpty()
                && MalformedAttributeName.isLegal(attribute);
        return isFlag || line.reading() instanceof Reading.Known<?>;
    }

    private void report(PlacedLine placed, List<Diagnostic> found) {
        String text = new String(placed.line().bytes(), 0, placed.line().length(), StandardCharsets.ISO_8859_1);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        reportBetween(placed, text.substring(0, end)).ifPresent(found::add);
        if (end < text.length()) {
            Span span = placed.span(end, text.length());
            String spaces = text.length() - end == 1 ? "a space stands" : text.length() - end + " spaces stand";
            found.add(Diagnostic.builder(code(), span, spaces + " at the end of the line")
                    .help("end the line after its value")
                    .fix(Fix.safe(new Edit(span, "")))
                    .build());
        }
    }

    /** The first place with too many spaces; the fix goes from there to the last one. */
    private Optional<Diagnostic> reportBetween(PlacedLine placed, String text) {
        int first = firstBetween(placed.line(), text);
        if (first < 0) {
            return Optional.empty();
        }
        int to = endOfSpaces(text, first);
        int last = placed.line().is(MediaField.TYPE) ? endOfSpaces(text, text.lastIndexOf("  ")) : to;
        String replacement = text.substring(to, last).replaceAll(" +", " ");
        return Optional.of(Diagnostic.builder(
                        code(), placed.span(first + 1, to), to - first + " spaces stand between subfields, not one")
                .help("write one space")
                .fix(Fix.safe(new Edit(placed.span(first + 1, last), replacement)))
                .build());
    }

    /** Between the formats of an m= line, and behind the format that an rtpmap or fmtp begins with. */
    private static int firstBetween(Line line, String text) {
        int first = text.indexOf("  ");
        boolean isBehindFormat = first == text.indexOf(' ') && (line.is(RtpMap.TYPE) || line.is(Fmtp.TYPE));
        return line.is(MediaField.TYPE) || isBehindFormat ? first : -1;
    }

    private static int endOfSpaces(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        return to;
    }
}
