package org.sdpkit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IceCommandTest {

    private static final String OFFER = Path.of(System.getProperty("sdpkit.root"), "samples/ice/full-offer.sdp")
            .toString();

    @Test
    void candidatesAreRows() {
        Run run = Run.sdp("ice", OFFER);
        assertEquals("""
                media  component  type   transport  address         port   related               priority    type pref  local pref  foundation
                #0     1          host   udp        2001:db8:60::7  44700  -                     2130706431  126        65535       1
                #0     1          host   udp        192.0.2.100     44700  -                     2130706175  126        65534       2
                #0     1          srflx  udp        198.51.100.100  45700  192.0.2.100:44700     1694498559  100        65534       3
                #0     1          relay  udp        203.0.113.100   46700  198.51.100.100:45700  16776959    0          65534       4
                #0     2          host   udp        2001:db8:60::7  44701  -                     2130706430  126        65535       1
                #0     2          host   udp        192.0.2.100     44701  -                     2130706174  126        65534       2
                #0     2          srflx  udp        198.51.100.100  45701  192.0.2.100:44701     1694498558  100        65534       3
                #0     2          relay  udp        203.0.113.100   46701  198.51.100.100:45701  16776958    0          65534       4
                """, run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void pairsAreRowsInCheckingOrder() {
        Run run = Run.sdp("ice", "--controlled", OFFER, OFFER);
        assertEquals("""
                media  component  local                        remote                       priority             state
                #0     1          host [2001:db8:60::7]:44700  host [2001:db8:60::7]:44700  9151314442783293438  waiting
                #0     2          host [2001:db8:60::7]:44701  host [2001:db8:60::7]:44701  9151314438488326140  frozen
                #0     1          host 192.0.2.100:44700       host 192.0.2.100:44700       9151313343271665150  waiting
                #0     2          host 192.0.2.100:44701       host 192.0.2.100:44701       9151313338976697852  frozen
                #0     1          host 192.0.2.100:44700       srflx 198.51.100.100:45700   7277815898285538814  waiting
                #0     2          host 192.0.2.100:44701       srflx 198.51.100.100:45701   7277815893990571516  frozen
                #0     1          relay 203.0.113.100:46700    host 192.0.2.100:44700       72056494492745215    waiting
                #0     1          host 192.0.2.100:44700       relay 203.0.113.100:46700    72056494492745214    waiting
                #0     1          relay 203.0.113.100:46700    srflx 198.51.100.100:45700   72056493620329983    waiting
                #0     1          relay 203.0.113.100:46700    relay 203.0.113.100:46700    72056490264886782    waiting
                #0     2          relay 203.0.113.100:46701    host 192.0.2.100:44701       72056490197777917    frozen
                #0     2          host 192.0.2.100:44701       relay 203.0.113.100:46701    72056490197777916    frozen
                #0     2          relay 203.0.113.100:46701    srflx 198.51.100.100:45701   72056489325362685    frozen
                #0     2          relay 203.0.113.100:46701    relay 203.0.113.100:46701    72056485969919484    frozen
                """, run.out());
    }

    @Test
    void bothAreJson() throws Exception {
        JsonNode candidates = new ObjectMapper()
                .readTree(Run.sdp("ice", "--format", "json", OFFER).bytes());
        assertEquals(1, candidates.get("version").asInt());
        assertEquals(126, candidates.at("/candidates/0/typePreference").asInt());
        JsonNode pairs = new ObjectMapper()
                .readTree(Run.sdp("ice", "--format", "json", OFFER, OFFER).bytes());
        assertEquals("controlling", pairs.get("role").asText());
        assertEquals("waiting", pairs.at("/pairs/0/state").asText());
    }

    @Test
    void whatIsNotThereIsSaid() {
        Run run = Run.sdp("ice", "absent.sdp");
        assertEquals(3, run.exitCode());
    }
}
