import org.jspecify.annotations.NullMarked;

/** What sdpkit finds, as JSON. */
@NullMarked
module org.sdpkit.jackson {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive org.sdpkit;
    requires static org.jspecify;

    exports org.sdpkit.jackson;
}
