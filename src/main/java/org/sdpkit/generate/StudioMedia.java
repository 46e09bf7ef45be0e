package org.sdpkit.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Eui64;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.MediaClk;
import org.sdpkit.attribute.MediaClock;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.Ptime;
import org.sdpkit.attribute.PtpDomain;
import org.sdpkit.attribute.PtpVersion;
import org.sdpkit.attribute.ReferenceClock;
import org.sdpkit.attribute.RtpMap;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.attribute.TsRefClk;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.BandwidthType;
import org.sdpkit.model.Connection;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** One stream of a studio, on one path or on two (SMPTE ST 2022-7). */
final class StudioMedia {

    /** SMPTE ST 2110-20, -22 and -40. */
    static final List<String> PICTURES = List.of("raw", "jxsv", "smpte291");

    /** SMPTE ST 2110-30. */
    static final List<String> SOUNDS = List.of("L24", "L16");

    private static final int STUDIO_CLOCK = 90_000;
    private static final int STUDIO_RATE = 48_000;

    private final Scene scene;
    private final TsRefClk clock;

    StudioMedia(Scene scene) {
        this.scene = scene;
        clock = new TsRefClk(clock(scene));
    }

    private static ReferenceClock clock(Scene scene) {
        if (scene.rarely()) {
            return new ReferenceClock.LocalMac(mac(scene));
        }
        PtpVersion version = PtpVersion.IEEE1588_2008;
        if (scene.rarely()) {
            return new ReferenceClock.Ptp(version, Optional.empty(), Optional.empty());
        }
        Optional<PtpDomain> domain = Optional.of(
                scene.rarely() ? new PtpDomain(Integer.toString(scene.below(128))) : PtpDomain.of(scene.below(128)));
        return new ReferenceClock.Ptp(version, Optional.of(new Eui64(eui64(scene))), domain);
    }

    private static String mac(Scene scene) {
        return pairs(scene.hex(12));
    }

    static String eui64(Scene scene) {
        String digits = scene.hex(12).toUpperCase(Locale.ROOT);
        return pairs(digits.substring(0, 6) + "FFFE" + digits.substring(6));
    }

    private static String pairs(String digits) {
        StringBuilder text = new StringBuilder(digits.substring(0, 2));
        for (int i = 2; i + 1 < digits.length(); i += 2) {
            text.append('-').append(digits, i, i + 2);
        }
        return text.toString();
    }

    /** A stream, on as many paths as it has tags; on one without a tag where there is none. */
    List<MediaDescription> draw(List<String> tags) {
        String sort = sort();
        long choices = scene.between(0, Integer.MAX_VALUE - 1);
        if (tags.isEmpty()) {
            return List.of(leg(sort, new Draw(choices)).build());
        }
        return tags.stream()
                .map(tag -> leg(sort, new Draw(choices))
                        .with(Mid.TYPE, new Mid(tag))
                        .build())
                .toList();
    }

    /** One of those that are asked for. */
    private String sort() {
        String drawn = scene.of("raw", "jxsv", SOUNDS.get(0), "smpte291");
        MediaType type = SOUNDS.contains(drawn) ? MediaType.AUDIO : MediaType.VIDEO;
        List<String> wanted = scene.type(type, MediaType.AUDIO, MediaType.VIDEO).equals(MediaType.AUDIO)
                ? SOUNDS
                : scene.settings().wanted(PICTURES, UnaryOperator.identity());
        return wanted.contains(drawn) ? drawn : scene.of(wanted);
    }

    /** Each path of a stream is drawn alike, with an address of its own. */
    private MediaDraft leg(String sort, Draw draw) {
        MediaType type = SOUNDS.contains(sort) ? MediaType.AUDIO : MediaType.VIDEO;
        MediaDraft media = new MediaDraft(type, Protocol.RTP_AVP, scene.port());
        int number = draw.between(96, 127);
        media.format(Integer.toString(number));
        Connection connection = SessionLines.multicast(scene, 1);
        media.with(Connection.TYPE, connection);
        switch (sort) {
            case "raw" -> picture(media, draw, number);
            case "jxsv" -> compressed(media, draw, number);
            case "smpte291" -> ancillary(media, draw, number);
            default -> sound(media, draw, number);
        }
        if (draw.in100(60)) {
            media.with(
                    SourceFilter.TYPE,
                    new SourceFilter(
                            SourceFilter.Mode.INCL,
                            connection.netType(),
                            connection.addressType(),
                            Optional.of(connection.address()),
                            List.of(scene.unicast())));
        }
        if (draw.in100(30)) {
            media.with(Direction.TYPE, Direction.RECVONLY);
        }
        media.with(TsRefClk.TYPE, clock);
        return media.with(MediaClk.TYPE, new MediaClk(Optional.empty(), mediaClock(draw)));
    }

    private MediaClock mediaClock(Draw draw) {
        return clock.clock() instanceof ReferenceClock.LocalMac && draw.in100(50)
                ? new MediaClock.Sender()
                : new MediaClock.Direct(OptionalLong.of(0), Optional.empty());
    }

