package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sdpkit.attribute.FileSelector;
import org.sdpkit.attribute.LineType;
import org.sdpkit.diagnostic.Diagnostic;

/** A hash of a file that is not as long as its algorithm makes it. */
final class FileHashLength implements MediaRule {

    private static final Map<String, Integer> LENGTHS =
            Map.of("sha-1", 20, "sha-224", 28, "sha-256", 32, "sha-384", 48, "sha-512", 64);
    private static final int BYTE = 3;

    @Override
    public String code() {
        return "file-hash-length";
    }

    @Override
    public String reference() {
        return "RFC 5547 section 6";
    }

    @Override
    public Set<LineType<?>> about() {
        return Set.of(FileSelector.TYPE);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.all(FileSelector.TYPE).stream()
                .flatMap(at -> at.value().selectors().stream()
                        .flatMap(selector ->
                                selector instanceof FileSelector.Hash hash ? Stream.of(hash) : Stream.empty())
                        .filter(hash -> length(hash) != wanted(hash))
                        .map(hash -> finding(
                                        at.pieceSpan(hash.value()),
                                        hash.algorithm() + " has " + wanted(hash) + " bytes, not " + length(hash))
                                .help("write the hash of the whole file")
                                .build()))
                .toList();
    }

    private static int length(FileSelector.Hash hash) {
        return (hash.value().length() + 1) / BYTE;
    }

    private static int wanted(FileSelector.Hash hash) {
        return LENGTHS.getOrDefault(hash.algorithm().toLowerCase(Locale.ROOT), length(hash));
    }
}
