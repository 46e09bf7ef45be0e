package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A media description, and where it stands. */
record MediaAt(SessionDescription session, int index) {

    static Stream<MediaAt> all(SessionDescription session) {
        return IntStream.range(0, session.mediaDescriptions().size()).mapToObj(index -> new MediaAt(session, index));
    }

    MediaDescription description() {
        return session.mediaDescriptions().get(index);
    }

    Optional<MediaField> field() {
        return description().media();
    }

    /** Whether it is RTP that flows: its formats are payload types, and its port is not 0. */
    boolean isRtp() {
        return field().filter(field -> field.protocol().isRtp()).isPresent();
    }

    /** The m= line and the lines after it. */
    List<PlacedLine> lines() {
        return session.placedLines(index);
    }

    /** The m= line. */
    PlacedLine line() {
        return lines().get(0);
    }
}
