package org.sdpkit.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a description: what is wrong, where, and what can be done.
 *
 * @since 0.1.0
 */
public final class Diagnostic {

    private final String code;
    private final Severity severity;
    private final String message;
    private final Span span;
    private final Optional<String> reference;
    private final Optional<String> help;
    private final List<Related> related;
    private final Optional<Fix> fix;

    private Diagnostic(Builder builder) {
        this.code = builder.code;
        this.severity = builder.severity;
        this.message = builder.message;
        this.span = builder.span;
        this.reference = Optional.ofNullable(builder.reference);
        this.help = Optional.ofNullable(builder.help);
        this.related = List.copyOf(builder.related);
        this.fix = Optional.ofNullable(builder.fix);
    }

    /**
     * A diagnostic of this kind at this place.
     *
     * @param code the rule that found it, in kebab case
     * @param span the smallest text that would change
     * @param message in lower case without a full stop: what is there before what should be
     */
    public static Builder builder(String code, Span span, String message) {
        return new Builder(code, span, message);
    }

    /** This diagnostic, to be changed. */
    public Builder toBuilder() {
        Builder builder = new Builder(code, span, message).severity(severity);
        reference.ifPresent(builder::reference);
        help.ifPresent(builder::help);
        builder.related.addAll(related);
        fix.ifPresent(builder::fix);
        return builder;
    }

    /**
     * The same fault, where each description has another number.
     *
     * @param sources gives the new number of a source
     */
    public Diagnostic withSources(IntUnaryOperator sources) {
        UnaryOperator<Span> moved = old -> old.in(sources.applyAsInt(old.source()));
        Builder builder = new Builder(code, moved.apply(span), message).severity(severity);
        reference.ifPresent(builder::reference);
        help.ifPresent(builder::help);
        related.forEach(other -> builder.related(moved.apply(other.span()), other.message()));
        fix.ifPresent(old -> builder.fix(new Fix(
                old.safety(),
                old.edits().stream()
                        .map(edit -> new Edit(moved.apply(edit.span()), edit.replacement()))
                        .toList())));
        return builder.build();
    }

    /** The id of the rule that found it, such as {@code unmapped-payload-type}. */
    public String code() {
        return code;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, in one line. */
    public String message() {
        return message;
    }

    /** Where it is wrong. */
    public Span span() {
        return span;
    }

    /** The number of the line, from 1. */
    public int line() {
        return span.from().line();
    }

    /** The number of the code point in the line, from 1. */
    public int column() {
        return span.from().column();
    }

    /** What says so, such as <i>RFC 8866 section 5.2</i>. */
    public Optional<String> reference() {
        return reference;
    }

    /** What can be done. */
    public Optional<String> help() {
        return help;
    }

    /** Other places it speaks of. */
    public List<Related> related() {
        return related;
    }

    /** How it can be mended. */
    public Optional<Fix> fix() {
        return fix;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Diagnostic other
                && code.equals(other.code)
                && severity == other.severity
                && message.equals(other.message)
                && span.equals(other.span)
                && reference.equals(other.reference)
                && help.equals(other.help)
                && related.equals(other.related)
                && fix.equals(other.fix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, span);
    }

    /** {@code LINE:COLUMN: severity[code] message}. */
    @Override
    public String toString() {
        return span.from() + ": " + severity.word() + "[" + code + "] " + message;
    }

    /**
     * What a diagnostic is made of.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final String code;
        private final Span span;
        private final String message;
        private final List<Related> related = new ArrayList<>();
        private Severity severity = Severity.ERROR;
        private @Nullable String reference;
        private @Nullable String help;
        private @Nullable Fix fix;

        private Builder(String code, Span span, String message) {
            this.code = code;
            this.span = span;
            this.message = message;
        }

        /** How much it matters; an error unless said otherwise. */
        public Builder severity(Severity howMuch) {
            this.severity = howMuch;
            return this;
        }

        /** What says so. */
        public Builder reference(String section) {
            this.reference = section;
            return this;
        }

        /** What can be done: an imperative that can be followed as it stands. */
        public Builder help(String whatToDo) {
            this.help = whatToDo;
            return this;
        }

        /** Another place it speaks of. */
        public Builder related(Span where, String what) {
            related.add(new Related(where, what));
            return this;
        }

        /** How it can be mended. */
        public Builder fix(Fix how) {
            this.fix = how;
            return this;
        }

        /** The diagnostic. */
        public Diagnostic build() {
            return new Diagnostic(this);
        }
    }
}
