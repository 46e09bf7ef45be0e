package org.sdpkit.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sdpkit.model.MediaField;

/**
 * Gives formats other names wherever they are named; a media description where two would get one name stays as it is.
 *
 * @param names the new name of each
 */
record Renumbering(Map<String, String> names) implements Change {

    private static final int LARGEST = 127;

    Renumbering {
        names = Map.copyOf(names);
        names.values().forEach(Renumbering::check);
    }

    static Change read(String argument) {
        return new Renumbering(Pairs.read(argument));
    }

    private static void check(String name) {
        boolean isNumber = name.length() <= 3 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || Integer.parseInt(name) > LARGEST) {
            throw new IllegalArgumentException("payload type must be 0 to 127, not " + name);
        }
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        for (int index : on.indexes(draft.session())) {
            draft.media(index)
                    .media()
                    .filter(field -> field.protocol().isRtp())
                    .ifPresent(field -> make(draft, index, field));
        }
    }

    private void make(Draft draft, int mediaIndex, MediaField field) {
        Map<String, Optional<String>> renamed = new HashMap<>();
        names.forEach((old, name) -> {
            if (field.formats().contains(old)) {
                renamed.put(old, Optional.of(name));
            }
        });
        List<String> formats = field.formats().stream()
                .map(format -> names.getOrDefault(format, format))
                .toList();
        boolean isDistinct = new HashSet<>(formats).size() == new HashSet<>(field.formats()).size();
        if (isDistinct) {
            FormatLines.rewrite(draft, mediaIndex, renamed);
        }
    }
}
