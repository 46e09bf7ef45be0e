package org.sdpkit.attribute;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code a=file-date:<event>:"<date-time>" …}: when a file was created, modified or last read.
 *
 * @param dates at least one, in the order in which they are written
 * @since 0.1.0
 */
public record FileDate(List<EventDate> dates) {

    /** How it is read and written. */
    public static final AttributeType<FileDate> TYPE = AttributeType.named("file-date", FileDate.class)
            .means("when a file was created, modified or last read")
            .definedBy("RFC 5547 section 6")
            .at(Level.MEDIA, Level.DATA_CHANNEL)
            .mux(MuxCategory.TBD)
            .examples(
                    "creation:\"Mon, 15 May 2006 15:01:31 +0300\"",
                    "modification:\"15 May 2006 15:01:31 +0300\" read:\"Tue, 16 May 2006 01:00:00 -0000\"")
            .syntax(FileDate::read, FileDate::write);

    public FileDate {
        dates = CapabilityNumbers.nonEmpty("dates", dates);
    }

    /** What happened to the file. */
    public enum Event {
        /** It was created. */
        CREATION,
        /** It was last modified. */
        MODIFICATION,
        /** It was last read. */
        READ
    }

    /**
     * When something happened to the file.
     *
     * @param event what happened
     * @param dateTime as it is written; should be a <i>date-time</i> of RFC 5322 with a numeric zone
     */
    public record EventDate(Event event, String dateTime) {

        public EventDate {
            if (dateTime.isEmpty() || dateTime.indexOf('"') >= 0) {
                throw new IllegalArgumentException("date must have no quotation mark: " + dateTime);
            }
        }

        /** The date and time, if it is one of RFC 5322 without comments. */
        public Optional<OffsetDateTime> time() {
            try {
                return Optional.of(OffsetDateTime.parse(dateTime, DateTimeFormatter.RFC_1123_DATE_TIME));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }
    }

    private static FileDate read(ValueScanner in) {
        List<EventDate> dates = new ArrayList<>(List.of(readOne(in)));
        while (!in.isAtEnd()) {
            in.spaces();
            dates.add(readOne(in));
        }
        return new FileDate(dates);
    }

    private static EventDate readOne(ValueScanner in) {
        Event event = Choices.read(in, Event.class);
        in.expect(':');
        in.expect('"');
        String dateTime = in.run("date and time", c -> c != '"');
        in.expect('"');
        return new EventDate(event, dateTime);
    }

    private void write(StringBuilder out) {
        String before = "";
        for (EventDate date : dates) {
            out.append(before).append(Choices.text(date.event)).append(":\"").append(date.dateTime);
            out.append('"');
            before = " ";
        }
    }
}
