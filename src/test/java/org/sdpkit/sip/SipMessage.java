package org.sdpkit.sip;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * As much of a message of SIP as a test needs: RFC 3261 section 7.
 *
 * @param start its first line
 * @param headers the others up to the empty one
 * @param body what stands behind it
 */
record SipMessage(String start, List<String> headers, String body) {

    static SipMessage read(byte[] datagram, int length) {
        String text = new String(datagram, 0, length, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        List<String> lines = text.substring(0, end).lines().toList();
        return new SipMessage(lines.get(0), lines.subList(1, lines.size()), text.substring(end + 4));
    }

    /** A response to this request, as the dialog calls it that has this tag. */
    SipMessage response(String status, String tag, String contact, String sdp) {
        Stream<String> copied = headers.stream().filter(header -> isAnyOf(header, "via", "from", "call-id", "cseq"));
        String to = header("to");
        Stream<String> own =
                Stream.of("To: " + (to.contains("tag=") ? to : to + ";tag=" + tag), "Contact: <" + contact + ">");
        return new SipMessage("SIP/2.0 " + status, Stream.concat(copied, own).toList(), sdp);
    }

    private static boolean isAnyOf(String header, String... names) {
        return List.of(names).contains(name(header));
    }

    private static String name(String header) {
        return header.substring(0, header.indexOf(':')).strip().toLowerCase(Locale.ROOT);
    }

    /** What the method of a request is, or the code of a response behind {@code SIP/2.0}. */
    boolean is(String word) {
        return start.startsWith(word + " ") || start.startsWith("SIP/2.0 " + word);
    }

    /** The value of the first header of this name, in lower case; empty where there is none. */
    String header(String name) {
        return headers.stream()
                .filter(header -> name(header).equals(name))
                .map(header -> header.substring(header.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }

    byte[] bytes() {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String type = body.isEmpty() ? "" : "Content-Type: application/sdp\r\n";
        String head = headers.stream().collect(Collectors.joining("\r\n", start + "\r\n", "\r\n"));
        return (head + type + "Content-Length: " + content.length + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }
}
