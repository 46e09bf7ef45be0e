package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code a=candidate:<foundation> <component id> <transport> <priority> <connection address> <port> typ <type> …}: an
 * address at which connectivity checks may find the other side.
 *
 * @param foundation 1 to 32 letters, digits, {@code +} and {@code /}; the same for candidates of the same type, base and
 *     server
 * @param componentId 1 to 256: 1 for RTP or the only component, 2 for RTCP
 * @param transport the transport protocol
 * @param priority an unsigned number of 32 bits; RFC 8839 asks for 1 to 2147483647
 * @param connectionAddress the address: IPv4, IPv6 or a name, such as {@code 8c1e….local} (mDNS)
 * @param port 0 to 65535; 9 for active TCP
 * @param type what kind of candidate it is
 * @param relatedAddress what the address was made from, for diagnostics
 * @param relatedPort 0 to 65535, for diagnostics
 * @param extensions all that follows, in order: {@code tcptype}, {@code generation}, {@code ufrag} …
 * @since 0.1.0
 */
public record Candidate(
        String foundation,
        int componentId,
        CandidateTransport transport,
        long priority,
        Address connectionAddress,
        int port,
        CandidateType type,
        Optional<Address> relatedAddress,
        OptionalInt relatedPort,
        List<Extension> extensions) {

    /** How it is read and written. */
    public static final AttributeType<Candidate> TYPE = AttributeType.named("candidate", Candidate.class)
            .means("an address at which connectivity checks may find the other side")
            .definedBy("RFC 8839 section 5.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.TRANSPORT)
            .repeatable()
            .examples(
                    "2 1 UDP 1694498815 192.0.2.3 45664 typ srflx raddr 203.0.113.141 rport 8998",
                    "1039001212 1 udp 2122194687 192.168.99.58 45076 typ host generation 0 network-id 1 network-cost 10",
                    "1 1 TCP 2128609279 10.0.1.1 9 typ host tcptype active",
                    "0 1 UDP 2122187007 f9a42d08-ba3b-47f8-8071-129ae82bcbbc.local 37919 typ host")
            .syntax(Candidate::read, Candidate::write);

    private static final int LONGEST_FOUNDATION = 32;
    private static final int LARGEST_COMPONENT = 256;
    private static final int LARGEST_PORT = 65535;
    private static final long LARGEST_PRIORITY = 4294967295L;
    private static final String RADDR = "raddr";
    private static final String RPORT = "rport";

    /**
     * What RFC 8839 does not name: a name and a value. Unknown ones are ignored, but kept.
     *
     * @param name a token
     * @param value visible characters, perhaps none
     */
    public record Extension(String name, String value) {

        public Extension {
            Tokens.check("extension name", name);
            if (!value.isEmpty()) {
                Tokens.checkRun("extension value", value, Chars::isVisible);
            }
        }
    }

    public Candidate {
        Tokens.checkRun("foundation", foundation, 1, LONGEST_FOUNDATION, Chars::isIce);
        Tokens.checkRange("component id", componentId, 1, LARGEST_COMPONENT);
        Tokens.checkRange("priority", priority, 0, LARGEST_PRIORITY);
        Tokens.checkRange("port", port, 0, LARGEST_PORT);
        relatedPort.ifPresent(number -> Tokens.checkRange("related port", number, 0, LARGEST_PORT));
        extensions = List.copyOf(extensions);
        if (!extensions.isEmpty() && wouldBeRelated(extensions.get(0).name(), relatedAddress, relatedPort)) {
            throw new IllegalArgumentException("the first extension must not be " + extensions.get(0));
        }
    }

    /** A candidate without related address and extensions. */
    public Candidate(
            String foundation,
            int componentId,
            CandidateTransport transport,
            long priority,
            Address connectionAddress,
            int port,
            CandidateType type) {
        this(
                foundation,
                componentId,
                transport,
                priority,
                connectionAddress,
                port,
                type,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }

    private static boolean wouldBeRelated(String name, Optional<Address> relatedAddress, OptionalInt relatedPort) {
        return relatedPort.isEmpty() && (name.equals(RPORT) || (name.equals(RADDR) && relatedAddress.isEmpty()));
    }

    /** The value of the first extension with this name. */
    public Optional<String> extension(String name) {
        for (Extension extension : extensions) {
            if (extension.name.equals(name)) {
                return Optional.of(extension.value);
            }
        }
        return Optional.empty();
    }

    /** The role in making a TCP connection: RFC 6544 section 4.5. */
    public Optional<TcpType> tcpType() {
        return extension("tcptype").filter(Tokens::isToken).map(TcpType::new);
    }

    private static Candidate read(ValueScanner in) {
        String foundation = in.run("foundation", 1, LONGEST_FOUNDATION, Chars::isIce);
        in.spaces();
        int componentId = in.integer("component id", 1, LARGEST_COMPONENT);
        in.spaces();
        CandidateTransport transport = new CandidateTransport(in.token("transport", ""));
        in.spaces();
        long priority = in.integer("priority", 0, LARGEST_PRIORITY);
        in.spaces();
        Address address = Address.of(in.visible("connection address"));
        in.spaces();
        int port = in.integer("port", 0, LARGEST_PORT);
        in.spaces();
        if (in.oneOf("typ").isEmpty()) {
            throw in.malformed("typ");
        }
        in.spaces();
        CandidateType type = new CandidateType(in.token("candidate type", ""));
        Optional<Address> relatedAddress =
                skipName(in, RADDR) ? Optional.of(Address.of(in.visible("related address"))) : Optional.empty();
        OptionalInt relatedPort =
                skipName(in, RPORT) ? OptionalInt.of(in.integer("related port", 0, LARGEST_PORT)) : OptionalInt.empty();
        return new Candidate(
                foundation,
                componentId,
                transport,
                priority,
                address,
                port,
                type,
                relatedAddress,
                relatedPort,
                readExtensions(in));
    }

    /** Reads {@code  <name> }, if that is what stands there. */
    private static boolean skipName(ValueScanner in, String name) {
        int from = in.offset();
        if (!in.isAtEnd()) {
            in.spaces();
            if (in.oneOf(name).isPresent()) {
                in.spaces();
                return true;
            }
        }
        in.back(from);
        return false;
    }

    private static List<Extension> readExtensions(ValueScanner in) {
        List<Extension> extensions = new ArrayList<>();
        while (!in.isAtEnd()) {
            in.spaces();
            String name = in.token("extension name", "");
            in.expect(' ');
            extensions.add(new Extension(name, in.run(Chars::isVisible)));
        }
        return extensions;
    }

    private void write(StringBuilder out) {
        out.append(foundation).append(' ').append(componentId).append(' ').append(transport);
        out.append(' ').append(priority).append(' ').append(connectionAddress.text());
        out.append(' ').append(port).append(" typ ").append(type);
        relatedAddress.ifPresent(address -> out.append(" raddr ").append(address.text()));
        relatedPort.ifPresent(number -> out.append(" rport ").append(number));
        extensions.forEach(extension ->
                out.append(' ').append(extension.name()).append(' ').append(extension.value()));
    }
}
