package org.sdpkit.ice;

import org.sdpkit.attribute.Candidate;

/**
 * A candidate of ours and one of theirs that may reach one another: RFC 8445 section 6.1.2.
 *
 * @param local ours
 * @param remote theirs
 * @param state whether checks begin with it
 * @since 0.1.0
 */
public record CandidatePair(Candidate local, Candidate remote, State state) {

    /**
     * Where a pair stands when checks begin: RFC 8445 section 6.1.2.6.
     *
     * @since 0.1.0
     */
    public enum State {
        /** It is checked as soon as it is its turn. */
        WAITING,
        /** Another pair of the same foundation is checked first. */
        FROZEN
    }

    /** By what its success foretells that of others: the two foundations (RFC 8445 section 6.1.2.6). */
    public String foundation() {
        return local.foundation() + " " + remote.foundation();
    }

    /** The priority for us in this role, to be compared without a sign: RFC 8445 section 6.1.2.3. */
    public long priority(IceRole role) {
        long controlling =
                switch (role) {
                    case CONTROLLING -> local.priority();
                    case CONTROLLED -> remote.priority();
                };
        long controlled =
                switch (role) {
                    case CONTROLLING -> remote.priority();
                    case CONTROLLED -> local.priority();
                };
        return (Math.min(controlling, controlled) << 32)
                + 2 * Math.max(controlling, controlled)
                + (controlling > controlled ? 1 : 0);
    }

    CandidatePair in(State other) {
        return new CandidatePair(local, remote, other);
    }
}
