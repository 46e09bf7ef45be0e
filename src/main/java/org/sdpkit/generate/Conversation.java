package org.sdpkit.generate;

import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;

/** What two ends say to one another, as the engines of negotiation have them say it. */
interface Conversation {

    /** That of a seed. */
    static Conversation of(Generator generator, long seed) {
        Kind kind = generator.kind() == Kind.ANY ? AnyRecipe.kind(new Scene(generator, seed)) : generator.kind();
        return kind == Kind.WEBRTC ? new BrowserConversation(generator, seed) : new DialogConversation(generator, seed);
    }

    Pair pair();

    Exchange exchange();
}
