package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.Overview;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

class SdpkitModuleTest {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new SdpkitModule());

    private static final SessionDescription SESSION =
            Sdp.parse("""
                    v=0
                    o=- 1 2 IN IP4 192.0.2.1
                    s=-
                    c=IN IP4 192.0.2.1

                    t=0 0
                    a=group:BUNDLE 0
                    m=audio 49170/2 RTP/AVP 0 97
                    a=mid:0
                    a=rtpmap:97 iLBC/8000
                    a=ice-ufrag:abcd
                    """.replace("\n", "\r\n")).session();

    @Test
    void aFindingIsAnObject() throws Exception {
        List<Diagnostic> findings =
                Validator.of(Profile.RFC8866.only(List.of("blank-line"))).check(SESSION);
        String position = "{\"offset\":56,\"line\":5,\"column\":1}";
        String next = "{\"offset\":58,\"line\":6,\"column\":1}";
        assertEquals(
                "[{\"code\":\"blank-line\",\"severity\":\"error\",\"message\":\"line is blank\",\"line\":5,\"column\":1,"
                        + "\"span\":{\"source\":0,\"from\":" + position + ",\"to\":" + position + "},"
                        + "\"reference\":\"RFC 8866 section 5\",\"help\":\"remove the line\","
                        + "\"fix\":{\"safety\":\"safe\",\"edits\":[{\"span\":{\"source\":0,\"from\":" + position
                        + ",\"to\":" + next + "},\"replacement\":\"\"}]}}]",
                mapper.writeValueAsString(findings));
    }

    @Test
    void anOverviewIsAnObject() throws Exception {
        assertEquals("""
                {"name":"-","origin":"- 1 2 IN IP4 192.0.2.1","connection":"IN IP4 192.0.2.1","timing":["0 0"],\
                "groups":["BUNDLE 0"],"media":[{"index":0,"mid":"0","media":"audio","port":49170,"portCount":2,\
                "proto":"RTP/AVP","direction":"sendrecv","codecs":["PCMU","iLBC"],"ice":true,"candidates":0,\
                "bundle":0}],"lines":11,"bytes":163}""", mapper.writeValueAsString(Overview.of(SESSION)));
    }
}
