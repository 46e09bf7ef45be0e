package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sdpkit.Shared;

/**
 * What is written like an endpoint has the shape of what that endpoint wrote: at the session level and in each media
 * description the same lines in the same order. Any direction counts as the same, and lines about formats count once
 * each, in the order of their first, where they stand together, for how many there are is a matter of codecs.
 */
class LikenessShapeTest {

    private static final int COUNT = 60;
    private static final Set<String> DIRECTIONS = Set.of("a=sendrecv", "a=sendonly", "a=recvonly", "a=inactive");
    private static final Set<String> OF_FORMATS = Set.of("a=rtpmap", "a=fmtp", "a=rtcp-fb");

    @ParameterizedTest
    @EnumSource
    void theShapesAreThoseOfTheEndpoint(Likeness likeness) {
        Set<String> real = new TreeSet<>();
        origins(likeness).forEach(file -> real.addAll(shapes(text(file))));
        assertFalse(real.isEmpty(), likeness.toString());
        Set<String> written = new TreeSet<>();
        likeness.descriptions(0).limit(COUNT).forEach(description -> written.addAll(shapes(description.toString())));
        written.removeAll(real);
        assertEquals(new TreeSet<>(), written, () -> String.join("\n", real));
    }

    private static Stream<Path> origins(Likeness likeness) {
        return switch (likeness) {
            case CHROME -> offers("chromium");
            case FIREFOX -> offers("firefox");
            case GSTREAMER -> offers("offered-by-gstreamer");
            case PION -> offers("offered-by-pion");
            case AIORTC -> offers("offered-by-aiortc");
            case DESK_PHONE ->
                documents(
                        "jain-sip/src_test_gov_nist_javax_sdp_parser_SdpParserTest.java-L35",
                        "jain-sip/src_test_gov_nist_javax_sdp_parser_SdpParserTest.java-L41");
            case PBX ->
                documents(
                        "siplib/Testing_SipLibUnitTests_Core_SIPResponseUnitTest.cs-L56",
                        "resiprocate/contrib_opensigcomp_src_test_test_osc_Stack.cpp-L228");
            case GATEWAY -> documents("resiprocate/resip_stack_test_testSdp.cxx-L198");
            case SBC -> documents("siplib/Testing_SipLibUnitTests_Core_SIPResponseUnitTest.cs-L267");
            case RTSP_CAMERA -> documents("vdk/format_rtsp_sdp_parser_test.go-L8", "go2rtc/pkg_rtsp_rtsp_test.go-L247");
            case AES67_SENDER -> documents("libsdptransform/test_data_aes67", "sdpoker/examples_aes67-mcast");
            case ST2110_SENDER ->
                documents(
                        "sdpoker/examples_st2110-10",
                        "sdpoker/examples_st2110-20",
                        "sdpoker/examples_st2110-30",
                        "sdpoker/examples_st2110-40");
        };
    }

    /** Offers of one stack, not those of another that answered it and offered in a later round. */
    private static Stream<Path> offers(String folder) {
        return Shared.descriptions("browsers/captures/" + folder).stream()
                .filter(file -> !Shared.nameOf(file).contains("--answered-by"))
                .filter(file -> file.getFileName().toString().startsWith("offer"));
    }

    private static Stream<Path> documents(String... names) {
        return Stream.of(names).map(name -> Shared.path("corpus/documents/" + name + ".sdp"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the session level, and one of each media description. */
    private static Set<String> shapes(String text) {
        Set<String> shapes = new TreeSet<>();
        List<String> shape = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("m=")) {
                shapes.add(String.join(" ", shape));
                shape.clear();
            }
            add(shape, name(line));
        }
        shapes.add(String.join(" ", shape));
        return shapes;
    }

    private static void add(List<String> shape, String name) {
        boolean isThere = false;
        for (int i = shape.size() - 1; i >= 0 && !isThere; i--) {
            isThere = shape.get(i).equals(name);
            if (!OF_FORMATS.contains(name) || !OF_FORMATS.contains(shape.get(i))) {
                break;
            }
        }
        if (!isThere) {
            shape.add(name);
        }
    }

    /** The type of a line, and the name of an attribute or the media type. */
    private static String name(String line) {
        if (line.startsWith("m=")) {
            return line.substring(0, line.indexOf(' '));
        }
        if (!line.startsWith("a=")) {
            return line.substring(0, 2);
        }
        int colon = line.indexOf(':');
        String name = colon < 0 ? line : line.substring(0, colon);
        return DIRECTIONS.contains(name) ? "a=direction" : name;
    }
}
