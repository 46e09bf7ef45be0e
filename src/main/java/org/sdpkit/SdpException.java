package org.sdpkit;

import java.util.List;
import java.util.stream.Collectors;
import org.sdpkit.diagnostic.Diagnostic;

/**
 * Says that a description is not what the caller insisted on.
 *
 * @since 0.1.0
 */
public final class SdpException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    SdpException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = diagnostics;
    }

    /** What is wrong. */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }
}
