package org.sdpkit.negotiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.model.Effective;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;

/** Our credentials for ICE (RFC 8839 section 5.4), each made once: all media descriptions of a bundle say the same. */
final class OwnCredentials {

    private static final int UFRAG_LENGTH = 8;
    private static final int PWD_LENGTH = 24;

    private final Ids ids;
    private final Map<String, List<Line>> lines = new HashMap<>();

    OwnCredentials(Ids ids) {
        this.ids = ids;
    }

    /** RFC 8839 section 4.4.2: whoever offers next, what was agreed on stays, as long as theirs is what it was. */
    static OwnCredentials goingOn(Situation situation) {
        OwnCredentials credentials = new OwnCredentials(situation.ids());
        for (int index = 0; index < situation.agreedMedia().size(); index++) {
            credentials.keep(index, situation);
        }
        return credentials;
    }

    private void keep(int index, Situation situation) {
        Optional<MediaDescription> ours = situation.inUse(index);
        Optional<String> generation = situation.heard(index).map(OwnCredentials::generation);
        Optional<IceUfrag> ufrag = ours.flatMap(media -> media.first(IceUfrag.TYPE));
        Optional<IcePwd> pwd = ours.flatMap(media -> media.first(IcePwd.TYPE));
        if (generation.isPresent() && ufrag.isPresent() && pwd.isPresent()) {
            List<Line> agreed = List.of(Line.of(IceUfrag.TYPE, ufrag.get()), Line.of(IcePwd.TYPE, pwd.get()));
            lines.put(index + " " + generation.get(), agreed);
        }
    }

    /** What tells theirs from one another. */
    static String generation(Effective theirs) {
        return theirs.first(IceUfrag.TYPE).map(IceUfrag::ufrag).orElse("") + " "
                + theirs.first(IcePwd.TYPE).map(IcePwd::password).orElse("");
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
