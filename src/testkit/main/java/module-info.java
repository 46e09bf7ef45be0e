import org.jspecify.annotations.NullMarked;

/** For the tests of sdpkit's users: assertions, fixtures, golden files, far ends, and arbitraries for jqwik. */
@NullMarked
module org.sdpkit.testkit {
    requires transitive org.sdpkit;
    requires static net.jqwik.api;
    requires static org.junit.jupiter.api;
    requires static org.junit.jupiter.params;
    requires static org.jspecify;

    exports org.sdpkit.testkit;
    exports org.sdpkit.testkit.jqwik;
}
