package org.sdpkit.edit;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.model.PlacedLine;

/**
 * Sets or removes format parameters of codecs; of those without {@code a=fmtp} a line is added behind {@code a=rtpmap}.
 *
 * @param codec whose parameters
 * @param parameters what is set, or the names of what is removed
 * @param areRemoved whether they are removed
 */
record FormatParameterChange(CodecSelector codec, FormatParameters parameters, boolean areRemoved) implements Change {

    static Change setting(String argument) {
        return read(argument, false);
    }

    static Change removing(String argument) {
        return read(argument, true);
    }

    private static Change read(String argument, boolean areRemoved) {
        int colon = argument.indexOf(':');
        FormatParameters parameters = FormatParameters.of(argument.substring(colon + 1));
        if (colon < 1 || parameters.isEmpty()) {
            throw new IllegalArgumentException("must be <codec>:<parameter>, not \"" + argument + "\"");
        }
        return new FormatParameterChange(CodecSelector.read(argument.substring(0, colon)), parameters, areRemoved);
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        for (int index : on.indexes(draft.session())) {
            Codec.allIn(draft.media(index)).stream()
                    .filter(codec::matches)
                    .map(Codec::format)
                    .distinct()
                    .forEach(format -> make(draft, index, format));
        }
    }

    private void make(Draft draft, int mediaIndex, String format) {
        List<PlacedLine> lines = draft.lines(mediaIndex, Fmtp.TYPE).stream()
                .filter(line -> line.as(Fmtp.TYPE)
                        .filter(fmtp -> fmtp.format().equals(format))
                        .isPresent())
                .toList();
        if (areRemoved) {
            lines.forEach(line -> write(draft, line, format, without(parameters(line))));
        } else if (lines.isEmpty()) {
            insert(draft, mediaIndex, Fmtp.TYPE.text(new Fmtp(format, parameters.text())), format);
        } else {
            write(draft, lines.get(0), format, with(parameters(lines.get(0))));
        }
    }

    private static FormatParameters parameters(PlacedLine line) {
        return FormatParameters.of(line.as(Fmtp.TYPE).orElseThrow().parameters());
    }

    private static void write(Draft draft, PlacedLine line, String format, FormatParameters changed) {
        if (changed.isEmpty()) {
            draft.remove(line);
        } else {
            draft.replace(line, Fmtp.TYPE, new Fmtp(format, changed.text()));
        }
    }

    private FormatParameters with(FormatParameters old) {
        FormatParameters changed = old;
        for (FormatParameters.Piece piece : parameters.pieces()) {
            Optional<String> value = piece.value();
            changed = value.isPresent() ? changed.with(piece.name(), value.get()) : changed.with(piece.name());
        }
        return changed;
    }

    private FormatParameters without(FormatParameters old) {
        FormatParameters changed = old;
        for (FormatParameters.Piece piece : parameters.pieces()) {
            changed = changed.without(piece.name());
        }
        return changed;
    }

    private static void insert(Draft draft, int mediaIndex, String attribute, String format) {
        Optional<PlacedLine> rtpMap = draft.lines(mediaIndex, RtpMap.TYPE).stream()
                .filter(line -> line.as(RtpMap.TYPE)
                        .filter(map -> Integer.toString(map.payloadType()).equals(format))
                        .isPresent())
                .findFirst();
        rtpMap.ifPresentOrElse(
                line -> draft.insertAfter(line, "a=" + attribute), () -> draft.add(mediaIndex, "a=" + attribute));
    }
}
