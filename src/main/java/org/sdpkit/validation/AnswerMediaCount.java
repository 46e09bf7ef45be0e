package org.sdpkit.validation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Edit;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.Pair;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** An answer with more or fewer media descriptions than the offer has. */
final class AnswerMediaCount implements Rule<Pair> {

    private static final String ANSWER_EACH = "answer each m= line; refuse one by the port 0";

    @Override
    public String code() {
        return "answer-media-count";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        int offered = pair.offer().mediaDescriptions().size();
        int answered = pair.answer().mediaDescriptions().size();
        if (answered == offered) {
            return List.of();
        }
        String message = "the offer has %d m= lines, the answer %d".formatted(offered, answered);
        return List.of(
                answered > offered
                        ? surplus(pair.answer(), offered, message)
                        : missing(pair.offer(), answered, message, pair.answer()));
    }

    private Diagnostic surplus(SessionDescription answer, int first, String message) {
        return MediaPair.inAnswer(code(), new MediaAt(answer, first).line().span(), message)
                .help("take the m= lines out that answer nothing")
                .fix(Fix.unsafe(removals(answer, first)))
                .build();
    }

    private static Edit[] removals(SessionDescription answer, int first) {
        return IntStream.range(first, answer.mediaDescriptions().size())
                .boxed()
                .flatMap(index -> answer.placedLines(index).stream())
                .map(line -> MediaPair.inAnswer(line.removal()))
                .toArray(Edit[]::new);
    }

    private Diagnostic missing(SessionDescription offer, int first, String message, SessionDescription answer) {
        List<PlacedLine> lines = answer.placedLines();
        PlacedLine unanswered = new MediaAt(offer, first).line();
        if (lines.isEmpty()) {
            return Diagnostic.builder(code(), unanswered.span(), message)
                    .help(ANSWER_EACH)
                    .build();
        }
        PlacedLine last = lines.get(lines.size() - 1);
        Diagnostic.Builder finding = MediaPair.inAnswer(code(), last.span(), message)
                .related(unanswered.span(), "not answered")
                .help(ANSWER_EACH);
        List<MediaDescription> left = offer.mediaDescriptions()
                .subList(first, offer.mediaDescriptions().size());
        if (left.stream().allMatch(media -> media.media().isPresent())) {
            boolean hasConnection = answer.connection().isPresent();
            String end = last.line().lineEnd().text();
            String refusals = left.stream()
                    .flatMap(media -> refusal(media, hasConnection))
                    .collect(Collectors.joining(end));
            finding.fix(Fix.unsafe(MediaPair.inAnswer(last.insertionAfter(refusals))));
        }
        return finding.build();
    }

    /** The lines that refuse what was offered: by the port 0, under the same mid. */
    private static Stream<String> refusal(MediaDescription offered, boolean hasConnection) {
        Stream<String> line = offered.media().stream().map(field -> "m=%s 0 %s %s"
                .formatted(field.type(), field.protocol(), String.join(" ", field.formats())));
        Stream<String> connection = hasConnection ? Stream.empty() : Stream.of("c=IN IP4 0.0.0.0");
        Stream<String> mid = offered.mid().stream().map(tag -> "a=mid:" + tag);
        return Stream.of(line, connection, mid).flatMap(lines -> lines);
    }
}
