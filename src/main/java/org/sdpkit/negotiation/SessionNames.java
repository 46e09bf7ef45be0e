package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;

/**
 * What the names and numbers of a session stand for, on either side: they stand for that as long as it lasts.
 *
 * @param mids the names of media descriptions that have been used
 * @param media what payload types stand for, by media description
 * @param payloadTypes what payload types stand for in any media description, whichever had them first
 * @param extensions the ids of header extensions, by what they are
 * @since 0.1.0
 */
public record SessionNames(
        Set<String> mids,
        List<PayloadTypeHistory> media,
        PayloadTypeHistory payloadTypes,
        Map<String, Integer> extensions) {

    static final SessionNames NONE = new SessionNames(Set.of(), List.of(), PayloadTypeHistory.NONE, Map.of());

    public SessionNames {
        mids = Set.copyOf(mids);
        media = List.copyOf(media);
        extensions = Map.copyOf(extensions);
    }

    /** With what a description says, whoever wrote it. */
    SessionNames and(SessionDescription session) {
        Set<String> names = new HashSet<>(mids);
        List<PayloadTypeHistory> histories = new ArrayList<>(media);
        PayloadTypeHistory all = payloadTypes;
        Map<String, Integer> ids = new HashMap<>(extensions);
        List<MediaDescription> descriptions = session.mediaDescriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MediaDescription description = descriptions.get(i);
            description.mid().ifPresent(names::add);
            if (i == histories.size()) {
                histories.add(PayloadTypeHistory.NONE);
            }
            histories.set(i, histories.get(i).and(description));
            all = all.and(description);
            session.effective(description).all(ExtMap.TYPE).stream()
                    .filter(extension -> HeaderExtensionStep.isUsable(extension.id()))
                    .forEach(extension -> ids.putIfAbsent(name(extension), extension.id()));
        }
        return new SessionNames(names, histories, all, ids);
    }

    /** The same, but the media description in this place begins anew. */
    SessionNames recycled(int index) {
        List<PayloadTypeHistory> histories = new ArrayList<>(media);
        if (index < histories.size()) {
            histories.set(index, PayloadTypeHistory.NONE);
        }
        return new SessionNames(mids, histories, payloadTypes, extensions);
    }

    /** The same, and these names of media descriptions are used besides. */
    SessionNames withMids(Set<String> others) {
        Set<String> names = new HashSet<>(mids);
        names.addAll(others);
        return new SessionNames(names, media, payloadTypes, extensions);
    }

    PayloadTypeHistory historyOf(int index) {
        return index < media.size() ? media.get(index) : PayloadTypeHistory.NONE;
    }

    /** What an extension is: its URI, and what its definition adds. */
    static String name(ExtMap extension) {
        return extension.uri() + extension.attributes().map(text -> " " + text).orElse("");
    }
}
