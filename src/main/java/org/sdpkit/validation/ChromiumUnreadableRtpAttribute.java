package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.PlacedLine;

/** An attribute of RTP of which Chromium cannot read the value. */
final class ChromiumUnreadableRtpAttribute implements MediaRule {

    private static final Set<String> NAMES =
            Set.of("rtpmap", "fmtp", "rtcp-fb", "extmap", "ssrc", "ssrc-group", "simulcast");
    private static final List<String> DIRECTIONS = List.of("send", "recv");
    private static final String START = "a=";
    private static final int LARGEST_PAYLOAD_TYPE = 127;
    private static final int LARGEST_EXTENSION = 255;
    private static final long LARGEST_SSRC = 4_294_967_295L;
    private static final int MOST_CHANNELS = 24;
    private static final int MOST_PARTS = 3;
    private static final int FIELDS_OF_BOTH = 4;

    @Override
    public String code() {
        return "chromium-unreadable-rtp-attribute";
    }

    @Override
    public String reference() {
        return "RFC 9429 section 5.8";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        boolean isRtp = media.field()
                .filter(field -> Chromium.isRtp(field.protocol().name()))
                .isPresent();
        if (!isRtp || !Kind.isAudioOrVideo(media)) {
            return List.of();
        }
        Set<String> formats = media.formatTexts();
        return Stream.concat(
                        Suspects.among(
                                        media.lines(),
                                        placed -> placed.line() instanceof Attribute attribute
                                                && NAMES.contains(Chromium.nameOf(attribute)))
                                .stream()
                                .flatMap(
                                        placed -> fault(
                                                        Chromium.nameOf((Attribute) placed.line()),
                                                        placed.line().text(),
                                                        formats)
                                                .stream()
                                                .map(fault -> report(placed, fault))),
                        secondSimulcast(media))
                .toList();
    }

    private Diagnostic report(PlacedLine placed, String fault) {
        return finding(placed.span(), "Chromium refuses " + fault).build();
    }

    private Stream<Diagnostic> secondSimulcast(MediaAt media) {
        return media.all(Simulcast.TYPE).stream().skip(1).map(at -> report(at.line(), "a second simulcast"));
    }

    private static Optional<String> fault(String name, String line, Set<String> formats) {
        String rest = line.substring(START.length() + name.length());
        if (!rest.startsWith(":") || rest.length() == 1) {
            return Optional.of("a=" + name + " without a value");
        }
        String value = rest.substring(1);
        return switch (name) {
            case "rtpmap" -> rtpMapFault(value, formats);
            case "fmtp" ->
                check(isPayloadTypeAndMore(value, false), "an fmtp that is not a payload type and parameters");
            case "rtcp-fb" ->
                check(isPayloadTypeAndMore(value, true), "an rtcp-fb that is not a payload type and feedback");
            case "extmap" -> check(isExtMap(value), "an extmap that is not an id from 1 to 255 and a URI");
            case "ssrc" -> check(isSsrc(value), "an ssrc that is not a number of 32 bits, a name and a value");
            case "ssrc-group" -> groupFault(Chromium.split(value, ' '));
            default -> simulcastFault(value);
        };
    }

    private static Optional<String> rtpMapFault(String value, Set<String> formats) {
        List<String> fields = Chromium.split(value, ' ');
        if (fields.size() < 2 || !Chromium.isNumber(fields.get(0), 0, LARGEST_PAYLOAD_TYPE)) {
            return Optional.of("an rtpmap that does not begin with a payload type");
        }
        if (!formats.contains(fields.get(0))) {
            return Optional.empty();
        }
        List<String> codec = Chromium.split(fields.get(1), '/');
        boolean isCodec = codec.size() == 2 || codec.size() == MOST_PARTS;
        if (!isCodec || !Chromium.isInt(codec.get(1))) {
            return Optional.of("an rtpmap that is not a name and a clock rate");
        }
        boolean hasFewChannels = codec.size() == 2 || Chromium.isNumber(codec.get(2), 0, MOST_CHANNELS);
        return check(hasFewChannels, "more than 24 channels");
    }

    private static boolean isPayloadTypeAndMore(String value, boolean mayBeAny) {
        Optional<List<String>> pieces = Chromium.cut(value, ' ');
        String payloadType = pieces.map(both -> both.get(0)).orElse("");
        return (mayBeAny && payloadType.equals("*")) || Chromium.isNumber(payloadType, 0, LARGEST_PAYLOAD_TYPE);
    }

    private static boolean isExtMap(String value) {
        List<String> fields = Chromium.split(value, ' ');
        String id = Chromium.split(fields.get(0), '/').get(0);
        return fields.size() >= 2 && Chromium.isNumber(id, 1, LARGEST_EXTENSION);
    }

    private static boolean isSsrc(String value) {
        Optional<List<String>> pieces = Chromium.cut(value, ' ');
        return pieces.isPresent()
                && Chromium.isNumber(pieces.get().get(0), 0, LARGEST_SSRC)
                && pieces.get().get(1).contains(":");
    }

    private static Optional<String> groupFault(List<String> fields) {
        List<String> members = fields.subList(1, fields.size());
        if (members.isEmpty() || !members.stream().allMatch(ssrc -> Chromium.isNumber(ssrc, 0, LARGEST_SSRC))) {
            return Optional.of("an ssrc-group that is not a word and numbers of 32 bits");
        }
        return check(Set.copyOf(members).size() == members.size(), "an ssrc-group that names one source twice");
    }

    private static Optional<String> simulcastFault(String value) {
        List<String> words = Chromium.split(value, ' ').stream()
                .filter(word -> !word.isEmpty())
                .toList();
        boolean isOne = words.size() == 2 && DIRECTIONS.contains(words.get(0));
        boolean isTwo = words.size() == FIELDS_OF_BOTH
                && DIRECTIONS.contains(words.get(0))
                && DIRECTIONS.contains(words.get(2))
                && !words.get(0).equals(words.get(2));
        boolean hasStreams = (isOne || isTwo)
                && IntStream.range(0, words.size()).filter(i -> i % 2 == 1).allMatch(i -> areStreams(words.get(i)));
        return check(hasStreams, "a simulcast that is not send or recv and streams, once or twice");
    }

    private static boolean areStreams(String text) {
        return Chromium.split(text, ';').stream()
                .flatMap(alternatives -> Chromium.split(alternatives, ',').stream())
                .noneMatch(rid -> rid.isEmpty() || rid.equals("~"));
    }

    private static Optional<String> check(boolean isTaken, String fault) {
        return isTaken ? Optional.empty() : Optional.of(fault);
    }
}