    private static void map(MediaDraft media, int number, String encoding, int rate, OptionalInt channels) {
        media.with(RtpMap.TYPE, new RtpMap(number, encoding, rate, channels));
    }

    private static void fmtp(MediaDraft media, int number, FormatParameters parameters) {
        media.with(Fmtp.TYPE, new Fmtp(Integer.toString(number), parameters.text()));
    }

    /** SMPTE ST 2110-20. */
    private void picture(MediaDraft media, Draw draw, int number) {
        map(media, number, "raw", STUDIO_CLOCK, OptionalInt.empty());
        fmtp(
                media,
                number,
                picture(FormatParameters.NONE, draw)
                        .with("PM", draw.in100(80) ? "2110GPM" : "2110BPM")
                        .with("SSN", "ST2110-20:2017")
                        .with("TP", draw.of(List.of("2110TPN", "2110TPNL", "2110TPW"))));
    }

    private static FormatParameters picture(FormatParameters before, Draw draw) {
        List<String> size = draw.of(List.of(List.of("1920", "1080"), List.of("1280", "720"), List.of("3840", "2160")));
        boolean isInterlaced = draw.in100(25);
        FormatParameters parameters = before.with("sampling", draw.of(List.of("YCbCr-4:2:2", "YCbCr-4:4:4", "RGB")))
                .with("width", size.get(0))
                .with("height", size.get(1))
                .with("exactframerate", draw.of(List.of("25", "50", "30000/1001", "60000/1001")))
                .with("depth", draw.of(List.of("8", "10", "12")))
                .with("TCS", draw.of(List.of("SDR", "PQ", "HLG")))
                .with("colorimetry", draw.of(List.of("BT709", "BT2020")));
        FormatParameters scanned = isInterlaced ? parameters.with("interlace") : parameters;
        FormatParameters segmented = isInterlaced && draw.in100(20) ? scanned.with("segmented") : scanned;
        FormatParameters shaped = draw.in100(15) ? segmented.with("PAR", "12:11") : segmented;
        return draw.in100(15) ? shaped.with("RANGE", draw.of(List.of("NARROW", "FULL"))) : shaped;
    }

    /** SMPTE ST 2110-22, JPEG XS (RFC 9134). */
    private void compressed(MediaDraft media, Draw draw, int number) {
        media.with(Bandwidth.TYPE, new Bandwidth(BandwidthType.AS, draw.between(50_000, 500_000)));
        map(media, number, "jxsv", STUDIO_CLOCK, OptionalInt.empty());
        FormatParameters head = FormatParameters.NONE
                .with("packetmode", Integer.toString(draw.below(2)))
                .with("profile", draw.of(List.of("High444.12", "Main422.10")))
                .with("level", draw.of(List.of("1k-1", "2k-1", "4k-1")))
                .with("sublevel", draw.of(List.of("Sublev3bpp", "Sublev6bpp")));
        fmtp(
                media,
                number,
                picture(head, draw)
                        .with("SSN", "ST2110-22:2019")
                        .with("TP", draw.of(List.of("2110TPN", "2110TPNL", "2110TPW"))));
    }

    /** SMPTE ST 2110-30 and AES67. */
    private void sound(MediaDraft media, Draw draw, int number) {
        boolean isShort = draw.in100(50);
        int channels = draw.of(List.of(1, 2, 2, 6, 8));
        map(
                media,
                number,
                draw.of(scene.settings().wanted(SOUNDS, UnaryOperator.identity())),
                draw.in100(80) ? STUDIO_RATE : 96_000,
                OptionalInt.of(channels));
        if (draw.in100(40)) {
            String order =
                    switch (channels) {
                        case 1 -> "SMPTE2110.(M)";
                        case 2 -> "SMPTE2110.(ST)";
                        case 6 -> "SMPTE2110.(51)";
                        default -> "SMPTE2110.(71)";
                    };
            fmtp(media, number, FormatParameters.NONE.with("channel-order", order));
        }
        media.with(Ptime.TYPE, new Ptime(new BigDecimal(isShort || channels > 2 ? "0.125" : "1")));
    }

    /** SMPTE ST 2110-40 (RFC 8331). */
    private void ancillary(MediaDraft media, Draw draw, int number) {
        map(media, number, "smpte291", STUDIO_CLOCK, OptionalInt.empty());
        FormatParameters parameters = draw.in100(60)
                ? FormatParameters.of(
                        draw.in100(50) ? "DID_SDID={0x61,0x02}" : "DID_SDID={0x61,0x02};DID_SDID={0x41,0x05}")
                : FormatParameters.NONE;
        FormatParameters coded =
                draw.in100(50) ? parameters.with("VPID_Code", draw.of(List.of("132", "133", "137"))) : parameters;
        fmtp(
                media,
                number,
                coded.with("exactframerate", draw.of(List.of("25", "50", "30000/1001")))
                        .with("SSN", "ST2110-40:2018"));
    }
}
