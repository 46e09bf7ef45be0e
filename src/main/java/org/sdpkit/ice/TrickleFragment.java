package org.sdpkit.ice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.EndOfCandidates;
import org.sdpkit.attribute.IcePwd;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Mid;
import org.sdpkit.model.Effective;
import org.sdpkit.model.Limits;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.SessionDescription;

/**
 * Candidates as SIP and WHIP carry them between descriptions: {@code application/trickle-ice-sdpfrag} of RFC 8840 section 9.
 *
 * @param ufrag of the ICE generation
 * @param pwd the password of the ICE generation, where it is said
 * @param candidates in order; each of them with its mid
 * @since 0.1.0
 */
public record TrickleFragment(Optional<String> ufrag, Optional<String> pwd, List<IceCandidate> candidates) {

    private static final String END = "\r\n";

    public TrickleFragment {
        candidates = List.copyOf(candidates);
    }

    /** These candidates of ours, with the credentials that our description has for them. */
    public static TrickleFragment of(List<IceCandidate> candidates, SessionDescription ours) {
        List<MediaDescription> media = ours.mediaDescriptions();
        Effective credentials = IntStream.range(0, media.size())
                .filter(index -> candidates.stream().anyMatch(each -> belongs(each, index, media.get(index))))
                .mapToObj(index -> ours.effective(media.get(index)))
                .filter(effective -> effective.first(IceUfrag.TYPE).isPresent())
                .findFirst()
                .or(() -> media.stream().map(ours::effective).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("the description must have a media description"));
        return new TrickleFragment(
                credentials.first(IceUfrag.TYPE).map(IceUfrag::ufrag),
                credentials.first(IcePwd.TYPE).map(IcePwd::password),
                candidates);
    }

    /** What a fragment says; lines that are malformed count for nothing. */
    public static TrickleFragment read(SessionDescription fragment) {
        List<IceCandidate> candidates = new ArrayList<>();
        Optional<String> common = fragment.first(IceUfrag.TYPE).map(IceUfrag::ufrag);
        Optional<String> first = common;
        Optional<String> pwd = fragment.first(IcePwd.TYPE).map(IcePwd::password);
        List<MediaDescription> media = fragment.mediaDescriptions();
        for (int index = 0; index < media.size(); index++) {
            MediaDescription each = media.get(index);
            Optional<String> ufrag =
                    each.first(IceUfrag.TYPE).map(IceUfrag::ufrag).or(() -> common);
            first = first.or(() -> ufrag);
            pwd = pwd.or(() -> each.first(IcePwd.TYPE).map(IcePwd::password));
            OptionalInt place = each.mid().isPresent() ? OptionalInt.empty() : OptionalInt.of(index);
            each.all(Candidate.TYPE)
                    .forEach(candidate ->
                            candidates.add(new IceCandidate(Optional.of(candidate), each.mid(), place, ufrag)));
            if (each.has(EndOfCandidates.TYPE)) {
                candidates.add(new IceCandidate(Optional.empty(), each.mid(), place, ufrag));
            }
        }
        if (fragment.has(EndOfCandidates.TYPE)) {
            candidates.add(new IceCandidate(Optional.empty(), Optional.empty(), OptionalInt.empty(), common));
        }
        return new TrickleFragment(first, pwd, candidates);
    }

    /**
     * The fragment as it is sent to those who know a description of ours: its m= lines, with the candidates under them, and
     * credentials at the level where they stand there. What belongs to no media description of it is left out.
     */
    public SessionDescription write(SessionDescription ours) {
        StringBuilder text = new StringBuilder();
        Map<Integer, List<IceCandidate>> byMedia = byMedia(ours);
        boolean isOfMedia = !byMedia.isEmpty()
                && !ours.has(IceUfrag.TYPE)
                && ours.mediaDescriptions().stream().anyMatch(media -> media.has(IceUfrag.TYPE));
        if (!isOfMedia) {
            writeCredentials(text);
        }
        boolean isEnded = candidates.stream()
                .anyMatch(each -> each.candidate().isEmpty()
                        && each.mid().isEmpty()
                        && each.mediaIndex().isEmpty());
        if (isEnded) {
            line(text, Line.of(EndOfCandidates.TYPE, EndOfCandidates.END_OF_CANDIDATES));
        }
        byMedia.forEach((index, ofMedia) -> {
            MediaDescription media = ours.mediaDescriptions().get(index);
            media.media().ifPresent(field -> line(text, Line.of(MediaField.TYPE, field)));
            if (isOfMedia) {
                writeCredentials(text, media);
            }
            media.mid().ifPresent(mid -> line(text, Line.of(Mid.TYPE, new Mid(mid))));
            ofMedia.forEach(each -> line(
                    text,
                    each.candidate()
                            .map(candidate -> Line.of(Candidate.TYPE, candidate))
                            .orElseGet(() -> Line.of(EndOfCandidates.TYPE, EndOfCandidates.END_OF_CANDIDATES))));
        });
        return SessionDescription.read(
                text.toString().getBytes(StandardCharsets.UTF_8), Limits.DEFAULT, Catalogue.STANDARD);
    }

    private void writeCredentials(StringBuilder text) {
        writeCredentials(text, ufrag.map(IceUfrag::new), pwd.map(IcePwd::new));
    }

    /** Those that it has, else those of its bundle. */
    private void writeCredentials(StringBuilder text, MediaDescription media) {
        if (media.has(IceUfrag.TYPE)) {
            writeCredentials(text, media.first(IceUfrag.TYPE), media.first(IcePwd.TYPE));
        } else {
            writeCredentials(text);
        }
    }

    private static void writeCredentials(StringBuilder text, Optional<IceUfrag> ufrag, Optional<IcePwd> pwd) {
        ufrag.ifPresent(name -> line(text, Line.of(IceUfrag.TYPE, name)));
        pwd.ifPresent(password -> line(text, Line.of(IcePwd.TYPE, password)));
    }

    private static void line(StringBuilder text, Line line) {
        text.append(line.text()).append(END);
    }

    private Map<Integer, List<IceCandidate>> byMedia(SessionDescription ours) {
        Map<Integer, List<IceCandidate>> byMedia = new LinkedHashMap<>();
        List<MediaDescription> media = ours.mediaDescriptions();
        for (int index = 0; index < media.size(); index++) {
            int place = index;
            List<IceCandidate> here = candidates.stream()
                    .filter(each -> belongs(each, place, media.get(place)))
                    .toList();
            if (!here.isEmpty()) {
                byMedia.put(index, here);
            }
        }
        return byMedia;
    }

    private static boolean belongs(IceCandidate candidate, int index, MediaDescription media) {
        if (candidate.mid().isPresent()) {
            return candidate.mid().equals(media.mid());
        }
        return candidate.mediaIndex().isPresent() && candidate.mediaIndex().getAsInt() == index;
    }
}
