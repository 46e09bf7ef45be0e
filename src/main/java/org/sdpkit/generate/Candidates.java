package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.attribute.CandidateTransport;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.TcpType;
import org.sdpkit.ice.CandidatePriority;
import org.sdpkit.ice.Foundation;

/** Candidates of one media description: RFC 8839 section 5.1, RFC 6544 section 4.5. */
final class Candidates {

    private static final int DISCARD_PORT = 9;
    private static final int HIGHEST_PREFERENCE = 65_535;
    private static final String SERVER = "stun.example.com";

    private final Scene scene;
    private final int components;
    private final List<Candidate> all = new ArrayList<>();

    private Candidates(Scene scene, int components) {
        this.scene = scene;
        this.components = components;
    }

    /** Candidates of each type that is drawn, a host candidate first. */
    static List<Candidate> draw(Scene scene, int components) {
        Candidates candidates = new Candidates(scene, components);
        candidates.hosts();
        if (scene.often()) {
            candidates.reflexive();
        }
        if (scene.sometimes()) {
            candidates.relayed();
        }
        if (scene.sometimes()) {
            candidates.tcp();
        }
        return List.copyOf(candidates.all);
    }

    /** One that can be reached without a server, as those of a lite implementation are. */
    static List<Candidate> hostsOnly(Scene scene, int components) {
        Candidates candidates = new Candidates(scene, components);
        candidates.add(CandidateType.HOST, CandidateTransport.UDP, scene.host(), Optional.empty(), List.of());
        return List.copyOf(candidates.all);
    }

    private void hosts() {
        add(CandidateType.HOST, CandidateTransport.UDP, scene.host(), Optional.empty(), List.of());
        if (scene.sometimes()) {
            Address other = scene.of(scene.ip4(), scene.ip6(), new Address.Fqdn(scene.uuid() + ".local"));
            add(CandidateType.HOST, CandidateTransport.UDP, other, Optional.empty(), List.of());
        }
    }

    private void reflexive() {
        add(CandidateType.SRFLX, CandidateTransport.UDP, scene.unicast(), Optional.of(scene.host()), List.of());
    }

    private void relayed() {
        add(CandidateType.RELAY, CandidateTransport.UDP, scene.unicast(), Optional.of(scene.unicast()), List.of());
    }

    private void tcp() {
        TcpType type = scene.of(TcpType.ACTIVE, TcpType.PASSIVE, TcpType.SO);
        Candidate.Extension tcpType = new Candidate.Extension("tcptype", type.name());
        add(CandidateType.HOST, CandidateTransport.TCP, scene.host(), Optional.empty(), List.of(tcpType));
    }

    private void add(
            CandidateType type,
            CandidateTransport transport,
            Address address,
            Optional<Address> related,
            List<Candidate.Extension> first) {
        boolean isActive =
                first.stream().anyMatch(extension -> extension.value().equals(TcpType.ACTIVE.name()));
        int port = isActive ? DISCARD_PORT : scene.port();
        int relatedPort = scene.port();
        int localPreference = HIGHEST_PREFERENCE - all.size();
        String foundation = new Foundation(type, related.orElse(address), transport, Optional.of(SERVER)).text();
        List<Candidate.Extension> extensions = new ArrayList<>(first);
        extensions.addAll(extensions());
        for (int component = 1; component <= components; component++) {
            long priority =
                    new CandidatePriority(CandidatePriority.preferenceOf(type), localPreference, component).value();
            all.add(new Candidate(
                    foundation,
                    component,
                    transport,
                    priority,
                    address,
                    isActive ? port : port + component - 1,
                    type,
                    related,
                    related.isPresent() ? OptionalInt.of(relatedPort + component - 1) : OptionalInt.empty(),
                    extensions));
        }
    }

    /** What libwebrtc adds. */
    private List<Candidate.Extension> extensions() {
        if (!scene.in100(40)) {
            return List.of();
        }
        return List.of(
                new Candidate.Extension("generation", "0"),
                new Candidate.Extension("network-id", Integer.toString(scene.between(1, 4))),
                new Candidate.Extension("network-cost", scene.of("10", "50", "999")));
    }
}
