package org.sdpkit.negotiation;

import java.util.Optional;

/** What an offer has in one place. */
sealed interface OfferSlot {

    int index();

    /** Its name; empty where there is nothing in use. */
    Optional<String> mid();

    /** The media of a transceiver. */
    record Media(int index, Transceiver transceiver, String name) implements OfferSlot {

        @Override
        public Optional<String> mid() {
            return Optional.of(name);
        }
    }

    /** Data channels. */
    record Data(int index, String name) implements OfferSlot {

        @Override
        public Optional<String> mid() {
            return Optional.of(name);
        }
    }

    /** What is no more in use. */
    record Disabled(int index) implements OfferSlot {

        @Override
        public Optional<String> mid() {
            return Optional.empty();
        }
    }
}
