package org.sdpkit.example;

import org.sdpkit.model.SessionDescription;

/**
 * A session border controller: an offer that comes in on one leg goes out on the other, through the filter of that leg, and
 * the answer comes back the same way. It is a value; whoever sends the messages keeps the last one.
 *
 * @param from the leg that offers
 * @param to the leg that answers
 */
record BorderController(Leg from, Leg to) {

    /** An offer came in; what goes out is {@code to().said()}. */
    BorderController offer(SessionDescription offer) {
        return new BorderController(from.hears(offer), to.offers(offer));
    }

    /** The answer to it came in; what goes back is {@code from().said()}. */
    BorderController answer(SessionDescription answer) {
        return new BorderController(from.answers(answer), to.hearsAnswer(answer));
    }

    /** It was refused; the session goes on as it was. */
    BorderController refusal() {
        return new BorderController(from.refuses(), to.refuses());
    }

    /** The same call, where the next offer comes from the other side. */
    BorderController turned() {
        return new BorderController(to, from);
    }
}
