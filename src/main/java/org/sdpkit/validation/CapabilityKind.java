package org.sdpkit.validation;

/** What a capability is of; each kind has its own numbers (RFC 5939 section 3.4.1, RFC 6871 section 3.3.1, RFC 7006 section 3.1). */
enum CapabilityKind {
    ATTRIBUTE("attribute"),
    TRANSPORT("transport"),
    MEDIA("media"),
    BANDWIDTH("bandwidth"),
    CONNECTION("connection"),
    TITLE("title");

    private final String word;

    CapabilityKind(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
