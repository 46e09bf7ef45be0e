package org.sdpkit.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.Exchange.Trickled;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;

class ExchangeJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String OFFER = "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n";
    private static final String ANSWER = "v=0\r\no=- 2 1 IN IP4 192.0.2.2\r\ns=-\r\nt=0 0\r\n";

    @Test
    void anExchangeComesBack() {
        SessionDescription candidate = text("a=candidate:1 1 UDP 2130706431 192.0.2.1 8998 typ host\r\n");
        Exchange exchange = new Exchange(List.of(
                new Described(Side.A, DescriptionType.OFFER, text(OFFER)),
                new Trickled(Side.A, Optional.of("0"), OptionalInt.of(0), Optional.of("8hhY"), candidate),
                new Described(Side.A, DescriptionType.ROLLBACK, text("")),
                new Described(
                        Side.B,
                        DescriptionType.OFFER,
                        Sdp.parse(new byte[] {'v', '=', (byte) 0xFF}).session()),
                new Trickled(Side.B, Optional.empty(), OptionalInt.empty(), Optional.empty(), text("")),
                new Trickled(
                        Side.B,
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        text("a=ice-ufrag:9uB6\r\na=mid:0\r\na=end-of-candidates\r\n")),
                new Described(Side.A, DescriptionType.PRANSWER, text(ANSWER))));
        assertEquals(exchange, ExchangeJson.fromJson(ExchangeJson.toJson(exchange)));
    }

    @Test
    void whoSaidItIsFoundOutWhereItIsNotSaid() throws Exception {
        String json = """
                [{"type": "offer", "sdp": "%1$s"},
                 {"candidate": "candidate:1 1 UDP 2130706431 192.0.2.1 8998 typ host", "sdpMid": "0"},
                 {"type": "answer", "sdp": "%2$s"},
                 {"type": "offer", "sdp": "%2$s"},
                 {"type": "answer", "sdp": "%1$s"}]
                """.formatted(OFFER.replace("\r\n", "\\r\\n"), ANSWER.replace("\r\n", "\\r\\n"));
        Exchange exchange = ExchangeJson.fromJson(MAPPER.readTree(json));
        assertEquals(
                List.of(Side.A, Side.A, Side.B, Side.B, Side.A),
                exchange.steps().stream().map(Exchange.Step::side).toList());
    }

    @Test
    void whatIsNoExchangeIsRefusedWithItsPlace() {
        assertRefused("{}", "an exchange is an array of steps, or an object with one");
        assertRefused("[{}]", "step 0: it has neither sdp nor candidate nor fragment");
        assertRefused("[{\"type\": \"offer\"}]", "step 0: it has no sdp");
        assertRefused("[{\"sdp\": \"v=0\"}]", "step 0: it has no type");
        assertRefused(
                "[{\"type\": \"reoffer\", \"sdp\": \"\"}]",
                "step 0: type is offer, pranswer, answer or rollback, not reoffer");
        assertRefused("[{\"side\": \"C\", \"candidate\": \"\"}]", "step 0: side is A or B, not C");
    }

    private static void assertRefused(String json, String message) {
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> ExchangeJson.fromJson(MAPPER.readTree(json)), json);
        assertEquals(message, refusal.getMessage());
    }

    private static SessionDescription text(String text) {
        return Sdp.parse(text).session();
    }
}
