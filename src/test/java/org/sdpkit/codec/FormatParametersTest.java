package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.Reading;

/** What the pieces of format specific parameters are, and what changes when one of them does. */
class FormatParametersTest {

    @Test
    void piecesStandBetweenSemicolons() {
        assertEquals(List.of("apt", "rtx-time"), names("apt=96;rtx-time=3000"));
        assertEquals(List.of("interlace", "a", "b"), names("; interlace;;  a = b=c ; b=;"));
        assertEquals(List.of("0-15,66,70"), names("0-15,66,70"));
        assertEquals(List.of("111/111"), names("111/111"));
        assertEquals(List.of(), names(" ; "));
        assertEquals(Optional.of("b=c"), FormatParameters.of("a = b=c ;").value("A"));
        assertEquals(Optional.of(""), FormatParameters.of("a=").value("a"));
        assertEquals(Optional.empty(), FormatParameters.of("a").value("a"));
    }

    @Test
    void quotedAndBracedValuesMayHoldSemicolons() {
        assertEquals(List.of("mode", "vbr"), names("mode=\"1;any\";vbr=on"));
        assertEquals(
                List.of("dec-parallel-cap", "level-id"),
                names("dec-parallel-cap={w:8;max-lsr=62668800,t:8;max-lps=2088960}; level-id=93"));
        assertEquals(List.of("mode", "vbr"), names("mode=\"1,any;vbr=on"));
        assertEquals(List.of("mode", "b\"", "c"), names("mode=\"a\"x;b\";c"));
    }

    @Test
    void aChangeTouchesItsOwnPieceOnly() {
        FormatParameters parameters = FormatParameters.of("; Apt=96;  rtx-time = 3000 ;");
        assertEquals(
                "; apt=97;  rtx-time = 3000 ;", parameters.with("apt", "97").text());
        assertEquals("; Apt=96;  rtx-time = 3000 ; x", parameters.with("x").text());
        assertEquals("; rtx-time = 3000 ;", parameters.without("APT").text());
        assertEquals("; Apt=96;  ", parameters.without("rtx-time").text());
        assertEquals("a=1;b=2", FormatParameters.of("a=1").with("b", "2").text());
        assertEquals(
                "a=1; b=2; c=3", FormatParameters.of("a=1; b=2").with("c", "3").text());
        assertEquals("a=1", FormatParameters.of("a=1;b=2").without("b").text());
        assertEquals(
                "a=1;b=2",
                FormatParameters.of("a=1").and(FormatParameters.of("b=2")).text());
    }

    @Test
    void severalLinesAreOneText() {
        assertEquals("a=1; b=2; c=3", joined("a=1; b=2", "c=3"));
        assertEquals("a=1;b=2; c=3; d=4", joined("a=1;", "b=2; c=3", "", "d=4"));
        assertEquals("a=1; b=2; c=3", joined("a=1; b=2; ", " ; ", "c=3"));
        assertEquals("a=1", joined("", "a=1"));
        assertEquals("", joined());
    }

    private static String joined(String... texts) {
        return FormatParameters.joined(
                        Stream.of(texts).map(FormatParameters::of).toList())
                .text();
    }

    @Test
    void whatWouldBeReadOtherwiseIsRefused() {
        FormatParameters none = FormatParameters.NONE;
        assertThrows(IllegalArgumentException.class, () -> none.with("a", "1;b=2"));
        assertThrows(IllegalArgumentException.class, () -> none.with("a", "1\r\na=inactive"));
        assertThrows(IllegalArgumentException.class, () -> none.with("a=b", "1"));
        assertThrows(IllegalArgumentException.class, () -> none.with("a", " 1 "));
        assertThrows(IllegalArgumentException.class, () -> none.with(""));
        assertEquals("a=\"1;b\"", none.with("a", "\"1;b\"").text());
    }

    @Test
    void offsetsAreInBytes() {
        FormatParameters parameters = FormatParameters.of("ü=1; packetization-mode = x");
        FormatParameters.Piece mode = parameters.pieces().get(1);
        assertEquals(6, mode.offset());
        assertEquals(27, mode.valueOffset());
        assertEquals(Optional.of(new Reading.Malformed<>(27, "integer")), H264.PACKETIZATION_MODE.read(parameters));
    }

    private static List<String> names(String text) {
        FormatParameters parameters = FormatParameters.of(text);
        assertEquals(text, parameters.text());
        return parameters.pieces().stream().map(FormatParameters.Piece::name).toList();
    }
}
