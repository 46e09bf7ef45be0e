package org.sdpkit.negotiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.model.Line;

/** Our credentials for ICE (RFC 8839 section 5.4), each made once: all media descriptions of a bundle say the same. */
final class OwnCredentials {

    private static final int UFRAG_LENGTH = 8;
    private static final int PWD_LENGTH = 24;

    private final Ids ids;
    private final Map<String, List<Line>> lines = new HashMap<>();

    OwnCredentials(Ids ids) {
        this.ids = ids;
    }

    /**
     * {@code a=ice-ufrag} and {@code a=ice-pwd} of a transport.
     *
     * @param transport the index of the media description whose transport it is
     * @param generation what they are for: others of it mean that ICE restarts
     */
    List<Line> lines(int transport, String generation) {
        return lines.computeIfAbsent(transport + " " + generation, this::make);
    }

    private List<Line> make(String purpose) {
        return List.of(
                Line.of(IceUfrag.TYPE, new IceUfrag(ids.text("ice-ufrag " + purpose, UFRAG_LENGTH))),
                Line.of(IcePwd.TYPE, new IcePwd(ids.text("ice-pwd " + purpose, PWD_LENGTH))));
    }
}
