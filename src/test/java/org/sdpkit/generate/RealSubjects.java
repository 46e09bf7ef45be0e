package org.sdpkit.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sdpkit.Sdp;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Round;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.CapturedExchange;

/** What was really said, to be broken: the pairs and exchanges of browsers, and the pairs of {@code samples/}. */
final class RealSubjects {

    private static final Path SAMPLES = Path.of(System.getProperty("sdpkit.root"), "samples");
    private static final String ANSWER = "answer";

    private RealSubjects() {}

    static Stream<Exchange> exchanges() {
        return CapturedExchange.selected().stream().map(CapturedExchange::exchange);
    }

    static Stream<Pair> pairs() {
        Stream<Pair> said =
                exchanges().flatMap(exchange -> exchange.rounds().stream().map(Round::pair));
        return Stream.concat(said, samples().stream());
    }

    private static List<Pair> samples() {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.getFileName().toString().matches("(.*-)?answer(-.*)?\\.sdp"))
                    .filter(file -> Files.exists(offer(file)))
                    .sorted()
                    .map(file -> new Pair(read(offer(file)), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path offer(Path answer) {
        String name = answer.getFileName().toString();
        Path offer = answer.resolveSibling(name.replace(ANSWER, "offer"));
        return Files.exists(offer) ? offer : answer.resolveSibling(name.replace("-" + ANSWER, ""));
    }

    private static SessionDescription read(Path file) {
        try {
            return Sdp.parse(file).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
