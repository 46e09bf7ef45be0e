package org.sdpkit.generate;

import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;

/** What two ends say to one another, as the engines of negotiation have them say it. */
interface Conversation {

    /** That of a seed. */
    static Conversation of(Generator generator, long seed) {
        Kind kind = generator.kind() == Kind.ANY ? AnyRecipe.kind(new Scene(generator, seed)) : generator.kind();
        return switch (kind) {
            case WEBRTC -> new BrowserConversation(generator, seed);
            case RTSP, ST2110, SAP -> new DialogConversation(generator, seed, true);
            case ANY, SIP, T38, MSRP -> new DialogConversation(generator, seed, false);
        };
    }

    Pair pair();

    Exchange exchange();
}
