package org.sdpkit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.ActionTransition;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.junit.jupiter.api.Test;
import org.sdpkit.grammar.SdpLexer;
import org.sdpkit.grammar.SdpParser;
import org.sdpkit.model.SessionDescription;

/** Every rule of the grammar occurs in what is generated, with every part of it, and without every one that may be missing:
 * whatever need not be broken for it in what is valid, the rest in mutants. */
class GrammarCoverageTest {

    private static final int SEEDS = 60;

    /** What no description that breaks one rule has: none ends with such a line, for it would lack others. */
    private static final Set<String> NEVER = Set.of("origin without END", "version without END");

    private final Set<String> seen = new TreeSet<>();

    @Test
    void everyBranchOfTheGrammarOccurs() {
        for (Kind kind : Kind.values()) {
            Generator generator = Generator.of(kind).rareFeatures(true);
            generator.descriptions(0).limit(SEEDS).forEach(this::see);
            generator
                    .spelling(Spelling.NO_FINAL_LINE_END)
                    .descriptions(0)
                    .limit(SEEDS)
                    .forEach(this::see);
        }
        Set<String> valid = new TreeSet<>(seen);
        Generator generator = Generator.of(Kind.ANY).rareFeatures(true);
        for (Mutation<SessionDescription> mutation : Mutations.DESCRIPTIONS) {
            generator.descriptions(0).limit(SEEDS / 6).forEach(clean -> mutation.in(clean, 1)
                    .ifPresent(this::see));
        }
        Set<String> missing = universe();
        missing.removeAll(seen);
        assertEquals(NEVER, missing);
        Set<String> onlyBroken = universe();
        onlyBroken.removeAll(valid);
        onlyBroken.removeIf(branch -> !branch.contains(" with ") || branch.matches(".*(?i:stray|surplus|blank).*"));
        assertEquals(Set.of(), onlyBroken, "what could be valid and is not");
    }

    private void see(SessionDescription session) {
        String text = new String(session.bytes(), StandardCharsets.ISO_8859_1);
        SdpLexer lexer = new SdpLexer(CharStreams.fromString(text));
        for (String before = lexer.getModeNames()[lexer._mode];
                lexer.nextToken().getType() != Token.EOF; ) {
            seen.add(inMode(before, lexer.getType()));
            before = lexer.getModeNames()[lexer._mode];
        }
        lexer.reset();
        see(new SdpParser(new CommonTokenStream(lexer)).sessionDescription());
    }

    private void see(ParserRuleContext context) {
        Set<String> parts = new TreeSet<>();
        for (ParseTree child : context.children == null ? Set.<ParseTree>of() : Set.copyOf(context.children)) {
            if (child instanceof TerminalNode token) {
                parts.add(SdpParser.VOCABULARY.getSymbolicName(token.getSymbol().getType()));
            } else if (child instanceof ParserRuleContext rule) {
                parts.add(SdpParser.ruleNames[rule.getRuleIndex()]);
                see(rule);
            }
        }
        int rule = context.getRuleIndex();
        for (String part : parts(rule)) {
            seen.add(SdpParser.ruleNames[rule] + (parts.contains(part) ? " with " : " without ") + part);
        }
    }

    private static Set<String> universe() {
        Set<String> all = new TreeSet<>();
        for (int rule = 0; rule < SdpParser.ruleNames.length; rule++) {
            for (String part : parts(rule)) {
                all.add(SdpParser.ruleNames[rule] + " with " + part);
                if (ends(SdpParser._ATN.ruleToStartState[rule], part, new BitSet())) {
                    all.add(SdpParser.ruleNames[rule] + " without " + part);
                }
            }
        }
        ATN lexer = SdpLexer._ATN;
        for (int mode = 0; mode < SdpLexer.modeNames.length; mode++) {
            for (Transition toRule : lexer.modeToStartState.get(mode).getTransitions()) {
                int rule = toRule.target.ruleIndex;
                all.add(inMode(SdpLexer.modeNames[mode], typeOf(rule)));
            }
        }
        return all;
    }

    private static String inMode(String mode, int type) {
        return SdpLexer.VOCABULARY.getSymbolicName(type) + " in mode " + mode;
    }

    /** The token that a rule of the lexer makes: its own, or the one that its command {@code type} names. */
    private static int typeOf(int rule) {
        return SdpLexer._ATN.states.stream()
                .filter(state -> state.ruleIndex == rule)
                .flatMap(state ->
                        IntStream.range(0, state.getNumberOfTransitions()).mapToObj(state::transition))
                .filter(ActionTransition.class::isInstance)
                .map(action -> SdpLexer._ATN.lexerActions[((ActionTransition) action).actionIndex])
                .filter(LexerTypeAction.class::isInstance)
                .map(action -> ((LexerTypeAction) action).getType())
                .findFirst()
                .orElse(SdpLexer._ATN.ruleToTokenType[rule]);
    }

    /** The tokens and rules that a rule of the parser names. */
    private static Set<String> parts(int rule) {
        Set<String> parts = new TreeSet<>();
        for (ATNState state : SdpParser._ATN.states) {
            if (state.ruleIndex == rule && !(state instanceof RuleStopState)) {
                for (Transition transition : state.getTransitions()) {
                    parts.addAll(names(transition));
                }
            }
        }
        return parts;
    }

    private static Set<String> names(Transition transition) {
        Set<String> names = new TreeSet<>();
        if (transition instanceof RuleTransition to) {
            names.add(SdpParser.ruleNames[to.ruleIndex]);
        } else if (transition.label() != null) {
            transition.label().toList().forEach(type -> names.add(SdpParser.VOCABULARY.getSymbolicName(type)));
        }
        return names;
    }

    /** Whether a rule can end without this part. */
    private static boolean ends(ATNState state, String without, BitSet visited) {
        if (state instanceof RuleStopState) {
            return true;
        }
        if (visited.get(state.stateNumber)) {
            return false;
        }
        visited.set(state.stateNumber);
        for (Transition transition : state.getTransitions()) {
            Set<String> names = names(transition);
            boolean isPassable = names.isEmpty() || names.size() > 1 || !names.contains(without);
            ATNState next = transition instanceof RuleTransition to ? to.followState : transition.target;
            if (isPassable && ends(next, without, visited)) {
                return true;
            }
        }
        return false;
    }
}
