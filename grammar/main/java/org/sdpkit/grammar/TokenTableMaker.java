package org.sdpkit.grammar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerModeAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * Makes the table of a lexer, when it is compiled: asks ANTLR's own simulator for the state that each byte leads to, from
 * each state that there is, so that the table says what the lexer would.
 *
 * <p>It takes lexers whose actions are {@code mode} and {@code type} only, and refuses one that has no token for some
 * bytes: so a walk through the table has no error to handle.
 */
final class TokenTableMaker extends LexerATNSimulator {

    private static final int BYTES = 256;
    private static final int LARGEST_ASCII = 127;
    private static final int NONE = -1;
    private static final CharStream NO_TEXT = CharStreams.fromString("");

    /** What ANTLR calls the states, in the order of their numbers: first those that the modes begin with. */
    private final List<DFAState> found = new ArrayList<>();

    private final Map<DFAState, Integer> numbers = new HashMap<>();
    private final List<Integer> modes = new ArrayList<>();

    /**
     * A state of the automaton.
     *
     * @param type of the token that may end here, or {@link #NONE}
     * @param then the state that the next token begins in
     * @param targets for each byte the state it leads to, or {@link #NONE}
     */
    private record State(int type, int then, List<Integer> targets) {

        boolean isAccepted() {
            return type != NONE;
        }

        State renumbered(List<Integer> to) {
            return new State(
                    type,
                    to.get(then),
                    targets.stream()
                            .map(target -> target == NONE ? target : to.get(target))
                            .toList());
        }

        /** The byte from which on all lead to this state; 0 if only those do that are no ASCII, or not even they. */
        int limit(int state) {
            int limit = BYTES;
            while (limit > 0 && targets.get(limit - 1) == state) {
                limit--;
            }
            return limit > LARGEST_ASCII ? 0 : limit;
        }
    }

    private TokenTableMaker(Lexer lexer) {
        super(
                lexer,
                lexer.getATN(),
                lexer.getInterpreter().decisionToDFA,
                lexer.getInterpreter().getSharedContextCache());
    }

    /** Writes the table of the lexer of SDP beside the classes in this folder. */
    public static void main(String[] args) throws IOException {
        List<State> states = merged(new TokenTableMaker(new SdpLexer(NO_TEXT)).states());
        check(states);
        Path file = Path.of(args[0]).resolve("org/sdpkit/grammar").resolve(TokenTable.RESOURCE);
        Files.write(file, TokenTable.written(rows(states)));
    }

    private List<State> states() {
        for (mode = 0; mode < atn.modeToStartState.size(); mode++) {
            number(addDFAState(computeStartState(NO_TEXT, atn.modeToStartState.get(mode))));
        }
        List<State> states = new ArrayList<>();
        for (int number = 0; number < found.size(); number++) {
            states.add(state(number));
        }
        return states;
    }

    private int number(DFAState state) {
        Integer known = numbers.putIfAbsent(state, found.size());
        if (known != null) {
            return known;
        }
        found.add(state);
        modes.add(mode);
        return found.size() - 1;
    }

    private State state(int number) {
        DFAState state = found.get(number);
        mode = modes.get(number);
        List<Integer> targets = new ArrayList<>();
        for (int b = 0; b < BYTES; b++) {
            DFAState target = computeTargetState(NO_TEXT, state, b);
            targets.add(target == ERROR ? NONE : number(target));
        }
        int type = state.isAcceptState ? state.prediction : NONE;
        int then = modes.get(number);
        for (LexerAction action : actions(state)) {
            if (action instanceof LexerTypeAction another) {
                type = another.getType();
            } else if (action instanceof LexerModeAction other) {
                then = other.getMode();
            } else {
                throw new IllegalStateException("no table can be made of a lexer with the action " + action);
            }
        }
        return new State(type, then, targets);
    }

    private static List<LexerAction> actions(DFAState state) {
        return state.lexerActionExecutor == null
                ? List.of()
                : Arrays.asList(state.lexerActionExecutor.getLexerActions());
    }

    /** The states, where those that say the same are one. */
    private static List<State> merged(List<State> states) {
        Map<State, Integer> kept = new LinkedHashMap<>();
        states.forEach(state -> kept.putIfAbsent(state, kept.size()));
        if (kept.size() == states.size()) {
            return states;
        }
        List<Integer> to = states.stream().map(kept::get).toList();
        return merged(kept.keySet().stream().map(state -> state.renumbered(to)).toList());
    }

    /**
     * Sees to it that a token that may end somewhere is followed by another, whatever byte follows: that byte either goes
     * on with a token that may end behind it, or begins one.
     */
    private static void check(List<State> states) {
        for (State state : states) {
            for (int b = 0; b < BYTES && state.isAccepted(); b++) {
                boolean isRead = leadsToToken(states, state, b) || leadsToToken(states, states.get(state.then), b);
                if (!isRead) {
                    throw new IllegalStateException("no token begins with byte " + b + " behind token "
                            + SdpLexer.VOCABULARY.getSymbolicName(state.type));
                }
            }
        }
    }

    private static boolean leadsToToken(List<State> states, State from, int b) {
        int target = from.targets.get(b);
        return target != NONE && states.get(target).isAccepted();
    }

    private static short[] rows(List<State> states) {
        short[] rows = new short[row(states.size())];
        if (rows.length > Short.MAX_VALUE) {
            throw new IllegalStateException("more states than the table has room for: " + states.size());
        }
        for (int number = 0; number < states.size(); number++) {
            State state = states.get(number);
            int row = row(number);
            for (int b = 0; b < BYTES; b++) {
                int target = state.targets.get(b);
                rows[row + b] = (short) (target == NONE ? TokenTable.NONE : row(target));
            }
            rows[row + TokenTable.TYPE] = (short) state.type;
            rows[row + TokenTable.THEN] = (short) row(state.then);
            rows[row + TokenTable.LIMIT] = (short) (state.isAccepted() ? state.limit(number) : NONE);
        }
        return rows;
    }

    private static int row(int state) {
        return TokenTable.START + state * TokenTable.ROW;
    }
}
