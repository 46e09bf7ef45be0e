package org.sdpkit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.jackson.ExchangeJson;
import org.sdpkit.model.DescriptionType;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Exchange.Described;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.Side;

/** An exchange, and what each step of it is called: the files in order, those of a folder, or one of JSON. */
record ExchangeInputs(List<String> names, Exchange exchange) {

    private static final Pattern STEP = Pattern.compile("(offer|pranswer|answer)(\\d*)\\.sdp");

    /** The exchange that these names stand for. */
    static ExchangeInputs of(List<String> names, Terminal terminal) {
        if (names.size() == 1
                && !names.get(0).equals(Input.STANDARD_INPUT)
                && Files.isDirectory(Input.path(names.get(0)))) {
            return ofFolder(Input.path(names.get(0)), terminal);
        }
        if (names.size() == 1) {
            return ofJson(new Input(names.get(0), terminal));
        }
        List<Input> inputs =
                names.stream().map(name -> new Input(name, terminal)).toList();
        Exchange exchange =
                Exchange.of(inputs.stream().map(Input::readDescription).toList());
        return new ExchangeInputs(inputs.stream().map(Input::plainName).toList(), exchange);
    }

    private static ExchangeInputs ofJson(Input input) {
        try {
            JsonNode json = new ObjectMapper().readTree(new String(input.bytes(), StandardCharsets.UTF_8));
            Exchange exchange = ExchangeJson.fromJson(json);
            List<String> steps = IntStream.range(0, exchange.steps().size())
                    .mapToObj(step -> input.plainName() + "#" + step)
                    .toList();
            return new ExchangeInputs(steps, exchange);
        } catch (JsonProcessingException e) {
            throw new CannotGoOn(
                    input.shownName()
                            + ": a single file must be an exchange in JSON, and this is none; name the answer behind the offer");
        } catch (IllegalArgumentException e) {
            throw new CannotGoOn(input.shownName() + ": it is no exchange: " + e.getMessage());
        }
    }

    /** The files offer.sdp, pranswer.sdp, answer.sdp, offer2.sdp … of a folder. */
    private static ExchangeInputs ofFolder(Path folder, Terminal terminal) {
        List<String> names = new ArrayList<>();
        List<Exchange.Step> steps = new ArrayList<>();
        for (Path file : stepsIn(folder)) {
            Input input = new Input(file.toString(), terminal);
            SessionDescription text = input.readDescription();
            DescriptionType type = type(file);
            Side side = type == DescriptionType.OFFER
                    ? Exchange.offerer(text, steps)
                    : lastOfferer(steps).other();
            steps.add(new Described(side, type, text));
            names.add(input.plainName());
        }
        if (steps.isEmpty()) {
            throw new CannotGoOn(Input.shown(folder.toString()) + ": there is no offer.sdp in it");
        }
        return new ExchangeInputs(names, new Exchange(steps));
    }

    private static List<Path> stepsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> match(file).isPresent())
                    .sorted(Comparator.comparingInt(ExchangeInputs::round).thenComparing(ExchangeInputs::type))
                    .toList();
        } catch (IOException e) {
            throw new CannotGoOn(Input.shown(folder.toString()) + ": " + CannotGoOn.reason(e));
        }
    }

    private static Optional<Matcher> match(Path file) {
        Matcher matcher = STEP.matcher(String.valueOf(file.getFileName()));
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int round(Path file) {
        String number = match(file).map(matcher -> matcher.group(2)).orElse("");
        return number.isEmpty() ? 1 : Integer.parseInt(number.substring(0, Math.min(number.length(), 9)));
    }

    private static DescriptionType type(Path file) {
        return match(file)
                .map(matcher -> switch (matcher.group(1)) {
                    case "offer" -> DescriptionType.OFFER;
                    case "pranswer" -> DescriptionType.PRANSWER;
                    default -> DescriptionType.ANSWER;
                })
                .orElseThrow();
    }

    private static Side lastOfferer(List<Exchange.Step> steps) {
        return steps.stream()
                .filter(step -> step instanceof Described described && described.type() == DescriptionType.OFFER)
                .map(Exchange.Step::side)
                .reduce((first, second) -> second)
                .orElse(Side.A);
    }
}
