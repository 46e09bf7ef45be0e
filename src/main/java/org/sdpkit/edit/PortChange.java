package org.sdpkit.edit;

import java.util.Optional;
import org.sdpkit.attribute.Rtcp;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;

/**
 * Sets the port of media. Refused media descriptions stay refused unless they are named.
 *
 * @param port 0 to 65535
 */
record PortChange(int port) implements Change {

    private static final int LARGEST = 65_535;

    static Change read(String argument) {
        boolean isNumber = argument.length() <= 5 && argument.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || Integer.parseInt(argument) > LARGEST) {
            throw new IllegalArgumentException("port must be 0 to 65535, not \"" + argument + "\"");
        }
        return new PortChange(Integer.parseInt(argument));
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        for (int index : on.indexes(draft.session())) {
            PlacedLine line = draft.lines(index).get(0);
            Optional<MediaField> field = line.as(MediaField.TYPE).filter(each -> !on.isAll() || each.port() != 0);
            field.ifPresent(each -> make(draft, index, line, each));
        }
    }

    private void make(Draft draft, int mediaIndex, PlacedLine line, MediaField field) {
        draft.replace(
                line,
                MediaField.TYPE,
                new MediaField(field.type(), port, field.portCount(), field.protocol(), field.formats()));
        for (PlacedLine each : draft.lines(mediaIndex, Rtcp.TYPE)) {
            each.as(Rtcp.TYPE).ifPresent(rtcp -> {
                int distance = rtcp.port() - field.port();
                boolean goesWithIt = (distance == 0 || distance == 1) && port + distance <= LARGEST;
                draft.replace(each, Rtcp.TYPE, goesWithIt ? new Rtcp(port + distance, rtcp.connection()) : rtcp);
            });
        }
    }
}
