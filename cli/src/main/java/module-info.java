import org.jspecify.annotations.NullMarked;

/** The command {@code sdp}. */
@NullMarked
module org.sdpkit.cli {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires info.picocli;
    requires org.sdpkit;
    requires org.sdpkit.jackson;
    requires static org.jspecify;

    opens org.sdpkit.cli to
            info.picocli;
}
