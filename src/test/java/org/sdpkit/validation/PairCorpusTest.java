package org.sdpkit.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sdpkit.Sdp;
import org.sdpkit.Shared;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;

class PairCorpusTest {

    @Test
    void explore() throws IOException {
        StringBuilder out = new StringBuilder();
        for (String line : Shared.text("corpus/pairs.tsv").lines().skip(1).toList()) {
            String[] cells = line.split("\t");
            Path folder = Shared.path("corpus/pairs/" + cells[0] + "/" + cells[1]);
            String answer = cells[2].equals("exact") ? "expected.sdp" : "answer.sdp";
            if (!Files.exists(folder.resolve(answer))) {
                continue;
            }
            Pair pair = new Pair(read(folder.resolve("offer.sdp")), read(folder.resolve(answer)));
            for (Profile profile : List.of(Profile.RFC8866, Profile.SIP)) {
                Validator.of(profile).check(pair).stream()
                        .filter(f -> f.severity() == Severity.ERROR
                                && Rules.PAIRS.stream().anyMatch(r -> r.code().equals(f.code())))
                        .forEach(f -> out.append(
                                profile.name() + " " + cells[2] + " " + cells[0] + "/" + cells[1] + " " + f + "\n"));
            }
        }
        for (String browser : List.of("chromium", "firefox")) {
            try (var folders = Files.list(Shared.path("browsers/captures/" + browser))) {
                for (Path folder : folders.sorted().toList()) {
                    for (String n : List.of("", "2", "3", "4", "5")) {
                        Path offer = folder.resolve("offer" + n + ".sdp");
                        Path answer = folder.resolve("answer" + n + ".sdp");
                        if (Files.exists(offer) && Files.exists(answer)) {
                            Pair pair = new Pair(read(offer), read(answer));
                            for (Profile profile : List.of(Profile.WEBRTC, Profile.CHROME, Profile.FIREFOX)) {
                                Validator.of(profile).check(pair).stream()
                                        .filter(f -> f.severity() == Severity.ERROR)
                                        .forEach(f ->
                                                out.append(profile.name() + " " + browser + "/" + folder.getFileName()
                                                        + n + " " + f.span().source() + " " + f + "\n"));
                            }
                        }
                    }
                }
            }
        }
        Files.writeString(Path.of("/tmp/dev/pairs.txt"), out.toString());
    }

    private static SessionDescription read(Path file) {
        try {
            return Sdp.parse(file).session();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
