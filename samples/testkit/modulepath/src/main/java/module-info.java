/** Tests that live in a module of their own. */
open module acme {
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.engine;
    requires org.junit.jupiter.params;
    requires org.junit.platform.launcher;
    requires org.sdpkit.testkit;
}
