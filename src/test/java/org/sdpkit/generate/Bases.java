package org.sdpkit.generate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Pair;

/**
 * What was really said, to be broken.
 *
 * @param <S> what is broken
 */
final class Bases<S> {

    static final Bases<Pair> PAIRS = new Bases<>(RealSubjects.pairs(), Judge.OF_PAIRS);
    static final Bases<Exchange> EXCHANGES = new Bases<>(RealSubjects.exchanges(), Judge.OF_EXCHANGES);

    private final List<S> subjects;
    private final Matrix<S> matrix;

    private Bases(Stream<S> subjects, Judge<S> judge) {
        this.subjects = subjects.distinct()
                .sorted(Comparator.comparingInt(subject -> subject.toString().length()))
                .toList();
        this.matrix = new Matrix<>(judge);
    }

    int size() {
        return subjects.size();
    }

    /** What is wrong with each mutant, from the base in this place on, and then from the first on. */
    Stream<String> verdicts(Mutation<S> mutation, int from, long seed) {
        return IntStream.range(0, size())
                .mapToObj(index -> subjects.get((from + index) % size()))
                .map(subject -> matrix.judge(mutation, subject, seed))
                .flatMap(Optional::stream);
    }
}
