package org.sdpkit.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.codec.CodecMatch.Note;
import org.sdpkit.codec.FormatParameters.Piece;

/**
 * A match while it is worked out, parameter by parameter. The answer begins as what we say; what binds both sides is
 * then written over it. The first refusal counts.
 */
final class MatchDraft {

    private final Format<?> format;
    private final String reference;
    private final Codec offered;
    private final Codec own;
    private final List<Note> notes = new ArrayList<>();
    private final List<Parameter<?>> settled = new ArrayList<>();
    private FormatParameters answer;
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

    private static <V> Optional<V> value(Parameter<V> parameter, FormatParameters text) {
        return parameter.read(text).flatMap(reading -> reading.value()).or(parameter::defaultValue);
    }

    /** Refuses, unless it has been already. */
    void refuse(String reason) {
        if (mismatch == null) {
            mismatch = new Mismatch(reason, reference);
        }
    }

    /** Says what is different in the answer. */
    void note(Parameter<?> parameter, String change) {
        notes.add(new Note(parameter.name(), change, reference));
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

    /** Both say the same, or it does not match. */
    void symmetric(Parameter<?> parameter) {
        if (!isAlike(parameter)) {
            refuse("offered " + parameter.name() + " is " + said(parameter, offered) + ", ours " + said(parameter, own)
                    + ": they must be equal");
        }
        asOfferedOrOwn(parameter);
    }

    private void asOfferedOrOwn(Parameter<?> parameter) {
        if (parameter.piecesIn(offered.parameters()).isEmpty()) {
            asOwn(parameter);
        } else {
            asOffered(parameter);
        }
    }

    /** Whether both say the same, or one of us does not say what a format cannot be described without. */
    <V> boolean isAlike(Parameter<V> parameter) {
        if (texts(parameter, offered).equals(texts(parameter, own))
                || (parameter.isRequired() && isUnsaid(parameter))) {
            return true;
        }
        boolean isReadable = !isMalformed(parameter, offered) && !isMalformed(parameter, own);
        return isReadable && offered(parameter).equals(own(parameter));
    }

    private boolean isUnsaid(Parameter<?> parameter) {
        return parameter.piecesIn(own.parameters()).isEmpty();
    }

    private static boolean isMalformed(Parameter<?> parameter, Codec codec) {
        return parameter
                .read(codec.parameters())
                .filter(reading -> reading.value().isEmpty())
                .isPresent();
    }

    private static List<String> texts(Parameter<?> parameter, Codec codec) {
        return parameter.piecesIn(codec.parameters()).stream().map(Piece::text).toList();
    }

    /** The lower value holds for both; what has no order must be the same. */
    @SuppressWarnings("unchecked") // what is compared are two values of one parameter
    <V> void lower(Parameter<V> parameter) {
        boolean isOrdered =
                offered(parameter).filter(Comparable.class::isInstance).isPresent();
        if (isOrdered) {
            lower(parameter, (a, b) -> ((Comparable<V>) a).compareTo(b) <= 0 ? a : b);
        } else {
            symmetric(parameter);
        }
    }

    /** What is left of both values holds for both sides. */
    <V> void lower(Parameter<V> parameter, BinaryOperator<V> lower) {
        if (isAlike(parameter)) {
            asOfferedOrOwn(parameter);
            return;
        }
        Optional<V> theirs = offered(parameter);
        Optional<V> ours = own(parameter);
        if (theirs.isEmpty() || ours.isEmpty()) {
            theirs.or(() -> ours).ifPresent(value -> write(parameter, value));
            return;
        }
        V both = lower.apply(theirs.get(), ours.get());
        write(parameter, both);
        note(
                parameter,
                "offered " + said(parameter, offered) + ", ours " + said(parameter, own) + ": both use "
                        + parameter.write(both));
    }

    /** It holds if both say so. */
    @SuppressWarnings("unchecked") // what both sides agree on is yes or no
    private void bothAgree(Parameter<?> parameter) {
        agreed((Parameter<Boolean>) parameter);
    }

    private void agreed(Parameter<Boolean> parameter) {
        boolean theirs = offered(parameter).orElse(false);
        boolean ours = own(parameter).orElse(false);
        boolean both = theirs && ours;
        if (both == parameter.defaultValue().orElse(false)
                && parameter.piecesIn(offered.parameters()).isEmpty()) {
            leaveOut(parameter);
        } else {
            write(parameter, both);
        }
        if (theirs != ours) {
            note(
                    parameter,
                    "offered " + said(parameter, offered) + ", ours " + said(parameter, own)
                            + ": it holds only if both say so");
        }
    }

    /** The answer says what the offer does, as it is written there; nothing where the offer says nothing. */
    void asOffered(Parameter<?> parameter) {
        List<String> pieces = new ArrayList<>(texts(parameter, offered));
        List<Piece> replaced = parameter.piecesIn(answer);
        List<String> result = new ArrayList<>();
        for (Piece piece : answer.pieces()) {
            boolean isReplaced = replaced.stream().anyMatch(found -> found.offset() == piece.offset());
            result.addAll(isReplaced ? pieces : List.of(piece.text()));
            if (isReplaced) {
                pieces.clear();
            }
        }
        result.addAll(pieces);
        answer = joined(result);
        settled.add(parameter);
    }

    private FormatParameters joined(List<String> pieces) {
        FormatParameters style = own.parameters().isEmpty() ? offered.parameters() : own.parameters();
        return FormatParameters.of(String.join(style.text().contains("; ") ? "; " : ";", pieces));
    }

    /** The answer says what we do. */
    void asOwn(Parameter<?> parameter) {
        settled.add(parameter);
    }

    /** The answer says this. */
    <V> void write(Parameter<V> parameter, V value) {
        answer = parameter.write(answer, value);
        settled.add(parameter);
    }

    /** The answer says nothing of it. */
    void leaveOut(Parameter<?> parameter) {
        answer = parameter.remove(answer);
        settled.add(parameter);
    }

    /** What a side says, for people: its text, or what holds where there is none. */
    <V> String said(Parameter<V> parameter, Codec codec) {
        List<String> texts = parameter.piecesIn(codec.parameters()).stream()
                .map(piece -> piece.value().orElse(piece.text()))
                .toList();
        if (!texts.isEmpty()) {
            return String.join(" and ", texts);
        }
        return parameter
                .defaultValue()
                .map(value -> parameter.write(value) + " by default")
                .orElse("not said");
    }

    String offeredSaid(Parameter<?> parameter) {
        return said(parameter, offered);
    }

    String ownSaid(Parameter<?> parameter) {
        return said(parameter, own);
    }

    /** The outcome, once all parameters that are left have been gone through as they are declared. */
    CodecMatch finish() {
        format.parameters().forEach(this::declared);
        if (mismatch != null) {
            return mismatch;
        }
        Codec answered = offered.with(answer).withFeedback(feedback());
        return new Match(
                answered, direction(offered.parameters(), answer), direction(answer, offered.parameters()), notes);
    }

    private List<String> feedback() {
        return offered.feedback().stream().filter(own.feedback()::contains).toList();
    }

    /** What a sender goes by: what the receiver says, but for what is the sender's to say or binds both. */
    private FormatParameters direction(FormatParameters receiver, FormatParameters sender) {
        Stream<Piece> binding = answer.pieces().stream().filter(piece -> isBinding(piece, answer));
        Stream<Piece> received = receiver.pieces().stream().filter(piece -> isReceivers(piece, receiver));
        Stream<Piece> sent =
                sender.pieces().stream().filter(piece -> meaning(piece, sender) == OfferAnswer.SENDER_DECLARES);
        return joined(Stream.of(binding, received, sent)
                .flatMap(pieces -> pieces)
                .map(Piece::text)
                .toList());
    }

    private boolean isBinding(Piece piece, FormatParameters text) {
        return !isReceivers(piece, text) && meaning(piece, text) != OfferAnswer.SENDER_DECLARES;
    }

    private boolean isReceivers(Piece piece, FormatParameters text) {
        OfferAnswer meaning = meaning(piece, text);
        return meaning == OfferAnswer.RECEIVER_DECLARES || meaning == OfferAnswer.UNSPECIFIED;
    }

    private OfferAnswer meaning(Piece piece, FormatParameters text) {
        return format.parameters().stream()
                .filter(parameter ->
                        parameter.piecesIn(text).stream().anyMatch(found -> found.offset() == piece.offset()))
                .findFirst()
                .map(Parameter::offerAnswer)
                .orElse(OfferAnswer.UNSPECIFIED);
    }
}
