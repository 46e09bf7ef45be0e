package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code msrp[s]://<authority>[/<session-id>];<transport>[;<parameter>]}: one end or relay of an MSRP session (RFC 4975
 * section 6).
 *
 * @param scheme {@code msrp} or {@code msrps}, as it is spelled
 * @param authority host and port, as they are spelled
 * @param sessionId which session at that place
 * @param transport letters and digits, such as {@code tcp}
 * @param parameters a token each, or two with an equals sign between them
 * @since 0.1.0
 */
public record MsrpUri(
        String scheme, String authority, Optional<String> sessionId, String transport, List<String> parameters) {

    public MsrpUri {
        parameters = List.copyOf(parameters);
        Parts parts = new Parts(scheme, authority, sessionId, transport, parameters);
        if (!parts.areReadAsTheyAreWritten()) {
            throw new IllegalArgumentException("must be an MSRP URI, not \"" + parts.text() + "\"");
        }
    }

    /** Whether TLS protects the first hop. */
    public boolean isSecure() {
        return scheme.equalsIgnoreCase("msrps");
    }

    static MsrpUri read(ValueScanner in) {
        Parts parts = Parts.read(in);
        return new MsrpUri(parts.scheme, parts.authority, parts.sessionId, parts.transport, parts.parameters);
    }

    /** What stands in a text, before it is a value. */
    private record Parts(
            String scheme, String authority, Optional<String> sessionId, String transport, List<String> parameters) {

        static Parts read(ValueScanner in) {
            String scheme = readScheme(in);
            in.expect(':');
            in.expect('/');
            in.expect('/');
            String authority = in.run("authority", UriChars::isAuthorityWithoutSemicolon);
            Optional<String> sessionId =
                    in.skip('/') ? Optional.of(in.run("session-id", MsrpUri::isSessionIdChar)) : Optional.empty();
            in.expect(';');
            String transport = in.run("transport", UriChars::isLetterOrDigit);
            List<String> parameters = new ArrayList<>();
            while (in.skip(';')) {
                int from = in.offset();
                in.token("parameter", "");
                if (in.skip('=')) {
                    in.token("parameter value", "");
                }
                parameters.add(in.since(from));
            }
            return new Parts(scheme, authority, sessionId, transport, parameters);
        }

        boolean areReadAsTheyAreWritten() {
            try {
                ValueScanner in = new ValueScanner(text());
                return read(in).equals(this) && in.isAtEnd();
            } catch (MalformedValue malformed) {
                return false;
            }
        }

        String text() {
            StringBuilder out = new StringBuilder(scheme).append("://").append(authority);
            sessionId.ifPresent(id -> out.append('/').append(id));
            out.append(';').append(transport);
            parameters.forEach(parameter -> out.append(';').append(parameter));
            return out.toString();
        }

        private static String readScheme(ValueScanner in) {
            int from = in.offset();
            String scheme = in.run("msrp or msrps", UriChars::isLetterOrDigit);
            if (!scheme.equalsIgnoreCase("msrp") && !scheme.equalsIgnoreCase("msrps")) {
                in.back(from);
                throw in.malformed("msrp or msrps");
            }
            return scheme;
        }
    }

    private static boolean isSessionIdChar(int c) {
        return UriChars.isUnreserved(c) || c == '+' || c == '=' || c == '/';
    }

    @Override
    public String toString() {
        return new Parts(scheme, authority, sessionId, transport, parameters).text();
    }
}
