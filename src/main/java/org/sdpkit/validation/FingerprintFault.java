package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.HashFunction;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/**
 * A fault that stands in one fingerprint alone.
 *
 * @param message what is wrong
 * @param fix how it is mended; empty where it cannot be
 */
record FingerprintFault(
        String code,
        String reference,
        Predicate<Fingerprint> isFault,
        Function<Fingerprint, String> message,
        String help,
        Function<AttributeAt<Fingerprint>, Optional<Fix>> fix)
        implements Rule<SessionDescription> {

    private static final List<HashFunction> FORBIDDEN = List.of(HashFunction.MD2, HashFunction.MD5);

    private static final int BYTE_AND_COLON = 3;

    static final Rule<SessionDescription> LENGTH = new FingerprintFault(
            "fingerprint-length",
            "RFC 8122 section 5",
            print -> print.hashFunction().length().orElse(length(print)) != length(print),
            print -> print.hashFunction() + " gives "
                    + print.hashFunction().length().getAsInt() + " bytes, not " + length(print),
            "write the whole hash, or the hash function that made it",
            print -> Optional.empty());

    static final Rule<SessionDescription> LOWER_CASE = new FingerprintFault(
            "lower-case-fingerprint",
            "RFC 8122 section 5",
            print -> !isUpperCase(print.fingerprint()),
            print -> "fingerprint has small letters",
            "write it in capitals",
            print -> Optional.of(Fix.safe(print.line()
                    .replacement("a="
                            + Fingerprint.TYPE.text(new Fingerprint(
                                    print.value().hashFunction(),
                                    print.value().fingerprint().toUpperCase(Locale.ROOT)))))));

    static final Rule<SessionDescription> FORBIDDEN_HASH = new FingerprintFault(
            "forbidden-hash-function",
            "RFC 8122 section 5",
            print -> isOneOf(print, FORBIDDEN),
            print -> print.hashFunction() + " must not be used",
            "use sha-256",
            print -> Optional.empty());

    static final Rule<SessionDescription> UNKNOWN_HASH = new FingerprintFault(
            "unknown-hash-function",
            "RFC 8122 section 5",
            print -> !isOneOf(print, HashFunction.REGISTERED),
            print -> "hash function " + print.hashFunction() + " is not registered",
            "use sha-256",
            print -> Optional.empty());

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Fingerprint.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(session, Fingerprint.TYPE, print -> isFault.test(print.value()))
                .report(this::report);
    }

    private Diagnostic report(AttributeAt<Fingerprint> print) {
        Diagnostic.Builder builder = Diagnostic.builder(code, print.valueSpan(), message.apply(print.value()))
                .help(help);
        fix.apply(print).ifPresent(builder::fix);
        return builder.build();
    }

    /** How many bytes it has, each of two digits, with a colon between each two. */
    private static int length(Fingerprint print) {
        return (print.fingerprint().length() + 1) / BYTE_AND_COLON;
    }

    private static boolean isUpperCase(String fingerprint) {
        return fingerprint.equals(fingerprint.toUpperCase(Locale.ROOT));
    }

    private static boolean isOneOf(Fingerprint print, List<HashFunction> functions) {
        for (HashFunction function : functions) {
            if (function.sameAs(print.hashFunction())) {
                return true;
            }
        }
        return false;
    }
}
