package org.sdpkit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.ice.CandidatePair;
import org.sdpkit.ice.CandidatePriority;
import org.sdpkit.ice.CheckList;
import org.sdpkit.ice.IceRole;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * The candidates of descriptions as tables: what each is, and in which order pairs of them are checked.
 *
 * @since 0.1.0
 */
public final class IceReport {

    private static final String NOTHING = "-";

    private IceReport() {}

    /** The candidates of a description, one row each, with their priorities taken apart (RFC 8445 section 5.1.2.1). */
    public static String of(SessionDescription session) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "media",
                "component",
                "type",
                "transport",
                "address",
                "port",
                "related",
                "priority",
                "type pref",
                "local pref",
                "foundation"));
        List<MediaDescription> media = session.mediaDescriptions();
        for (int index = 0; index < media.size(); index++) {
            String name = name(media.get(index), index);
            media.get(index).all(Candidate.TYPE).forEach(candidate -> rows.add(row(name, candidate)));
        }
        return Table.of(rows);
    }

    private static List<String> row(String media, Candidate candidate) {
        Optional<CandidatePriority> priority = CandidatePriority.of(candidate.priority());
        return List.of(
                media,
                Integer.toString(candidate.componentId()),
                candidate.type().name(),
                candidate.transport().name().toLowerCase(Locale.ROOT)
                        + candidate.tcpType().map(type -> " " + type.name()).orElse(""),
                candidate.connectionAddress().text(),
                Integer.toString(candidate.port()),
                candidate
                        .relatedAddress()
                        .map(Address::text)
                        .map(address -> socket(address, candidate.relatedPort().orElse(0)))
                        .orElse(NOTHING),
                Long.toString(candidate.priority()),
                priority.map(parts -> Integer.toString(parts.typePreference())).orElse(NOTHING),
                priority.map(parts -> Integer.toString(parts.localPreference())).orElse(NOTHING),
                candidate.foundation());
    }

    /** The pairs of each media description in checking order, seen by the first of the two (RFC 8445 section 6.1.2). */
    public static String of(SessionDescription local, SessionDescription remote, IceRole role) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("media", "component", "local", "remote", "priority", "state"));
        List<MediaDescription> media = local.mediaDescriptions();
        for (int index = 0; index < media.size(); index++) {
            String name = name(media.get(index), index);
            checkList(local, remote, index, role).pairs().forEach(pair -> rows.add(row(name, pair, role)));
        }
        return Table.of(rows);
    }

    /** The pairs of the media description in this place. */
    public static CheckList checkList(SessionDescription local, SessionDescription remote, int index, IceRole role) {
        List<Candidate> theirs = index < remote.mediaDescriptions().size()
                ? remote.mediaDescriptions().get(index).all(Candidate.TYPE)
                : List.of();
        return CheckList.of(local.mediaDescriptions().get(index).all(Candidate.TYPE), theirs, role);
    }

    private static List<String> row(String media, CandidatePair pair, IceRole role) {
        return List.of(
                media,
                Integer.toString(pair.local().componentId()),
                candidate(pair.local()),
                candidate(pair.remote()),
                Long.toUnsignedString(pair.priority(role)),
                pair.state().name().toLowerCase(Locale.ROOT));
    }

    private static String candidate(Candidate candidate) {
        return candidate.type().name() + " "
                + socket(candidate.connectionAddress().text(), candidate.port());
    }

    private static String socket(String address, int port) {
        return address.indexOf(':') < 0 ? address + ":" + port : "[" + address + "]:" + port;
    }

    private static String name(MediaDescription media, int index) {
        return media.mid().orElse("#" + index);
    }
}
