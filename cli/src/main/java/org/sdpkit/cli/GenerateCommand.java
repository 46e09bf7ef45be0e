package org.sdpkit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.sdpkit.generate.Generator;
import org.sdpkit.generate.Kind;
import org.sdpkit.generate.Likeness;
import org.sdpkit.generate.Mutant;
import org.sdpkit.generate.Spelling;
import org.sdpkit.jackson.ExchangeJson;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Pair;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.validation.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sdp generate}: descriptions to test with. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "Prints descriptions to test with: valid ones, or ones that break one rule and no other.",
            "The same seed gives the same bytes everywhere."
        },
        footer = {"", "Example:", "  sdp generate --kind webrtc --seed 7 --break duplicate-mid"})
final class GenerateCommand implements Callable<Integer> {

    private static final String MANIFEST_HEAD = "file\tkind\tseed\trule\twhat\n";
    private static final int LEAST_DIGITS = 4;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--kind", description = "${COMPLETION-CANDIDATES}; default: any, or whatever can break the rule.")
    private Optional<Kind> kind = Optional.empty();

    @Option(
            names = "--like",
            converter = LikenessWords.class,
            completionCandidates = LikenessWords.class,
            description = "What such an endpoint writes: ${COMPLETION-CANDIDATES}.")
    private Optional<Likeness> likeness = Optional.empty();

    @Option(
            names = "--media",
            paramLabel = "N[-M]",
            converter = MediaRange.Words.class,
            description = "How many media descriptions; default: as the kind usually has.")
    private Optional<MediaRange> media = Optional.empty();

