package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static final String TEXT =
            "v=0\r\nm=audio 9 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\na=sendonly\r\na=x-own:1\r\na=mid\r\nstray\r\n";

    @Test
    void everyLineIsSaidInWords() {
        assertEquals("""
                   1  v=0
                        the version of the protocol
                        0
                        RFC 8866 section 5.1; session
                   2  m=audio 9 RTP/AVP 0
                        what a media description is about
                        type audio, port 9, protocol RTP/AVP, formats 0
                        RFC 8866 section 5.14; media description 0 (audio)
                   3  a=rtpmap:0 PCMU/8000
                        what a payload type of RTP stands for
                        payload type 0, encoding name PCMU, clock rate 8000
                        RFC 8866 section 6.6; media description 0 (audio), format 0 (PCMU)
                   4  a=sendonly
                        which way media flows, seen by whoever wrote the description
                        RFC 8866 section 6.7; media description 0 (audio)
                   5  a=x-own:1
                        an attribute that sdpkit does not know; receivers ignore what they do not know
                        1
                        RFC 8866 section 5.13; media description 0 (audio)
                   6  a=mid
                        the name by which a media description is referred to
                        malformed: expected ':' at column 6
                        RFC 5888 section 4; media description 0 (audio)
                   7  stray
                        no line of SDP; receivers may refuse it
                        media description 0 (audio)
                """, Run.withInput(TEXT, "explain", "-").out());
    }

    @Test
    void oneLineCanBeAskedFor() {
        String offer = Path.of(System.getProperty("sdpkit.root"), "samples/sip/desk-phone-offer.sdp")
                .toString();
        assertEquals("""
                   1  v=0
                        the version of the protocol
                        0
                        RFC 8866 section 5.1; session
                """, Run.sdp("explain", offer + ":1").out());
        assertEquals(2, Run.sdp("explain", offer + ":99").exitCode());
    }
}
