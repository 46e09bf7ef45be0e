package org.sdpkit.edit;

import java.util.List;
import org.sdpkit.attribute.ExtMap;

/**
 * Takes header extensions away, by URI or by id.
 *
 * @param names URIs and ids
 */
record ExtensionRemoval(List<String> names) implements Change {

    ExtensionRemoval {
        names = List.copyOf(names);
    }

    static Change read(String argument) {
        return new ExtensionRemoval(List.of(argument.split(",", -1)));
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        for (int level : on.levels(draft.session())) {
            draft.removeIf(
                    level, line -> line.as(ExtMap.TYPE).filter(this::isNamed).isPresent());
        }
    }

    private boolean isNamed(ExtMap extension) {
        return names.contains(extension.uri().toString()) || names.contains(Integer.toString(extension.id()));
    }
}
