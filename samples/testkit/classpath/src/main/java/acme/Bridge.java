package acme;

import java.util.List;
import java.util.Locale;
import org.sdpkit.Sdp;
import org.sdpkit.codec.Codec;
import org.sdpkit.edit.Verb;
import org.sdpkit.model.SessionDescription;

/** The signalling code that is tested here: it stands between two browsers, and lets no codec pass but some. */
public record Bridge(List<String> codecs) {

    /** What goes on to the other side: the same, without the other codecs. */
    public String pass(String description) {
        SessionDescription session = Sdp.parse(description).session();
        List<String> unwanted = session.mediaDescriptions().stream()
                .flatMap(media -> Codec.allIn(media).stream())
                .flatMap(codec -> codec.encodingName().stream())
                .filter(name -> codecs.stream().noneMatch(name::equalsIgnoreCase))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals("rtx"))
                .distinct()
                .toList();
        for (String name : unwanted) {
            session = Verb.of("remove-codec", name).apply(session);
        }
        return Sdp.write(session);
    }
}