    @Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            description = "Media of these types only, such as audio,video, where the kind has such.")
    private List<String> types = new ArrayList<>();

    @Option(
            names = "--codecs",
            paramLabel = "NAME",
            split = ",",
            description = "No codecs but these, such as opus,VP8, where media could have one of them.")
    private List<String> codecs = new ArrayList<>();

    @Option(names = "--rare", description = "What is rarely seen is as frequent as the usual.")
    private boolean rare;

    @Option(names = "--count", paramLabel = "N", description = "How many; default: ${DEFAULT-VALUE}.")
    private int count = 1;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of the first; each further one takes the next. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--spelling",
            paramLabel = "WAY",
            split = ",",
            converter = SpellingWords.class,
            completionCandidates = SpellingWords.class,
            description = "Written as others write it: ${COMPLETION-CANDIDATES}.")
    private List<Spelling> spellings = new ArrayList<>();

    @Option(names = "--break", paramLabel = "RULE", description = "Break this rule, and no other.")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--pair", description = "Offers with their answers.")
    private boolean pair;

    @Option(names = "--exchange", description = "Whole exchanges, as JSON that sdp check reads.")
    private boolean exchange;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write files there, and a MANIFEST.tsv that says what each is.")
    private Optional<Path> out = Optional.empty();

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * What was generated from one seed.
     *
     * @param kind what it is for, or what it is like
     * @param files what it is written as, by the end of their names
     * @param rule the one that it breaks, or nothing
     * @param what how it was broken, or nothing
     */
    private record Generated(String kind, Map<String, byte[]> files, String rule, String what) {}

    /** Takes endpoints as people write them. */
    static final class LikenessWords extends EnumWords<Likeness> {
        LikenessWords() {
            super(Likeness.class);
        }
    }

    /** Takes spellings as people write them. */
    static final class SpellingWords extends EnumWords<Spelling> {
        SpellingWords() {
            super(Spelling.class);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (pair && exchange) {
            throw new ParameterException(spec.commandLine(), "Either --pair or --exchange");
        }
        if (likeness.isPresent() && (kind.isPresent() || rule.isPresent() || pair || exchange)) {
            throw new ParameterException(
                    spec.commandLine(), "--like is for valid descriptions: no --kind, --break, --pair or --exchange");
        }
        if ((likeness.isPresent() || rule.isPresent()) && isShaped()) {
            throw new ParameterException(
                    spec.commandLine(), "--media, --types, --codecs and --rare go with neither --like nor --break");
        }
        if (rule.isPresent() && !spellings.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Either --break or --spelling");
        }
        if (spellings.contains(Spelling.LF) && spellings.contains(Spelling.CR)) {
            throw new ParameterException(spec.commandLine(), "Either --spelling lf or --spelling cr");
        }
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--count must be 1 or more");
        }
        rule.ifPresent(this::checkRule);
        Generator asked = generator();
        if (out.isPresent()) {
            writeFiles(asked, out.get());
        } else {
            for (int i = 0; i < count; i++) {
                for (byte[] bytes : generated(asked, seed + i).files().values()) {
                    terminal.bytesOut().write(bytes);
                }
            }
        }
        return ExitCode.OK;
    }

    private boolean isShaped() {
        return media.isPresent() || !types.isEmpty() || !codecs.isEmpty() || rare;
    }

    private Generator generator() {
        Generator usual =
                Generator.of(kind.orElse(Kind.ANY)).rareFeatures(rare).spelling(spellings.toArray(Spelling[]::new));
        try {
            Generator sized =
                    media.map(range -> usual.media(range.least(), range.most())).orElse(usual);
            return sized.mediaTypes(types.stream()
                            .map(name -> new MediaType(name.toLowerCase(Locale.ROOT)))
                            .toArray(MediaType[]::new))
                    .codecs(codecs.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void checkRule(String code) {
        if (Rules.find(code).isEmpty()) {
            throw new ParameterException(spec.commandLine(), Spelled.unknownRule(code));
        }
    }

    private void writeFiles(Generator asked, Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder manifest = new StringBuilder(MANIFEST_HEAD);
        int digits = Math.max(LEAST_DIGITS, Integer.toString(count).length());
        for (int i = 0; i < count; i++) {
            Generated generated = generated(asked, seed + i);
            String number = String.format(Locale.ROOT, "%0" + digits + "d", i + 1);
            for (Map.Entry<String, byte[]> file : generated.files().entrySet()) {
                String name = number + file.getKey();
                AtomicFile.write(folder.resolve(name), file.getValue());
                manifest.append(String.join(
                                "\t",
                                name,
                                generated.kind(),
                                Long.toString(seed + i),
                                generated.rule(),
                                generated.what()))
                        .append('\n');
            }
        }
        AtomicFile.write(folder.resolve("MANIFEST.tsv"), manifest.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Generated generated(Generator asked, long drawn) {
        return rule.map(code -> broken(code, drawn)).orElseGet(() -> valid(asked, drawn));
    }

    private Generated valid(Generator generator, long drawn) {
        if (likeness.isPresent()) {
            SessionDescription written = likeness.get().description(drawn);
            for (Spelling spelling : new TreeSet<>(spellings)) {
                written = spelling.respell(written);
            }
            return new Generated(EnumWords.word(likeness.get()), files(written), "", "");
        }
        String what = EnumWords.word(generator.kind());
        if (pair) {
            return new Generated(what, files(generator.pair(drawn)), "", "");
        }
        if (exchange) {
            return new Generated(what, files(generator.exchange(drawn)), "", "");
        }
        return new Generated(what, files(generator.description(drawn)), "", "");
    }

    /** What breaks a rule is what the rule is about: a description, a pair or an exchange. */
    private Generated broken(String code, long drawn) {
        List<Kind> kinds = kind.map(List::of).orElse(List.of(Kind.values()));
        return Mutant.description(code, kinds, drawn)
                .map(mutant -> generated(mutant, files(mutant.broken())))
                .or(() -> Mutant.pair(code, kinds, drawn).map(mutant -> generated(mutant, files(mutant.broken()))))
                .or(() -> Mutant.exchange(code, kinds, drawn).map(mutant -> generated(mutant, files(mutant.broken()))))
                .orElseThrow(() -> new CannotGoOn("nothing of this kind can break " + code));
    }

    private static Generated generated(Mutant<?> mutant, Map<String, byte[]> files) {
        return new Generated(
                EnumWords.word(mutant.kind()),
                files,
                mutant.mutation().rule(),
                mutant.mutation().what());
    }

    private static Map<String, byte[]> files(SessionDescription description) {
        return Map.of(".sdp", description.bytes());
    }

    private static Map<String, byte[]> files(Pair offered) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("-offer.sdp", offered.offer().bytes());
        files.put("-answer.sdp", offered.answer().bytes());
        return files;
    }

    private static Map<String, byte[]> files(Exchange said) {
        String json = ExchangeJson.toJson(said).toPrettyString() + "\n";
        return Map.of(".json", json.getBytes(StandardCharsets.UTF_8));
    }
}
