package org.sdpkit.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.AcceptTypes;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.MimeType;
import org.sdpkit.attribute.MsrpPath;
import org.sdpkit.attribute.Setup;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

class MsrpOfferTest {

    /** RFC 4975 section 8.2 and RFC 6135 section 4: a path with the port of the m= line, actpass, and no connection. */
    @Test
    void anOfferSaysTheWayToItself() {
        Capabilities can = Capabilities.builder(new Address.Ip6("2001:db8::1"))
                .media(MediaCapability.builder(MediaType.MESSAGE, Protocol.TCP_TLS_MSRP)
                        .format("*")
                        .with(AcceptTypes.TYPE, new AcceptTypes(List.of(MimeType.ANY)))
                        .port(2855)
                        .build())
                .build();
        Situation situation = Situation.first(can, Ids.seeded(1));
        OfferDraft draft = new OfferDraft(situation);
        draft.offer(can.media().get(0));
        MediaDescription media =
                draft.finish().orThrow().description().mediaDescriptions().get(0);
        String path = MsrpPath.TYPE.write(media.first(MsrpPath.TYPE).orElseThrow());
        assertEquals("msrps://[2001:db8::1]:2855/ID;tcp", path.replaceAll("/[0-9a-f]{20};", "/ID;"));
        assertEquals(List.of(Setup.ACTPASS), media.all(Setup.TYPE));
        assertFalse(media.has(ConnectionReuse.TYPE));
    }

    /** RFC 6135 section 4.2.2: who said nothing of where it can be reached says active again. */
    @Test
    void whoOnlyReachesOutOffersThatAgain() {
        MediaDescription said = MediaDescription.builder(
                        new MediaField(MediaType.MESSAGE, 9, Protocol.TCP_MSRP, List.of("*")))
                .add(Setup.TYPE, Setup.ACTIVE)
                .build();
        assertEquals(List.of(Setup.ACTIVE), SlotStep.reoffered(said).all(Setup.TYPE));
    }
}
