package org.sdpkit.attribute;

/**
 * {@code a=websocket-uri:<ws-URI or wss-URI>}: where a WebSocket is to be opened.
 *
 * @param uri as it is written, with the scheme {@code ws} or {@code wss}
 * @since 0.1.0
 */
public record WebSocketUri(String uri) {

    /** How it is read and written. */
    public static final AttributeType<WebSocketUri> TYPE = AttributeType.named("websocket-uri", WebSocketUri.class)
            .means("where a WebSocket is to be opened")
            .definedBy("RFC 8124 section 3")
            .at(Level.MEDIA)
            .mux(MuxCategory.CAUTION)
            .examples("wss://bfcp-ws.example.com?token=3170449312", "ws://[2001:db8::1]:8080/floor")
            .syntax(in -> new WebSocketUri(readUri(in)), (socket, out) -> out.append(socket.uri));

    public WebSocketUri {
        int slashes = uri.indexOf("://");
        boolean legal = slashes > 0
                && (uri.substring(0, slashes).equalsIgnoreCase("ws")
                        || uri.substring(0, slashes).equalsIgnoreCase("wss"))
                && uri.length() > slashes + 3
                && uri.chars().allMatch(UriChars::isUri)
                && "/?;".indexOf(uri.charAt(slashes + 3)) < 0;
        if (!legal) {
            throw new IllegalArgumentException("must be a URI of ws or wss, not \"" + uri + "\"");
        }
    }

    /** Whether TLS protects it. */
    public boolean isSecure() {
        return uri.regionMatches(true, 0, "wss:", 0, 4);
    }

    private static String readUri(ValueScanner in) {
        int from = in.offset();
        String scheme = in.run("ws or wss", UriChars::isLetterOrDigit);
        if (!scheme.equalsIgnoreCase("ws") && !scheme.equalsIgnoreCase("wss")) {
            in.back(from);
            throw in.malformed("ws or wss");
        }
        in.expect(':');
        in.expect('/');
        in.expect('/');
        in.run("host", UriChars::isAuthorityWithoutSemicolon);
        while (!in.isAtEnd()) {
            in.run("end of value", UriChars::isUri);
        }
        return in.since(from);
    }
}
