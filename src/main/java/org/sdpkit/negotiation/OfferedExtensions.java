package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sdpkit.attribute.ExtMap;

/**
 * Which ids the header extensions of an offer go by: those they have in the session, else free ones, the same in all media
 * descriptions of a bundle (RFC 8285 section 6, RFC 9143 section 9.3). Ids of two bytes are not offered, since not everybody reads them.
 */
final class OfferedExtensions {

    private static final int LARGEST_ONE_BYTE_ID = 14;

    private final Map<String, Integer> ids;
    private final Map<Integer, String> said = new HashMap<>();
    private final Set<Integer> taken;
    private final List<Decision> decisions = new ArrayList<>();

    OfferedExtensions(SessionNames names) {
        this.ids = new HashMap<>(names.extensions());
        this.taken = new HashSet<>(ids.values());
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** The extensions under their ids. */
    List<ExtMap> offer(int index, List<ExtMap> extensions) {
        Set<Integer> here = new HashSet<>();
        List<ExtMap> offered = new ArrayList<>();
        for (ExtMap extension : extensions) {
            Optional<Integer> id = id(extension).filter(here::add);
            if (id.isPresent()) {
                offered.add(new ExtMap(id.get(), extension.direction(), extension.uri(), extension.attributes()));
            } else {
                decisions.add(Decision.refused(
                        Decision.at(index, "extmap"),
                        extension.uri() + ": no id of one byte is left",
                        "RFC 8285 section 4.2"));
            }
        }
        return offered;
    }

    private Optional<Integer> id(ExtMap extension) {
        String name = SessionNames.name(extension);
        Optional<Integer> before = Optional.ofNullable(ids.get(name))
                .filter(id -> said.getOrDefault(id, name).equals(name));
        if (before.isPresent()) {
            said.put(before.get(), name);
            return before;
        }
        Optional<Integer> free = IntStream.concat(
                        IntStream.of(extension.id()), IntStream.rangeClosed(1, LARGEST_ONE_BYTE_ID))
                .filter(id -> id >= 1 && id <= LARGEST_ONE_BYTE_ID && !taken.contains(id))
                .boxed()
                .findFirst();
        free.ifPresent(id -> {
            ids.put(name, id);
            said.put(id, name);
            taken.add(id);
        });
        return free;
    }
}
