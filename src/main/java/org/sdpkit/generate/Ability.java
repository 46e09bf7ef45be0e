package org.sdpkit.generate;

import java.util.List;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.TlsId;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Capabilities;

/** What somebody can do who wrote a description: all of it but what names one transport. */
final class Ability {

    private static final List<LineType<?>> OF_ONE_TRANSPORT =
            List.of(IceUfrag.TYPE, IcePwd.TYPE, Candidate.TYPE, EndOfCandidates.TYPE, TlsId.TYPE);

    private Ability() {}

    static Capabilities of(SessionDescription description) {
        Capabilities.Ice ice = Capabilities.of(description).ice();
        SessionDescription.Builder without = description.toBuilder();
        OF_ONE_TRANSPORT.forEach(without::remove);
        for (int i = 0; i < description.mediaDescriptions().size(); i++) {
            MediaDescription.Builder media = description.mediaDescriptions().get(i).toBuilder();
            OF_ONE_TRANSPORT.forEach(media::remove);
            without.replace(i, media.build());
        }
        return Capabilities.of(without.build()).toBuilder().ice(ice).build();
    }
}
