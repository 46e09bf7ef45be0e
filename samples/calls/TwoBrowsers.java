import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Direction;
import org.sdpkit.ice.IceCandidate;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.JsepConfiguration;
import org.sdpkit.negotiation.JsepEndpoint;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.negotiation.Result;
import org.sdpkit.negotiation.SignalingState;

/**
 * A call of two browsers, without browsers: what they say to one another is computed and drawn as a ladder.
 *
 * <p>Run it with {@code java -cp cli/target/sdp.jar samples/calls/TwoBrowsers.java}; with the name of a folder behind it
 * the two speak through files there. Each is a {@link Peer} that follows the pattern known as perfect negotiation: whoever
 * wishes something offers, and where both offer at a time the polite one gives way.
 */
public final class TwoBrowsers {

    /** How two peers reach one another: over a web server, a chat, carrier pigeons. */
    interface Signaling {

        /** Sends a message to the other one. */
        void send(String from, Message message);

        /** The next message for a peer. */
        Optional<Message> receive(String to);
    }

    /** A description or a candidate; the mid is that of the candidate. */
    record Message(String kind, String mid, String text) {}

    /** What two peers in one program need. */
    static final class InMemory implements Signaling {

        private final Map<String, Deque<Message>> inboxes = new HashMap<>();

        @Override
        public void send(String from, Message message) {
            inboxes.computeIfAbsent(other(from), name -> new ArrayDeque<>()).add(message);
        }

        @Override
        public Optional<Message> receive(String to) {
            return Optional.ofNullable(
                    inboxes.getOrDefault(to, new ArrayDeque<>()).poll());
        }
    }

    /** Messages as files, numbered in order: 01-Alice-offer.sdp, 02-Alice-candidate-0.txt. */
    static final class FilesInFolder implements Signaling {

        private final Path folder;
        private final Set<Path> read = new HashSet<>();
        private int sent;

        FilesInFolder(Path folder) throws IOException {
            this.folder = Files.createDirectories(folder);
        }

