package org.sdpkit.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sdpkit.SdpReader;
import org.sdpkit.Shared;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;

/** What two browsers said to one another, {@code browsers/captures/<offerer>/<scenario>}. */
public record CapturedExchange(String name, Set<String> browsers, Exchange exchange) {

    private static final Path SELECTED =
            Path.of(System.getProperty("sdpkit.root"), "src", "test", "resources", "browsers", "captures");
    private static final Pattern ROUND =
            Pattern.compile("\"n\": (\\d+),\\s*\"by\": \"([AB])\"(?:,\\s*\"kind\": \"(\\w+)\")?");
    private static final Pattern CONNECTION =
            Pattern.compile("\"connection\": \"connected\"|\"kind\": \"(?:rollback|glare)");
    private static final Pattern BROWSER = Pattern.compile("\"(?:offerer|answerer)\": \"(Chromium|Firefox)");
    private static final Pattern CANDIDATE = Pattern.compile("\\{[^{}]*\"round\": (\\d+)[^{}]*\\}");

    /** Those that Chromium and Firefox said to each other and to themselves, and of which every round connected. */
    public static List<CapturedExchange> all() {
        return Stream.of("chromium", "firefox")
                .flatMap(browser -> in(Shared.path("browsers/captures/" + browser)))
                .toList();
    }

    /** A selection of them that lies in the repository. */
    public static List<CapturedExchange> selected() {
        return Stream.of("chromium", "firefox")
                .flatMap(browser -> in(SELECTED.resolve(browser)))
                .toList();
    }

    private static Stream<CapturedExchange> in(Path parent) {
        return folders(parent).filter(CapturedExchange::isConnected).map(CapturedExchange::read);
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isConnected(Path folder) {
        String meta = text(folder.resolve("meta.json"));
        return ROUND.matcher(meta).results().count()
                <= CONNECTION.matcher(meta).results().count();
    }

    private static CapturedExchange read(Path folder) {
        String meta = text(folder.resolve("meta.json"));
        String candidates =
                Files.exists(folder.resolve("candidates.json")) ? text(folder.resolve("candidates.json")) : "";
        List<Exchange.Step> steps = new ArrayList<>();
        Matcher rounds = ROUND.matcher(meta);
        while (rounds.find()) {
            int number = Integer.parseInt(rounds.group(1));
            Side offerer = Side.valueOf(rounds.group(2));
            boolean isGlare = "glare".equals(rounds.group(3));
            String suffix = number == 1 ? "" : Integer.toString(number);
            description(folder, "offer" + suffix).ifPresent(text -> {
                steps.add(new Exchange.Described(offerer, DescriptionType.OFFER, text));
                Optional<SessionDescription> answer = description(folder, "answer" + suffix);
                if (answer.isEmpty() && !isGlare) {
                    steps.add(new Exchange.Described(
                            offerer,
                            DescriptionType.ROLLBACK,
                            SdpReader.STANDARD.parse("").session()));
                }
                description(folder, "pranswer" + suffix)
                        .ifPresent(pranswer ->
                                steps.add(new Exchange.Described(offerer.other(), DescriptionType.PRANSWER, pranswer)));
                steps.addAll(candidates(candidates, number, offerer));
                answer.ifPresent(
                        other -> steps.add(new Exchange.Described(offerer.other(), DescriptionType.ANSWER, other)));
                steps.addAll(answer.isEmpty() ? List.of() : candidates(candidates, number, offerer.other()));
            });
        }
        Set<String> browsers = new LinkedHashSet<>();
        BROWSER.matcher(meta).results().forEach(found -> browsers.add(found.group(1)));
        return new CapturedExchange(folder.toString(), browsers, new Exchange(steps));
    }

    private static List<Exchange.Step> candidates(String json, int round, Side side) {
        List<Exchange.Step> steps = new ArrayList<>();
        Matcher found = CANDIDATE.matcher(json);
        while (found.find()) {
            String entry = found.group();
            boolean isOfThese = Integer.parseInt(found.group(1)) == round
                    && value(entry, "from").equals(Optional.of(side.name()));
            value(entry, "candidate")
                    .filter(text -> isOfThese && !text.isEmpty())
                    .ifPresent(text -> steps.add(new Exchange.Trickled(
                            side,
                            value(entry, "sdpMid"),
                            OptionalInt.empty(),
                            value(entry, "usernameFragment"),
                            SdpReader.STANDARD.parse("a=" + text + "\r\n").session())));
        }
        return steps;
    }

    private static Optional<String> value(String entry, String name) {
        Matcher found = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(entry);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<SessionDescription> description(Path folder, String name) {
        Path file = folder.resolve(name + ".sdp");
        return Files.exists(file)
                ? Optional.of(SdpReader.STANDARD.parse(text(file)).session())
                : Optional.empty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
