package org.sdpkit.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Field;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.model.SessionDescription;

/** A field of which Chromium cannot read the value. */
final class ChromiumUnreadableField implements Rule<SessionDescription> {

    private static final String READ = "ocmb";
    private static final int ORIGIN_FIELDS = 6;
    private static final int MEDIA_FIELDS = 4;
    private static final int LARGEST_PORT = 65535;
    private static final int LARGEST_PAYLOAD_TYPE = 127;

    @Override
    public String code() {
        return "chromium-unreadable-field";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8";
    }

    @Override
    public List<Diagnostic> check(SessionDescription session) {
        List<Diagnostic> found = new ArrayList<>();
        for (PlacedLine placed : DescriptionAt.of(session).fieldsAndOddLines()) {
            if (placed.line() instanceof Field field
                    && READ.indexOf(field.type().letter()) >= 0) {
                fault(placed).ifPresent(fault -> found.add(report(placed, fault)));
            }
        }
        return found;
    }

    private Diagnostic report(PlacedLine placed, String fault) {
        return Diagnostic.builder(code(), placed.valueSpan(), "Chromium refuses " + fault)
                .build();
    }

    private static Optional<String> fault(PlacedLine placed) {
        String text = placed.line().text();
        String value = text.substring(2);
        boolean isMedia = placed.session().mediaIndexOf(placed.index()) >= 0;
        return switch (text.charAt(0)) {
            case 'o' -> check(Chromium.split(value, ' ').size() == ORIGIN_FIELDS, "an o= line without 6 fields");
            case 'c' -> connectionFault(value);
            case 'm' -> mediaFault(Chromium.split(value, ' '));
            case 'b' -> isMedia ? bandwidthFault(value) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> connectionFault(String value) {
        Optional<List<String>> netType = Chromium.cut(value, ' ');
        Optional<List<String>> addressType = netType.flatMap(pieces -> Chromium.cut(pieces.get(1), ' '));
        if (addressType.isEmpty() || !netType.orElseThrow().get(0).equals("IN")) {
            return Optional.of("a c= line that is not IN, an address type and an address");
        }
        String type = addressType.get().get(0);
        String address = addressType.get().get(1);
        if (address.contains("/")) {
            return Optional.of("a c= line with a '/', for it takes no multicast");
        }
        boolean isWord = !address.isEmpty() && Characters.areAll(address, c -> c > ' ' && c < 0x7F);
        boolean isOtherThanIp4 = isWord && Address.of(address) instanceof Address.Ip4 && !type.equals("IP4");
        boolean isOtherThanIp6 = isWord && Address.of(address) instanceof Address.Ip6 && !type.equals("IP6");
        return check(!isOtherThanIp4 && !isOtherThanIp6, "an address that is not of type " + type);
    }

    private static Optional<String> mediaFault(List<String> fields) {
        if (fields.size() < MEDIA_FIELDS) {
            return Optional.of("an m= line without 4 fields");
        }
        String protocol = fields.get(2);
        boolean isRtp = Chromium.isRtp(protocol);
        if (!Chromium.isNumber(fields.get(1), 0, LARGEST_PORT)) {
            return Optional.of("the port '" + fields.get(1) + "'");
        }
        for (String word : isRtp ? fields.subList(MEDIA_FIELDS - 1, fields.size()) : List.<String>of()) {
            if (!Chromium.isNumber(word, 0, LARGEST_PAYLOAD_TYPE)) {
                return Optional.of("the payload type '" + word + "'");
            }
        }
        boolean needsRtp = fields.get(0).equals("audio") || fields.get(0).equals("video");
        return check(isRtp || !needsRtp, fields.get(0) + " over " + protocol);
    }

    private static Optional<String> bandwidthFault(String value) {
        Optional<List<String>> pieces = Chromium.cut(value, ':');
        if (pieces.isEmpty()) {
            return Optional.of("a b= line without ':'");
        }
        String type = pieces.get().get(0);
        boolean isRead = type.equals("AS") || type.equals("TIAS");
        long least = type.equals("AS") ? -1 : 0;
        String bandwidth = pieces.get().get(1);
        return check(
                !isRead || Chromium.isNumber(bandwidth, least, Integer.MAX_VALUE), "the bandwidth '" + bandwidth + "'");
    }

    private static Optional<String> check(boolean isTaken, String fault) {
        return isTaken ? Optional.empty() : Optional.of(fault);
    }
}
