package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.codec.CodecMatch.Note;
import org.sdpkit.codec.FormatParameters.Piece;

/**
 * A match while it is worked out, parameter by parameter. The answer begins as what we say; what binds both sides is
 * then written over it. The first refusal counts. Each parameter is settled once: what a format settles in particular
 * comes before what the parameters are declared to mean.
 */
final class MatchDraft {

    private final Format<?> format;
    private final String reference;
    private final Codec offered;
    private final Codec own;
    private final List<Note> notes = new ArrayList<>();
    private final List<Parameter<?>> settled = new ArrayList<>();
    private FormatParameters answer;
    private UnaryOperator<FormatParameters> send = UnaryOperator.identity();
    private UnaryOperator<FormatParameters> receive = UnaryOperator.identity();
    private @Nullable Mismatch mismatch;

    /** Two codecs of a format, whose offers and answers a section is about. */
    MatchDraft(Format<?> format, String reference, Codec offered, Codec own) {
        this.format = format;
        this.reference = reference;
        this.offered = offered;
        this.own = own;
        this.answer = own.parameters();
    }

    /** What the offer says, or the default. */
    <V> Optional<V> offered(Parameter<V> parameter) {
        return value(parameter, offered.parameters());
    }

    /** What we say, or the default. */
    <V> Optional<V> own(Parameter<V> parameter) {
        return value(parameter, own.parameters());
    }

    /** What the answer says so far, or the default. */
    <V> Optional<V> answer(Parameter<V> parameter) {
        return value(parameter, answer);
    }

    /** What a text says, or the default. */
    static <V> Optional<V> value(Parameter<V> parameter, FormatParameters text) {
        return parameter.read(text).flatMap(reading -> reading.value()).or(parameter::defaultValue);
    }

    /** Whether the offer says it, readably or not. */
    boolean isOffered(Parameter<?> parameter) {
        return parameter.isIn(offered.parameters());
    }

    /** Whether we say it, readably or not. */
    boolean isOwn(Parameter<?> parameter) {
        return parameter.isIn(own.parameters());
    }

    /** Refuses, unless it has been already. */
    void refuse(Supplier<String> reason) {
        if (mismatch == null) {
            mismatch = new Mismatch(reason, reference);
        }
    }

    boolean isRefused() {
        return mismatch != null;
    }

    /** Says where the answer departs from what either side said. */
    void note(Parameter<?> parameter, String change) {
        notes.add(new Note(parameter.name(), change, reference));
    }

    /** What both sides say, for people: <i>offered mode is 20, the answerer's 30 by default</i>. */
    String both(Parameter<?> parameter) {
        return "offered " + parameter.name() + " is " + offeredSaid(parameter) + ", the answerer's "
                + ownSaid(parameter);
    }

    /** What makes two values equal that must be, for people. */
    String remedy(Parameter<?> parameter) {
        List<String> pieces = texts(parameter, own.parameters());
        String wanted = pieces.isEmpty()
                ? usual(parameter)
                        .map(text -> "with " + parameter.name() + "=" + text)
                        .orElse("without " + parameter.name())
                : "with " + String.join(";", pieces);
        return ", so offer a format " + wanted + " as well";
    }

    /** What is meant where a parameter is not there, for people. */
    private static <V> Optional<String> usual(Parameter<V> parameter) {
        return parameter.defaultValue().map(parameter::write).filter(text -> !text.isEmpty());
    }

    /** What the offer says, for people. */
    String offeredSaid(Parameter<?> parameter) {
        return said(parameter, offered);
    }

    /** What we say, for people. */
    String ownSaid(Parameter<?> parameter) {
        return said(parameter, own);
    }

    private static <V> String said(Parameter<V> parameter, Codec codec) {
        List<String> texts = parameter.piecesIn(codec.parameters()).stream()
                .map(piece -> piece.value()
                        .filter(value -> piece.isNamed(parameter.name()))
                        .orElse(piece.text()))
                .toList();
        if (!texts.isEmpty()) {
            return String.join(" and ", texts);
        }
        return usual(parameter).map(text -> text + " by default").orElse("not said");
    }

    /** Whether both say the same: in the same words, or with the same meaning. */
    boolean isAlike(Parameter<?> parameter) {
        if (isSaidAlike(parameter)) {
            return true;
        }
        return !isMalformed(parameter, offered)
                && !isMalformed(parameter, own)
                && offered(parameter).equals(own(parameter));
    }

