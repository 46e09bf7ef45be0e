package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.Candidate;
import org.sdpkit.model.PlacedLine;

/**
 * Takes candidates away. A default destination that was one of them becomes one of those that stay, else the one that
 * says nothing (RFC 8840 section 4.1.1): one that no candidate matches would be an ICE mismatch (RFC 8839 section 5.3).
 *
 * @param words what is named
 * @param areKept whether these stay and all others go
 */
record CandidateRemoval(List<String> words, boolean areKept) implements Change {

    private static final String ALL = "all";
    private static final List<String> WORDS =
            List.of("host", "srflx", "prflx", "relay", "udp", "tcp", "ip4", "ip6", "mdns", ALL);

    CandidateRemoval {
        words = List.copyOf(words);
        for (String word : words) {
            if (!WORDS.contains(word)) {
                throw new IllegalArgumentException(
                        "candidates must be " + String.join(", ", WORDS) + ", not \"" + word + "\"");
            }
        }
    }

    static Change removing(String argument) {
        return new CandidateRemoval(List.of(argument.split(",", -1)), false);
    }

    static Change keeping(String argument) {
        return new CandidateRemoval(List.of(argument.split(",", -1)), true);
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        for (int index : on.indexes(draft.session())) {
            make(draft, index);
        }
    }

    private void make(Draft draft, int mediaIndex) {
        List<Candidate> gone = new ArrayList<>();
        List<Candidate> left = new ArrayList<>();
        for (PlacedLine line : draft.lines(mediaIndex, Candidate.TYPE)) {
            Optional<Candidate> candidate = line.as(Candidate.TYPE);
            boolean isNamed = candidate.map(this::isNamed).orElse(words.contains(ALL));
            if (isNamed != areKept) {
                draft.remove(line);
                candidate.ifPresent(gone::add);
            } else {
                candidate.ifPresent(left::add);
            }
        }
        if (!gone.isEmpty()) {
            new DefaultDestination(draft, mediaIndex).leave(gone, left);
        }
    }

    private boolean isNamed(Candidate candidate) {
        return words.stream().anyMatch(word -> isNamed(word, candidate));
    }

    private static boolean isNamed(String word, Candidate candidate) {
        Address address = candidate.connectionAddress();
        return switch (word) {
            case ALL -> true;
            case "udp" -> candidate.transport().name().equalsIgnoreCase(word);
            case "tcp" -> !candidate.transport().name().equalsIgnoreCase("udp");
            case "ip4" -> address instanceof Address.Ip4;
            case "ip6" -> address instanceof Address.Ip6 || address instanceof Address.ScopedIp6;
            case "mdns" -> address instanceof Address.Fqdn name && name.isLocal();
            default -> candidate.type().name().equalsIgnoreCase(word);
        };
    }
}
