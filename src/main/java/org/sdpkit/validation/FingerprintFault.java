package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.attribute.HashFunction;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Fix;
import org.sdpkit.model.SessionDescription;

/**
 * A fault that stands in one fingerprint alone.
 *
 * @param message what is wrong, where something is
 * @param fix how it is mended; empty where it cannot be
 */
record FingerprintFault(
        String code,
        String reference,
        Function<Fingerprint, Optional<String>> message,
        String help,
        Function<AttributeAt<Fingerprint>, Optional<Fix>> fix)
        implements Rule<SessionDescription> {

    static final Rule<SessionDescription> LENGTH = new FingerprintFault(
            "fingerprint-length",
            "RFC 8122 section 5",
            print -> print.hashFunction().length().stream()
                    .filter(length -> length != print.bytes().length)
                    .mapToObj(
                            length -> print.hashFunction() + " gives " + length + " bytes, not " + print.bytes().length)
                    .findFirst(),
            "write the whole hash, or the hash function that made it",
            print -> Optional.empty());

    static final Rule<SessionDescription> LOWER_CASE = new FingerprintFault(
            "lower-case-fingerprint",
            "RFC 8122 section 5",
            print -> Optional.of("fingerprint has small letters").filter(message -> !isUpperCase(print.fingerprint())),
            "write it in capitals",
            print -> Optional.of(Fix.safe(print.line()
                    .replacement("a="
                            + Fingerprint.TYPE.text(new Fingerprint(
                                    print.value().hashFunction(),
                                    print.value().fingerprint().toUpperCase(Locale.ROOT)))))));

    static final Rule<SessionDescription> FORBIDDEN_HASH = new FingerprintFault(
            "forbidden-hash-function",
            "RFC 8122 section 5",
            print -> Optional.of(print.hashFunction() + " must not be used")
                    .filter(message -> isOneOf(print, List.of(HashFunction.MD2, HashFunction.MD5))),
            "use sha-256",
            print -> Optional.empty());

    static final Rule<SessionDescription> UNKNOWN_HASH = new FingerprintFault(
            "unknown-hash-function",
            "RFC 8122 section 5",
            print -> Optional.of("hash function " + print.hashFunction() + " is not registered")
                    .filter(message -> !isOneOf(print, HashFunction.REGISTERED)),
            "use sha-256",
            print -> Optional.empty());

    @Override
    public Set<LineType<?>> about() {
        return Set.of(Fingerprint.TYPE);
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        return AttributeAt.in(session, Fingerprint.TYPE)
                .flatMap(print -> message.apply(print.value()).stream().map(text -> report(print, text)))
                .toList();
    }

    private Diagnostic report(AttributeAt<Fingerprint> print, String text) {
        Diagnostic.Builder builder =
                Diagnostic.builder(code, print.valueSpan(), text).help(help);
        fix.apply(print).ifPresent(builder::fix);
        return builder.build();
    }

    private static boolean isUpperCase(String fingerprint) {
        return fingerprint.equals(fingerprint.toUpperCase(Locale.ROOT));
    }

    private static boolean isOneOf(Fingerprint print, List<HashFunction> functions) {
        return functions.stream().anyMatch(print.hashFunction()::sameAs);
    }
}
