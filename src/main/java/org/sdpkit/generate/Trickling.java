package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.Exchange.Step;
import org.sdpkit.model.Exchange.Trickled;
import org.sdpkit.model.SessionDescription;

/**
 * An exchange to which candidates can be added for a media description of its last description.
 *
 * @param steps what was said
 * @param last the last description
 * @param place the place of the media description
 * @param mid its mid
 * @param ufrag its fragment of a user name
 */
record Trickling(List<Step> steps, Described last, int place, String mid, String ufrag) {

    static final String CANDIDATE = "a=candidate:1 1 UDP 2130706431 192.0.2.7 40000 typ host";
    static final String END = "a=end-of-candidates";

    Trickling {
        steps = List.copyOf(steps);
    }

    /** Where the last description has ICE and mids. */
    static Optional<Trickling> of(Exchange exchange, Draw draw) {
        List<Integer> described = Repeated.described(exchange.steps());
        if (described.isEmpty()
                || !(exchange.steps().get(described.get(described.size() - 1)) instanceof Described last)
                || last.type() == DescriptionType.ROLLBACK) {
            return Optional.empty();
        }
        List<Section> media = Sections.of(last.text()).media();
        List<Trickling> possible = new ArrayList<>();
        for (int place = 0; place < media.size(); place++) {
            String mid = media.get(place).mid();
            String ufrag = media.get(place).after("a=ice-ufrag:");
            if (!mid.isEmpty() && !ufrag.isEmpty() && media.get(place).port() > 0) {
                possible.add(new Trickling(exchange.steps(), last, place, mid, ufrag));
            }
        }
        return possible.isEmpty() ? Optional.empty() : Optional.of(draw.of(possible));
    }

    /** With these at the end. */
    Exchange ending(Step... further) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(List.of(further));
        return new Exchange(all);
    }

    /** With these at the beginning. */
    Exchange beginning(Step... further) {
        List<Step> all = new ArrayList<>(List.of(further));
        all.addAll(steps);
        return new Exchange(all);
    }

    /** These lines for the media description, named by its mid. */
    Trickled said(String... lines) {
        return saidOf(mid, ufrag, lines);
    }

    /** These lines for what is named so. */
    Trickled saidOf(String mid, String ufrag, String... lines) {
        return new Trickled(last.side(), Optional.of(mid), OptionalInt.empty(), named(ufrag), text(lines));
    }

    /** These lines for the media description in this place. */
    Trickled saidAt(int place, String... lines) {
        return new Trickled(last.side(), Optional.empty(), OptionalInt.of(place), named(ufrag), text(lines));
    }

    private static Optional<String> named(String ufrag) {
        return Optional.of(ufrag).filter(name -> !name.isEmpty());
    }

    private static SessionDescription text(String... lines) {
        return Sections.read(lines.length == 0 ? "" : String.join("\r\n", lines) + "\r\n");
    }
}
