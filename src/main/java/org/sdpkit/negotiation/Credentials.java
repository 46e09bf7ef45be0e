package org.sdpkit.negotiation;

import java.util.Optional;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;

/** By what an agent of ICE knows the checks of the other: RFC 8839 section 5.4. */
record Credentials(IceUfrag ufrag, IcePwd pwd) {

    private static final int UFRAG_LENGTH = 4;
    private static final int PWD_LENGTH = 24;

    /** New ones, each time the number is another. */
    static Credentials make(Ids ids, long number) {
        return new Credentials(
                new IceUfrag(ids.text("ice-ufrag " + number, UFRAG_LENGTH)),
                new IcePwd(ids.text("ice-pwd " + number, PWD_LENGTH)));
    }

    /** Those that hold for a media description. */
    static Optional<Credentials> of(OfferedMedia media) {
        Optional<IceUfrag> ufrag = media.effective().first(IceUfrag.TYPE);
        Optional<IcePwd> pwd = media.effective().first(IcePwd.TYPE);
        return ufrag.flatMap(name -> pwd.map(password -> new Credentials(name, password)));
    }
}
