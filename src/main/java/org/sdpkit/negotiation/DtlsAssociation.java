package org.sdpkit.negotiation;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.TlsId;

/** Whether an association of DTLS goes on: RFC 8842 section 3.1. */
final class DtlsAssociation {

    private DtlsAssociation() {}

    /**
     * What the last answer made of it, if it goes on: neither its name nor their certificates are others.
     *
     * @param before the media description of the last answer that goes on, if one does
     * @param now what they say of its transport
     */
    static Optional<Negotiated> goingOn(Optional<Negotiated> current, Optional<Integer> before, OfferedMedia now) {
        return current.filter(pair -> before.isPresent() && isSame(pair, before.get(), now));
    }

    static boolean isSame(Negotiated pair, int before, OfferedMedia now) {
        return isSame(pair.remoteTlsId(before).stream().toList(), pair.remoteFingerprints(before), now);
    }

    /** Whether what they say now of a transport has the same name and certificate as before. */
    static boolean isSame(List<TlsId> namesBefore, List<Fingerprint> printsBefore, OfferedMedia now) {
        Optional<TlsId> name = now.effective().first(TlsId.TYPE);
        boolean isSameName = name.isEmpty() || namesBefore.isEmpty() || namesBefore.contains(name.get());
        return isSameName && isSame(now.effective().all(Fingerprint.TYPE), printsBefore);
    }

    /** Where nothing is said the certificate is the same. */
    private static boolean isSame(List<Fingerprint> now, List<Fingerprint> before) {
        return now.isEmpty()
                || before.isEmpty()
                || now.stream().anyMatch(print -> before.stream().anyMatch(print::sameAs));
    }
}
