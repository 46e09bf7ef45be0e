package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The formats that are known.
 *
 * @since 0.1.0
 */
public final class Formats {

    /** What sdpkit knows. */
    public static final Formats STANDARD = new Formats(StandardFormats.ALL);

    private final List<Format<?>> all;

    /** By the encoding name in lower case, and as it is usually spelled; in order. */
    private final Map<String, List<Format<?>>> byName;

    private Formats(List<Format<?>> all) {
        this.all = List.copyOf(all);
        Map<String, List<Format<?>>> names = new HashMap<>();
        for (Format<?> format : all) {
            for (String key : keys(format)) {
                names.computeIfAbsent(key, absent -> new ArrayList<>()).add(format);
            }
        }
        names.replaceAll((name, formats) -> List.copyOf(formats));
        for (Format<?> format : all) {
            format.encodingNames().forEach(name -> names.put(name, names.getOrDefault(key(name), List.of())));
        }
        this.byName = Map.copyOf(names);
    }

    private static Set<String> keys(Format<?> format) {
        Set<String> keys = new HashSet<>();
        for (String name : format.encodingNames()) {
            keys.add(key(name));
        }
        return keys;
    }

    static String key(String encodingName) {
        return encodingName.toLowerCase(Locale.ROOT);
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
        List<Format<?>> known = byName.get(encodingName);
        return known != null ? known : byName.getOrDefault(key(encodingName), List.of());
    }

    /** The format that a codec is of. */
    public Optional<Format<?>> of(Codec codec) {
        for (Format<?> format : named(codec.encodingName().orElse(codec.format()))) {
            if (codec.is(format)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The parameters of a codec as its format understands them. */
    public Optional<TypedParameters<?>> read(Codec codec) {
        return of(codec).map(format -> format.read(codec.parameters()));
    }
}
