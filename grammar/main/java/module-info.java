/** What ANTLR generates from the grammar of SDP; only {@code org.sdpkit} sees it. */
@SuppressWarnings({
    "requires-automatic", // antlr4-runtime declares a module name, no module
    "module" // org.sdpkit is built after this
})
module org.sdpkit.grammar {
    requires org.antlr.antlr4.runtime;

    exports org.sdpkit.grammar to
            org.sdpkit;
}