        @Override
        public void send(String from, Message message) {
            sent++;
            String name = message.mid().isEmpty()
                    ? "%02d-%s-%s.sdp".formatted(sent, from, message.kind())
                    : "%02d-%s-%s-%s.txt".formatted(sent, from, message.kind(), message.mid());
            try {
                Files.writeString(folder.resolve(name), message.text());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Optional<Message> receive(String to) {
            try (Stream<Path> files = Files.list(folder)) {
                Optional<Path> next = files.sorted()
                        .filter(file -> file.getFileName().toString().contains("-" + other(to) + "-"))
                        .filter(read::add)
                        .findFirst();
                return next.isPresent() ? Optional.of(message(next.get())) : Optional.empty();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Message message(Path file) throws IOException {
            String[] words = file.getFileName().toString().split("[-.]");
            String mid = words.length > 4 ? words[3] : "";
            return new Message(words[2], mid, Files.readString(file));
        }
    }

    /** One side of a call: an endpoint, and perfect negotiation around it. */
    static final class Peer {

        private final String name;
        private final boolean isPolite;
        private final Signaling signaling;
        private final Ladder ladder;
        private JsepEndpoint endpoint;
        private boolean hasIgnoredOffer;

        Peer(String name, boolean isPolite, Signaling signaling, Ladder ladder, long seed) {
            this.name = name;
            this.isPolite = isPolite;
            this.signaling = signaling;
            this.ladder = ladder;
            this.endpoint = JsepEndpoint.create(JsepConfiguration.of(Presets.webRtc()), Ids.seeded(seed));
        }

        /** Wishes something: a track, a direction, a data channel. */
        Peer wish(String what, Function<JsepEndpoint, Result<JsepEndpoint>> change) {
            endpoint = change.apply(endpoint).orThrow();
            ladder.note(name, what);
            return this;
        }

        /** Offers if there is something to offer and nothing else is under way. */
        void negotiate() {
            if (endpoint.isNegotiationNeeded() && endpoint.signalingState() == SignalingState.STABLE) {
                endpoint = endpoint.setLocalDescription().orThrow();
                sendDescription(DescriptionType.OFFER);
            }
        }

        /** A candidate was found on this side. */
        void found(String mid, String candidate) {
            IceCandidate found = IceCandidate.read(candidate, mid).orElseThrow();
            endpoint = endpoint.addLocalCandidate(found).orThrow();
            ladder.arrow(name, "candidate for " + mid);
            signaling.send(name, new Message("candidate", mid, candidate));
        }

        /** Takes the next message; false where there is none. */
        boolean receive() {
            Optional<Message> message = signaling.receive(name);
            message.ifPresent(this::take);
            return message.isPresent();
        }

        private void take(Message message) {
            switch (message.kind()) {
                case "offer" -> takeOffer(Sdp.parse(message.text()).orThrow());
                case "answer" ->
                    endpoint = endpoint.setRemoteDescription(
                                    DescriptionType.ANSWER,
                                    Sdp.parse(message.text()).orThrow())
                            .orThrow();
                default ->
                    takeCandidate(
                            IceCandidate.read(message.text(), message.mid()).orElseThrow());
            }
        }

        private void takeOffer(SessionDescription offer) {
            boolean isCollision = endpoint.signalingState() != SignalingState.STABLE;
            hasIgnoredOffer = isCollision && !isPolite;
            if (hasIgnoredOffer) {
                ladder.note(name, "ignores the offer: its own comes first");
                return;
            }
            if (isCollision) {
                ladder.note(name, "takes its own offer back");
            }
            endpoint = endpoint.setRemoteDescription(DescriptionType.OFFER, offer)
                    .flatMap(JsepEndpoint::setLocalDescription)
                    .orThrow();
            sendDescription(DescriptionType.ANSWER);
        }

        /** What belongs to an ignored offer belongs to nothing. */
        private void takeCandidate(IceCandidate candidate) {
            Result<JsepEndpoint> taken = endpoint.addIceCandidate(candidate);
            endpoint = hasIgnoredOffer ? taken.value().orElse(endpoint) : taken.orThrow();
        }

        private void sendDescription(DescriptionType type) {
            SessionDescription ours = endpoint.localDescription().orElseThrow();
            ladder.arrow(name, type.word() + ": " + outline(ours));
            signaling.send(name, new Message(type.word(), "", Sdp.write(ours)));
        }

        private static String outline(SessionDescription session) {
            return session.mediaDescriptions().stream().map(Peer::outline).collect(Collectors.joining(", "));
        }

        private static String outline(MediaDescription media) {
            String type = media.media().orElseThrow().type() + " " + media.mid().orElse("");
            return type
                    + media.first(Direction.TYPE)
                            .map(way -> " " + way.name().toLowerCase())
                            .orElse("");
        }
    }

    /** Draws who says what. */
    static final class Ladder {

        private static final int WIDTH = 88;

        Ladder() {
            System.out.println("Alice" + " ".repeat(WIDTH - 3) + "Bob");
        }

        void arrow(String from, String text) {
            boolean isRight = from.equals("Alice");
            String line = " " + text + " ";
            String dashes = "-".repeat(Math.max(2, WIDTH - line.length() - 3));
            System.out.println("  |" + (isRight ? "--" + line + dashes + ">" : "<" + dashes + line + "--") + "|");
        }

        void note(String who, String text) {
            System.out.println("  * " + who + " " + text);
        }
    }

    private TwoBrowsers() {}

    private static String other(String name) {
        return name.equals("Alice") ? "Bob" : "Alice";
    }

    /** Lets both speak until neither has anything to say. */
    private static void settle(Peer alice, Peer bob) {
        boolean isMore = true;
        while (isMore) {
            isMore = alice.receive() | bob.receive();
            if (!isMore) {
                alice.negotiate();
                bob.negotiate();
                isMore = alice.receive() | bob.receive();
            }
        }
    }

    /** Plays the call. */
    public static void main(String... arguments) throws IOException {
        Signaling signaling = arguments.length == 0 ? new InMemory() : new FilesInFolder(Path.of(arguments[0]));
        Ladder ladder = new Ladder();
        Peer alice = new Peer("Alice", false, signaling, ladder, 1);
        Peer bob = new Peer("Bob", true, signaling, ladder, 2);

        alice.wish("has a microphone", a -> a.addTrack(MediaType.AUDIO, "alice"));
        bob.wish("has one too", b -> b.addTrack(MediaType.AUDIO, "bob"));
        alice.negotiate();
        alice.found("0", "candidate:1 1 udp 2130706431 192.0.2.1 4000 typ host");
        bob.receive();
        bob.found("0", "candidate:1 1 udp 2130706431 192.0.2.2 5000 typ host");
        settle(alice, bob);

        bob.wish("switches his camera on", b -> b.addTrack(MediaType.VIDEO, "bob"));
        settle(alice, bob);

        alice.wish("puts the call on hold", a -> a.setDirection(0, Direction.SENDONLY));
        settle(alice, bob);
        alice.wish("is back", a -> a.setDirection(0, Direction.SENDRECV));
        settle(alice, bob);

        alice.wish("opens a data channel", JsepEndpoint::createDataChannel);
        bob.wish("shares his screen at the same time", b -> b.addTrack(MediaType.VIDEO, "screen"));
        alice.negotiate();
        bob.negotiate();
        settle(alice, bob);

        for (Peer peer : List.of(alice, bob)) {
            System.out.println(peer.name + ": "
                    + peer.endpoint.transceivers().stream()
                            .map(transceiver -> transceiver.mediaType() + " "
                                    + transceiver.mid().orElse("-") + " "
                                    + transceiver
                                            .currentDirection()
                                            .map(way -> way.name().toLowerCase())
                                            .orElse("-"))
                            .collect(Collectors.joining(", ")));
        }
    }
}