    /** Whether one side says what cannot be understood, and the other does not say the same. */
    boolean isUnclear(Parameter<?> parameter) {
        return (isMalformed(parameter, offered) || isMalformed(parameter, own)) && !isSaidAlike(parameter);
    }

    private static boolean isMalformed(Parameter<?> parameter, Codec codec) {
        return parameter
                .read(codec.parameters())
                .filter(reading -> reading.value().isEmpty())
                .isPresent();
    }

    private boolean isSaidAlike(Parameter<?> parameter) {
        return parameter.piecesIn(offered.parameters()).equals(parameter.piecesIn(own.parameters()));
    }

    private static List<String> texts(Parameter<?> parameter, FormatParameters text) {
        return parameter.piecesIn(text).stream().map(Piece::text).toList();
    }

    private void declared(FormatParameters text) {
        for (Piece piece : text.pieces()) {
            format.parameterOf(text, piece).ifPresent(this::declared);
        }
    }

    /** Goes by what a parameter is declared to mean. */
    void declared(Parameter<?> parameter) {
        if (settled.contains(parameter)) {
            return;
        }
        switch (parameter.offerAnswer()) {
            case SYMMETRIC, PROFILE_AND_LEVEL -> symmetric(parameter);
            case NEGOTIATED -> lower(parameter);
            case BOTH_AGREE -> bothAgree(parameter);
            case REFERENCE -> asOffered(parameter);
            case RECEIVER_DECLARES, SENDER_DECLARES, UNSPECIFIED -> asOwn(parameter);
        }
    }

    /** Both say the same; where we do not say what a format cannot be described without, anything will do. */
    void symmetric(Parameter<?> parameter) {
        symmetric(parameter, isAlike(parameter) || (parameter.isRequired() && !isOwn(parameter)));
    }

    /** Both say the same, or it does not match. */
    void symmetric(Parameter<?> parameter, boolean isSame) {
        if (!isSame) {
            refuse(() -> both(parameter) + ": they must be equal" + remedy(parameter));
        }
        keep(parameter);
    }

    /** The lower value holds for both sides; what has no order must be the same. */
    @SuppressWarnings("unchecked") // two values of one parameter compare with each other
    private <V> void lower(Parameter<V> parameter) {
        boolean isOrdered = offered(parameter)
                .or(() -> own(parameter))
                .filter(Comparable.class::isInstance)
                .isPresent();
        if (isOrdered) {
            lower(parameter, (a, b) -> ((Comparable<V>) a).compareTo(b) <= 0 ? a : b);
        } else {
            symmetric(parameter);
        }
    }

    /** What is left of both values holds for both sides; where one of us says nothing, what the other says. */
    <V> void lower(Parameter<V> parameter, BinaryOperator<V> lower) {
        Optional<V> theirs = offered(parameter);
        Optional<V> ours = own(parameter);
        if (isUnclear(parameter)) {
            refuse(() -> both(parameter) + ": they cannot be compared");
        } else if (theirs.isEmpty() || ours.isEmpty() || isAlike(parameter)) {
            keep(parameter);
        } else {
            settle(parameter, lower.apply(theirs.get(), ours.get()));
        }
    }

    /** Both sides use this value; the answer says it where the offer says another one. */
    <V> void settle(Parameter<V> parameter, V value) {
        Optional<V> used = Optional.of(value);
        if (offered(parameter).equals(used) && !isMalformed(parameter, offered)) {
            keep(parameter);
        }
        boolean isSaid = !isOffered(parameter) || parameter.isIn(answer);
        if (!isSaid || !answer(parameter).equals(used)) {
            write(parameter, value);
        }
        settled.add(parameter);
        if (!isAlike(parameter)) {
            note(parameter, both(parameter) + ": both sides use " + parameter.write(value));
        }
    }

    /** It holds if both say so; what we do not say need not be said in the answer. */
    @SuppressWarnings("unchecked") // what both sides agree on is yes or no
    private void bothAgree(Parameter<?> parameter) {
        Parameter<Boolean> agreed = (Parameter<Boolean>) parameter;
        boolean isAgreed = offered(agreed).orElse(false) && own(agreed).orElse(false);
        if (isOwn(agreed) || own(agreed).orElse(false) != isAgreed) {
            settle(agreed, isAgreed);
        }
        settled.add(parameter);
    }

    /** The answer says what the offer does, or what we do where the offer says nothing. */
    void keep(Parameter<?> parameter) {
        if (isOffered(parameter)) {
            asOffered(parameter);
        } else {
            asOwn(parameter);
        }
    }

