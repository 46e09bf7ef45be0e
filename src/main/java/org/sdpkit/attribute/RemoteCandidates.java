package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=remote-candidates:<component id> <connection address> <port> …}: the candidates of the other side that
 * connectivity checks have chosen.
 *
 * @param candidates at least one
 * @since 0.1.0
 */
public record RemoteCandidates(List<RemoteCandidate> candidates) {

    /** How it is read and written. */
    public static final AttributeType<RemoteCandidates> TYPE = AttributeType.named(
                    "remote-candidates", RemoteCandidates.class)
            .means("the candidates of the other side that connectivity checks have chosen")
            .definedBy("RFC 8839 section 5.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .repeatable()
            .examples("1 192.0.2.3 45664", "1 192.0.2.3 45664 2 192.0.2.3 45665")
            .syntax(RemoteCandidates::read, RemoteCandidates::write);

    private static final int LARGEST_COMPONENT = 256;
    private static final int LARGEST_PORT = 65535;

    /**
     * One of them.
     *
     * @param componentId 1 to 256
     * @param connectionAddress its address
     * @param port 0 to 65535
     */
    public record RemoteCandidate(int componentId, Address connectionAddress, int port) {

        public RemoteCandidate {
            Tokens.checkRange("component id", componentId, 1, LARGEST_COMPONENT);
            Tokens.checkRange("port", port, 0, LARGEST_PORT);
        }
    }

    public RemoteCandidates {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("candidates must not be empty");
        }
    }

    private static RemoteCandidates read(ValueScanner in) {
        List<RemoteCandidate> candidates = new ArrayList<>();
        candidates.add(readOne(in));
        while (!in.isAtEnd()) {
            in.spaces();
            candidates.add(readOne(in));
        }
        return new RemoteCandidates(candidates);
    }

    private static RemoteCandidate readOne(ValueScanner in) {
        int componentId = in.integer("component id", 1, LARGEST_COMPONENT);
        in.spaces();
        Address address = Address.of(in.visible("connection address"));
        in.spaces();
        return new RemoteCandidate(componentId, address, in.integer("port", 0, LARGEST_PORT));
    }

    private void write(StringBuilder out) {
        for (RemoteCandidate candidate : candidates) {
            out.append(out.isEmpty() ? "" : " ").append(candidate.componentId);
            out.append(' ').append(candidate.connectionAddress.text());
            out.append(' ').append(candidate.port);
        }
    }
}
