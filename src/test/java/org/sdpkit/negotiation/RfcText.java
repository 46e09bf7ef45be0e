package org.sdpkit.negotiation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.SessionDescription;

/**
 * An example as an RFC prints it, over the transport of WebRTC: blank lines and folding gone, UDP/TLS/RTP/SAVPF in place of
 * any other RTP. What RFC 9429 obliges us to say besides, and the example says nowhere, does not count when ours is compared
 * with it; bandwidth, which an endpoint of RFC 9429 does not write, does not either.
 */
record RfcText(String text) {

    /** What RFC 9429 sections 5.2.1 and 5.3.1 oblige to, and examples of other RFCs leave out. */
    private static final Set<String> OBLIGED = Set.of(
            "candidate",
            "end-of-candidates",
            "extmap",
            "fingerprint",
            "group",
            "ice-options",
            "ice-pwd",
            "ice-ufrag",
            "mid",
            "msid",
            "recvonly",
            "rtcp-mux",
            "rtcp-mux-only",
            "rtcp-rsize",
            "sendonly",
            "sendrecv",
            "setup",
            "tls-id");

    /** What is the same for a transport and random. */
    private static final Set<String> RANDOM = Set.of("fingerprint", "ice-pwd", "ice-ufrag", "tls-id");

    static RfcText of(String rfc, String section, String name) {
        String page = read("/jsep/" + rfc + ".md");
        return Arrays.stream(page.split("\n## ", -1))
                .filter(part -> part.startsWith(section + "\n"))
                .flatMap(part -> SpecBlock.allIn(part).stream())
                .filter(block -> block.name().equals(name))
                .map(block -> new RfcText(
                        block.text().replaceAll("(?m)^(m=\\w+ \\d+) RTP/S?AVPF? ", "$1 UDP/TLS/RTP/SAVPF ")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rfc + " has no " + section + " " + name));
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(RfcText.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SessionDescription session() {
        return Sdp.parse(text.startsWith("m=") ? "v=0\no=- 1 1 IN IP4 0.0.0.0\ns=-\nt=0 0\n" + text : text)
                .session();
    }

    /** With another text in place of one that stands there. */
    RfcText with(String printed, String other) {
        if (!text.contains(printed)) {
            throw new IllegalArgumentException("the example does not say " + printed);
        }
        return new RfcText(text.replace(printed, other));
    }

    /** Without a line that stands there. */
    RfcText without(String line) {
        return with(line + "\n", "");
    }

    /**
     * What somebody must have said so that it can be taken: each media description gets credentials, which are those of its
     * port, a certificate and a role.
     */
    SessionDescription over(String setup) {
        SessionDescription session = session();
        SessionDescription.Builder whole = session.toBuilder();
        for (int i = 0; i < session.mediaDescriptions().size(); i++) {
            MediaDescription media = session.mediaDescriptions().get(i);
            int port = media.media().orElseThrow().port();
            boolean isUsed = port != 0;
            MediaDescription.Builder own = media.toBuilder();
            if (isUsed && !media.has(IceUfrag.TYPE)) {
                own.add(Line.of("a=ice-ufrag:them" + port))
                        .add(Line.of("a=ice-pwd:theirPasswordOf22Letters"))
                        .add(Line.of("a=fingerprint:sha-256 " + "AB:".repeat(31) + "CD"))
                        .add(Line.of("a=setup:" + setup));
            }
            if (isUsed
                    && media.attributes("rtcp-mux").isEmpty()
                    && media.media().orElseThrow().protocol().isRtp()) {
                own.add(Line.of("a=rtcp-mux"));
            }
            whole.replace(i, own.build());
        }
        return whole.build();
    }

    /** The example, to be compared. */
    String structure() {
        return structure(session(), Set.of());
    }

    /** Ours, to be compared with it. */
    String structureOf(SessionDescription ours) {
        Set<String> hidden = new HashSet<>(OBLIGED);
        SessionDescription printed = session();
        Stream.concat(
                        printed.levelLines().stream(),
                        printed.mediaDescriptions().stream().flatMap(media -> media.levelLines().stream()))
                .forEach(line -> {
                    if (line instanceof Attribute attribute) {
                        hidden.remove(attribute.name());
                    }
                });
        return structure(ours, hidden);
    }

    private static String structure(SessionDescription session, Set<String> hidden) {
        Map<String, String> names = new HashMap<>();
        List<String> lines = new ArrayList<>();
        List<MediaDescription> media = session.mediaDescriptions();
        for (int i = 0; i < media.size(); i++) {
            String place = Integer.toString(i);
            media.get(i).mid().ifPresent(mid -> names.put(mid, "mid" + place));
        }
        session.attributes("group").stream()
                .map(group -> "a=group:" + named(group.value().orElse(""), names))
                .filter(group -> group.startsWith("a=group:BUNDLE") && !hidden.contains("group"))
                .forEach(lines::add);
        for (int i = 0; i < media.size(); i++) {
            lines.addAll(level(session, media.get(i), names, hidden));
        }
        return String.join("\n", lines);
    }

    /** The m= line and all that holds for its media description, in alphabetical order; of a refused one the m= line only. */
    private static List<String> level(
            SessionDescription session, MediaDescription media, Map<String, String> names, Set<String> hidden) {
        MediaField field = media.media().orElseThrow();
        if (field.port() == 0 && media.attributes("bundle-only").isEmpty()) {
            return List.of("m=" + field.type() + " 0 " + field.protocol());
        }
        List<String> lines = new ArrayList<>(List.of(media.line().text()));
        lines.addAll(Stream.concat(
                        session.effective(media).connections().stream()
                                .map(connection -> "c=" + Connection.TYPE.write(connection))
                                .filter(connection -> field.port() != 0),
                        Stream.concat(sessionLevel(session), media.attributes().stream())
                                .filter(attribute -> !hidden.contains(attribute.name()))
                                .map(attribute -> said(attribute, names)))
                .distinct()
                .sorted()
                .toList());
        return lines;
    }

    /** What the session level gives to all: options and credentials of ICE. */
    private static Stream<Attribute> sessionLevel(SessionDescription session) {
        return session.attributes().stream()
                .filter(attribute -> attribute.name().startsWith("ice-"));
    }

    private static String said(Attribute attribute, Map<String, String> names) {
        if (RANDOM.contains(attribute.name())) {
            return "a=" + attribute.name() + ":…";
        }
        return attribute.name().equals("mid")
                ? "a=mid:" + named(attribute.value().orElse(""), names)
                : attribute.text();
    }

    private static String named(String words, Map<String, String> names) {
        return String.join(
                " ",
                Arrays.stream(words.split(" ", -1))
                        .map(word -> names.getOrDefault(word, word))
                        .toList());
    }
}
