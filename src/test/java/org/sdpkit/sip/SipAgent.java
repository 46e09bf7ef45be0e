package org.sdpkit.sip;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Change;
import org.sdpkit.negotiation.Negotiation;
import org.sdpkit.negotiation.Negotiation.Said;
import org.sdpkit.negotiation.Refusal;
import org.sdpkit.negotiation.Result;

/** A telephone on the loopback that knows just enough of SIP to carry the offers and answers of a {@link Negotiation}. */
final class SipAgent implements AutoCloseable {

    private static final String TAG = "sdpkit";
    private static final int SILENCE_IN_MILLISECONDS = 500;
    private static final int PATIENCE = 20;

    private final DatagramSocket socket;
    private final List<Negotiation> steps = new ArrayList<>();
    private Negotiation negotiation;
    private int sequence;
    private String to = "";

    SipAgent(Negotiation negotiation) throws IOException {
        this.negotiation = negotiation;
        this.socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        socket.setSoTimeout(SILENCE_IN_MILLISECONDS);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The dialog after each answer, given or taken. */
    List<Negotiation> steps() {
        return steps;
    }

    /** Takes requests until a call is over. */
    void serve() throws IOException {
        for (int silences = 0; silences < PATIENCE; ) {
            Optional<Received> received = receive();
            if (received.isEmpty()) {
                silences++;
            } else if (received.get().message.is("INVITE")) {
                invited(received.get());
            } else if (received.get().message.is("ACK")) {
                acknowledged(received.get().message);
            } else if (received.get().message.is("BYE")) {
                send(received.get().message.response("200 OK", TAG, contact(), ""), received.get().from);
                return;
            }
        }
        throw new IOException("nobody says BYE");
    }

    private void invited(Received received) throws IOException {
        String offer = received.message.body();
        Result<Negotiation> next = offer.isEmpty()
                ? negotiation.offer(new Change.Everything()).map(Said::negotiation)
                : answered(Sdp.parse(offer).session());
        boolean isTaken = next.value().isPresent();
        negotiation = next.value().orElseGet(negotiation::refuse);
        if (isTaken && !offer.isEmpty()) {
            steps.add(negotiation);
        }
        String body = isTaken ? negotiation.said().orElseThrow().toString() : "";
        String status = isTaken ? "200 OK" : "488 Not Acceptable Here";
        send(received.message.response(status, TAG, contact(), body), received.from);
    }

    /** The dialog with their offer answered; refused where nothing of it can be taken, as RFC 3261 section 14.2 has it. */
    private Result<Negotiation> answered(SessionDescription offer) {
        return negotiation.receiveOffer(offer).flatMap(Negotiation::answer).flatMap(said -> {
            boolean isOfUse = said.value().description().mediaDescriptions().stream()
                    .flatMap(media -> media.media().stream())
                    .anyMatch(field -> field.port() > 0);
            return isOfUse
                    ? new Result.Success<>(said.negotiation())
                    : new Result.Refused<Negotiation>(new Refusal(said.value().decisions()));
        });
    }

    private void acknowledged(SipMessage ack) {
        if (!ack.body().isEmpty()) {
            take(ack.body());
        }
    }

    /** Takes the answer to our offer. */
    private void take(String answer) {
        negotiation = negotiation.receiveAnswer(Sdp.parse(answer).session()).orThrow();
        steps.add(negotiation);
    }

    /** Offers in an INVITE to this port, with these changes, and acknowledges the answer. */
    void invite(int port, Change... changes) throws IOException {
        negotiation = negotiation.offer(changes).orThrow().negotiation();
        sequence++;
        SipMessage invite =
                request("INVITE", port, negotiation.said().orElseThrow().toString());
        SipMessage response = exchange(invite, port);
        to = response.header("to");
        take(response.body());
        send(request("ACK", port, ""), loopback(port));
    }

    /** Ends the call. */
    void bye(int port) throws IOException {
        sequence++;
        exchange(request("BYE", port, ""), port);
    }

    /** Sends a request until its 200 is there. */
    private SipMessage exchange(SipMessage request, int port) throws IOException {
        for (int i = 0; i < PATIENCE; i++) {
            send(request, loopback(port));
            Optional<Received> received = receive();
            boolean isAnswer = received.filter(each -> each.message.is("200"))
                    .filter(each -> each.message.header("cseq").equals(request.header("cseq")))
                    .isPresent();
            if (isAnswer) {
                return received.get().message;
            }
        }
        throw new IOException("nobody answers " + request.start());
    }

    private SipMessage request(String method, int port, String sdp) {
        String target = "sip:sipp@127.0.0.1:" + port;
        String known = to.isEmpty() ? "<" + target + ">" : to;
        return new SipMessage(
                method + " " + target + " SIP/2.0",
                List.of(
                        "Via: SIP/2.0/UDP 127.0.0.1:" + port() + ";branch=z9hG4bK-" + method + sequence,
                        "From: <" + contact() + ">;tag=" + TAG,
                        "To: " + known,
                        "Call-ID: " + port() + "@127.0.0.1",
                        "CSeq: " + sequence + " " + method,
                        "Contact: <" + contact() + ">",
                        "Max-Forwards: 70"),
                sdp);
    }

    private String contact() {
        return "sip:sdpkit@127.0.0.1:" + port();
    }

    private static SocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private void send(SipMessage message, SocketAddress whereto) throws IOException {
        byte[] bytes = message.bytes();
        socket.send(new DatagramPacket(bytes, bytes.length, whereto));
    }

    private Optional<Received> receive() throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
        try {
            socket.receive(packet);
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        }
        return Optional.of(
                new Received(SipMessage.read(packet.getData(), packet.getLength()), packet.getSocketAddress()));
    }

    @Override
    public void close() {
        socket.close();
    }

    private record Received(SipMessage message, SocketAddress from) {}
}
