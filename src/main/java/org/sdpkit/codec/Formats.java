package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The formats that are known.
 *
 * @since 0.1.0
 */
public final class Formats {

    /** What sdpkit knows. */
    public static final Formats STANDARD = new Formats(StandardFormats.ALL);

    private final List<Format<?>> all;

    private Formats(List<Format<?>> all) {
        this.all = List.copyOf(all);
    }

    /** These formats and more; where two are of one name, the added one counts. */
    public Formats with(Format<?>... more) {
        List<Format<?>> formats = new ArrayList<>(Arrays.asList(more));
        formats.addAll(all);
        return new Formats(formats);
    }

    /** All formats. */
    public List<Format<?>> all() {
        return all;
    }

    /** The formats with this encoding name, whatever the case and the type of media. */
    public List<Format<?>> named(String encodingName) {
        return all.stream().filter(format -> format.isNamed(encodingName)).toList();
    }

    /** The format that a codec is of. */
    public Optional<Format<?>> of(Codec codec) {
        return all.stream().filter(codec::is).findFirst();
    }

    /** The parameters of a codec as its format understands them. */
    public Optional<TypedParameters<?>> read(Codec codec) {
        return of(codec).map(format -> format.read(codec.parameters()));
    }
}
