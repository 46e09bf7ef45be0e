package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sdpkit.codec.Association;
import org.sdpkit.codec.Association.Role;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecGraph;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;

/**
 * Puts codecs first in the m= line, each with its retransmission behind it: RFC 3264 section 5.1.
 *
 * @param codecs the most preferred first
 */
record CodecPreference(List<CodecSelector> codecs) implements Change {

    static Change read(String argument) {
        return new CodecPreference(CodecSelector.readAll(argument));
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        for (int index : on.indexes(draft.session())) {
            PlacedLine line = draft.lines(index).get(0);
            line.as(MediaField.TYPE).ifPresent(field -> {
                List<String> formats = reordered(field, CodecGraph.of(draft.media(index)));
                draft.replace(
                        line,
                        MediaField.TYPE,
                        new MediaField(field.type(), field.port(), field.portCount(), field.protocol(), formats));
            });
        }
    }

    private List<String> reordered(MediaField field, CodecGraph graph) {
        Set<String> first = new LinkedHashSet<>();
        for (CodecSelector selector : codecs) {
            for (Codec codec : graph.codecs()) {
                if (selector.matches(codec)) {
                    first.add(codec.format());
                    graph.dependantsOf(codec).stream()
                            .filter(dependant -> isRetransmission(dependant, graph))
                            .forEach(dependant -> first.add(dependant.format()));
                }
            }
        }
        List<String> formats = new ArrayList<>(first);
        field.formats().stream().filter(format -> !first.contains(format)).forEach(formats::add);
        return formats.size() == field.formats().size() ? formats : field.formats();
    }

    private static boolean isRetransmission(Codec codec, CodecGraph graph) {
        return graph.associationsOf(codec).stream().map(Association::role).anyMatch(Role.RETRANSMITS::equals);
    }
}