    /** The answer says what the offer does, as it is written there; nothing where the offer says nothing. */
    void asOffered(Parameter<?> parameter) {
        put(parameter, parameter.piecesIn(offered.parameters()));
    }

    /** The answer says what we do. */
    void asOwn(Parameter<?> parameter) {
        settled.add(parameter);
    }

    /** All of the answer is what the offer says. */
    void allAsOffered() {
        answer = offered.parameters();
        settled.addAll(format.parameters());
    }

    /** The answer says this. */
    <V> void write(Parameter<V> parameter, V value) {
        put(parameter, parameter.piecesIn(parameter.write(FormatParameters.NONE, value)));
    }

    /** Puts pieces in place of all that the answer says of a parameter, or behind all others. */
    private void put(Parameter<?> parameter, List<Piece> pieces) {
        settled.add(parameter);
        if (parameter.piecesIn(answer).equals(pieces)) {
            return;
        }
        List<Piece> others = new ArrayList<>(pieces);
        List<Piece> result = new ArrayList<>();
        for (Piece piece : answer.pieces()) {
            boolean isReplaced = parameter.isIn(answer, piece);
            result.addAll(isReplaced ? others : List.of(piece));
            if (isReplaced) {
                others.clear();
            }
        }
        result.addAll(others);
        answer = joined(result);
    }

    /** The answer says nothing of it. */
    void leaveOut(Parameter<?> parameter) {
        answer = parameter.remove(answer);
        settled.add(parameter);
    }

    /** What we send goes by something else than the declared meanings give. */
    void send(UnaryOperator<FormatParameters> change) {
        UnaryOperator<FormatParameters> before = send;
        send = text -> change.apply(before.apply(text));
    }

    /** What the other side sends goes by something else than the declared meanings give. */
    void receive(UnaryOperator<FormatParameters> change) {
        UnaryOperator<FormatParameters> before = receive;
        receive = text -> change.apply(before.apply(text));
    }

    /** The outcome, once all parameters that are left have been gone through as they are declared. */
    CodecMatch finish() {
        if (mismatch == null) {
            declared(offered.parameters());
            declared(own.parameters());
        }
        if (mismatch != null) {
            return mismatch;
        }
        if (!answer.equals(own.parameters())) {
            answer = joined(answer.pieces());
        }
        List<String> feedback = Feedback.inBoth(offered.feedback(), own.feedback());
        return new Match(
                new Codec(offered.mediaType(), offered.format(), offered.rtpMap(), answer, feedback),
                () -> send.apply(direction(offered.parameters(), answer)),
                () -> receive.apply(direction(answer, offered.parameters())),
                notes);
    }

    /** What a sender goes by: what the receiver says, but for what is the sender's to say or binds both. */
    private FormatParameters direction(FormatParameters receiver, FormatParameters sender) {
        if (receiver.isEmpty() && sender.isEmpty()) {
            return answer;
        }
        List<Piece> pieces = new ArrayList<>();
        collect(pieces, answer, MatchDraft::isBinding);
        collect(pieces, receiver, MatchDraft::isReceivers);
        collect(pieces, sender, meaning -> meaning == OfferAnswer.SENDER_DECLARES);
        return joined(pieces);
    }

    private void collect(List<Piece> pieces, FormatParameters text, Predicate<OfferAnswer> isMeant) {
        for (Piece piece : text.pieces()) {
            if (isMeant.test(meaning(piece, text))) {
                pieces.add(piece);
            }
        }
    }

    private static boolean isBinding(OfferAnswer meaning) {
        return !isReceivers(meaning) && meaning != OfferAnswer.SENDER_DECLARES;
    }

    private static boolean isReceivers(OfferAnswer meaning) {
        return meaning == OfferAnswer.RECEIVER_DECLARES || meaning == OfferAnswer.UNSPECIFIED;
    }

    private OfferAnswer meaning(Piece piece, FormatParameters text) {
        return format.parameterOf(text, piece).map(Parameter::offerAnswer).orElse(OfferAnswer.UNSPECIFIED);
    }

    private FormatParameters joined(List<Piece> pieces) {
        FormatParameters style = own.parameters().isEmpty() ? offered.parameters() : own.parameters();
        StringJoiner text = new StringJoiner(style.text().contains("; ") ? "; " : ";");
        pieces.forEach(piece -> text.add(piece.text()));
        return read(text.toString());
    }

    /** What is said already is not read again. */
    private FormatParameters read(String text) {
        for (FormatParameters said : List.of(answer, offered.parameters())) {
            if (said.text().equals(text)) {
                return said;
            }
        }
        return FormatParameters.of(text);
    }
}
