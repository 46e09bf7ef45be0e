package org.sdpkit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.Inheritance;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Field;
import org.sdpkit.model.Key;
import org.sdpkit.model.Line;
import org.sdpkit.model.Origin;
import org.sdpkit.model.Repeat;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.Stray;
import org.sdpkit.model.TimeZones;
import org.sdpkit.model.Timing;
import org.sdpkit.model.Version;

/** What the lines before the first media description say. */
final class SessionFacts {

    private final Facts facts = new Facts();
    private final Map<String, String> keys;

    private SessionFacts(Map<String, String> keys) {
        this.keys = keys;
    }

    /**
     * The facts of the session level.
     *
     * @param withInherited whether what the media descriptions inherit counts here, for want of any
     * @param keys what mids stand for
     */
    static Facts of(SessionDescription session, boolean withInherited, Map<String, String> keys) {
        SessionFacts all = new SessionFacts(keys);
        List<String> times = new ArrayList<>();
        for (Line line : session.levelLines()) {
            if (line.is(Timing.TYPE) || line.is(Repeat.TYPE) || line.is(TimeZones.TYPE)) {
                times.add(line.text().substring(0, 2) + Times.of(line));
            } else if (withInherited || !isInherited(line)) {
                all.add(line);
            }
        }
        if (!times.isEmpty()) {
            all.facts.add(Aspect.TIMING, "time", String.join(" ", times));
        }
        return all.facts;
    }

    /** The lines of the session level that media descriptions are asked for, in order. */
    static List<Line> inherited(SessionDescription session) {
        return session.levelLines().stream().filter(SessionFacts::isInherited).toList();
    }

    /** Whether media descriptions are asked for it. */
    static boolean isInherited(Line line) {
        if (line instanceof Attribute attribute) {
            return attribute
                    .type()
                    .filter(type -> type.inheritance() != Inheritance.NONE)
                    .isPresent();
        }
        return line.is(Connection.TYPE);
    }

    private void add(Line line) {
        if (line instanceof Stray) {
            facts.add(Aspect.STRAY, "stray", line.text());
        } else if (line.is(Origin.TYPE)) {
            line.as(Origin.TYPE).ifPresentOrElse(this::add, () -> facts.add(Aspect.ORIGIN, "origin", Values.of(line)));
        } else if (line.is(Group.TYPE)) {
            line.as(Group.TYPE).ifPresentOrElse(this::add, () -> facts.add(Aspect.GROUP, "group", Values.of(line)));
        } else if (line instanceof Attribute attribute) {
            AttributeAspects.add(attribute, Aspect.SESSION_ATTRIBUTE, "", facts);
        } else if (line instanceof Field field) {
            add(field);
        }
    }

    private void add(Field field) {
        String value = Values.of(field);
        if (field.is(Version.TYPE)) {
            facts.add(Aspect.PROTOCOL_VERSION, "version", value);
        } else if (field.is(SessionName.TYPE)) {
            facts.add(Aspect.SESSION_NAME, "session-name", value);
        } else if (field.is(Connection.TYPE)) {
            facts.add(Aspect.CONNECTION, "connection", value);
        } else if (field.is(Key.TYPE)) {
            facts.add(Aspect.SECURITY_ATTRIBUTE, "key", value);
        } else if (field.is(Bandwidth.TYPE)) {
            addBandwidth(field, "", facts);
        } else {
            facts.add(Aspect.INFORMATION, field.type().name().replace(' ', '-'), value);
        }
    }

    static void addBandwidth(Line line, String prefix, Facts facts) {
        String type = line.as(Bandwidth.TYPE)
                .map(bandwidth -> "[" + bandwidth.type() + "]")
                .orElse("");
        String value = line.as(Bandwidth.TYPE)
                .map(bandwidth -> Long.toString(bandwidth.value()))
                .orElseGet(() -> Values.of(line));
        facts.add(Aspect.BANDWIDTH, prefix + "bandwidth" + type, value);
    }

    private void add(Origin origin) {
        facts.add(Aspect.ORIGIN, "origin.username", origin.username());
        facts.add(Aspect.SESSION_ID, "origin.sess-id", origin.sessionId());
        facts.add(Aspect.SESSION_VERSION, "origin.sess-version", origin.sessionVersion());
        facts.add(
                Aspect.ORIGIN,
                "origin.unicast-address",
                origin.netType() + " " + origin.addressType() + " "
                        + origin.address().text());
    }

    /** The order of tags has no meaning but in BUNDLE, where the first says which transport is used: RFC 9143. */
    private void add(Group group) {
        boolean isBundle = group.semantics().equals(GroupSemantics.BUNDLE);
        List<String> tags = group.tags().stream()
                .map(tag -> keys.getOrDefault(tag, tag))
                .collect(Collectors.toCollection(ArrayList::new));
        if (tags.size() > 1) {
            tags.subList(isBundle ? 1 : 0, tags.size()).sort(String::compareTo);
        }
        facts.add(
                isBundle ? Aspect.BUNDLE_GROUP : Aspect.GROUP,
                "group[" + group.semantics() + "]",
                String.join(" ", tags));
    }
}
