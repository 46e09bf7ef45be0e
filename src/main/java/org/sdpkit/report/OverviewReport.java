package org.sdpkit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sdpkit.attribute.Group;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.Timing;

/**
 * An overview as a table: one row a media description, then what the session says.
 *
 * @since 0.1.0
 */
public final class OverviewReport {

    private static final String NOTHING = "-";

    private OverviewReport() {}

    /** The table. */
    public static String of(Overview overview) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("#", "mid", "media", "port", "proto", "direction", "codecs", "ice", "dtls", "bundle"));
        overview.media().forEach(media -> rows.add(row(media)));
        return Table.of(rows) + "\n" + Table.of(facts(overview));
    }

    private static List<String> row(Overview.Media media) {
        Optional<MediaField> field = media.field();
        return List.of(
                Integer.toString(media.index()),
                media.mid().orElse(NOTHING),
                field.map(line -> line.type().name()).orElse("malformed m= line"),
                field.map(OverviewReport::port).orElse(NOTHING),
                field.map(line -> line.protocol().name()).orElse(NOTHING),
                media.direction().name().toLowerCase(Locale.ROOT),
                media.codecs().isEmpty() ? NOTHING : String.join(", ", media.codecs()),
                ice(media),
                dtls(media),
                media.bundle().isPresent() ? Integer.toString(media.bundle().getAsInt()) : NOTHING);
    }

    private static String port(MediaField field) {
        return field.port()
                + (field.portCount().isPresent() ? "/" + field.portCount().getAsInt() : "");
    }

    private static String ice(Overview.Media media) {
        if (media.candidates() == 0) {
            return media.ice() ? "no candidates" : NOTHING;
        }
        return media.candidates() + (media.candidates() == 1 ? " candidate" : " candidates");
    }

    private static String dtls(Overview.Media media) {
        String both = media.setup().orElse("") + " " + media.fingerprint().orElse("");
        return both.isBlank() ? NOTHING : both.strip();
    }

    private static List<List<String>> facts(Overview overview) {
        List<List<String>> facts = new ArrayList<>();
        overview.name().ifPresent(name -> facts.add(List.of("name", name)));
        overview.origin().ifPresent(origin -> facts.add(List.of("origin", Origin.TYPE.write(origin))));
        overview.connection()
                .ifPresent(connection -> facts.add(List.of("connection", Connection.TYPE.write(connection))));
        overview.timing().forEach(timing -> facts.add(List.of("time", time(timing))));
        overview.groups().forEach(group -> facts.add(List.of("group", Group.TYPE.write(group))));
        facts.add(List.of("size", overview.lines() + " lines, " + overview.bytes() + " bytes"));
        return facts;
    }

    private static String time(Timing timing) {
        String start = timing.start().instant().map(Object::toString).orElse(NOTHING);
        String stop = timing.stop().instant().map(Object::toString).orElse(NOTHING);
        return timing.equals(Timing.PERMANENT) ? "permanent" : start + " to " + stop;
    }
}
