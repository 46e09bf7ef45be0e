package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GetCommandTest {

    private static final String TEXT =
            "v=0\r\no=- 1 7 IN IP4 192.0.2.1\r\nm=audio 9 RTP/AVP 0\r\na=mid:1\r\na=sendonly\r\n";

    @Test
    void valuesArePrintedOneALine() {
        Run run = Run.withInput(TEXT, "get", "-", "origin.sess-version", "media[mid=1].direction");
        assertEquals("7\nsendonly\n", run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void nothingThereIsNothingFound() {
        Run run = Run.withInput(TEXT, "get", "-", "media[3].port");
        assertEquals("", run.out());
        assertEquals(1, run.exitCode());
    }

    @Test
    void aWrongPathIsWrongUse() {
        Run run = Run.withInput(TEXT, "get", "-", "origin.nobody");
        assertEquals("sdp: Wrong path: path has an unknown name \"nobody\"\nTry: sdp get --help\n", run.err());
        assertEquals(2, run.exitCode());
    }
}
