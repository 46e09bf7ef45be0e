import org.jspecify.annotations.NullMarked;

/**
 * SDP, the Session Description Protocol (RFC 8866): read without loss, typed, checked, edited and written.
 *
 * <p>{@link org.sdpkit.Sdp} is the front door.
 */
@NullMarked
@SuppressWarnings("requires-automatic") // antlr4-runtime declares a module name, no module
module org.sdpkit {
    requires org.antlr.antlr4.runtime;
    requires org.sdpkit.grammar;
    requires static org.jspecify;

    exports org.sdpkit;
    exports org.sdpkit.attribute;
    exports org.sdpkit.codec;
    exports org.sdpkit.diagnostic;
    exports org.sdpkit.diff;
    exports org.sdpkit.edit;
    exports org.sdpkit.generate;
    exports org.sdpkit.ice;
    exports org.sdpkit.model;
    exports org.sdpkit.negotiation;
    exports org.sdpkit.report;
    exports org.sdpkit.validation;
}
