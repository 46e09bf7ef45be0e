package org.sdpkit.grammar;

import java.io.IOException;
import java.io.OutputStream;
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
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * Makes the table of a lexer, when it is compiled: asks ANTLR's own simulator for the state that each byte leads to, from
 * each state that there is, so that the table says what the lexer would.
 *
 * <p>It takes lexers whose actions are {@code mode} and {@code type} only, and refuses one that has no token for some
 * bytes: then a walk through the table needs to handle no error.
 */
final class TokenTableMaker extends LexerATNSimulator {

    private static final int BYTES = 256;
    private static final int LARGEST_ASCII = 127;
    private static final CharStream NO_TEXT = CharStreams.fromString("");

    /** The states of all modes, those that modes begin with first, with the number of each. */
    private final Map<DFAState, Integer> numbers = new LinkedHashMap<>();

    private final List<DFAState> states = new ArrayList<>();
    private final List<Integer> modes = new ArrayList<>();
    private final List<int[]> targets = new ArrayList<>();

    private TokenTableMaker(Lexer lexer) {
        super(
                lexer,
                lexer.getATN(),
                lexer.getInterpreter().decisionToDFA,
                lexer.getInterpreter().getSharedContextCache());
    }

    /** Writes the table of the lexer of SDP beside the classes in this folder. */
    public static void main(String[] args) throws IOException {
        TokenTable table = new TokenTableMaker(new SdpLexer(NO_TEXT)).table();
        Path file = Path.of(args[0]).resolve("org/sdpkit/grammar").resolve(TokenTable.RESOURCE);
        try (OutputStream out = Files.newOutputStream(file)) {
            table.write(out);
        }
    }

    private TokenTable table() {
        for (mode = 0; mode < atn.modeToStartState.size(); mode++) {
            number(addDFAState(computeStartState(NO_TEXT, atn.modeToStartState.get(mode))));
        }
        for (int state = 0; state < states.size(); state++) {
            targets.add(targets(state));
        }
        for (int state = 0; state < states.size(); state++) {
            checkThatATokenFollows(state);
        }
        byte[] classes = classes();
        return new TokenTable(classes, rows(classes));
    }

    /** The number of a state, which is its mode's number if it is the one that the mode begins with. */
    private int number(DFAState state) {
        Integer known = numbers.putIfAbsent(state, states.size());
        if (known == null) {
            states.add(state);
            modes.add(mode);
        }
        return known == null ? states.size() - 1 : known;
    }

    private int[] targets(int state) {
        mode = modes.get(state);
        int[] next = new int[BYTES];
        for (int b = 0; b < BYTES; b++) {
            DFAState target = computeTargetState(NO_TEXT, states.get(state), b);
            next[b] = target == ERROR ? -1 : number(target);
        }
        return next;
    }

    /**
     * Sees to it that a token that may end here is followed by another, whatever byte follows: that byte either goes on
     * with a token that may end behind it, or begins one.
     */
    private void checkThatATokenFollows(int state) {
        int beginning = then(state);
        for (int b = 0; b < BYTES && isAccepted(state); b++) {
            boolean goesOn = isAccepted(targets.get(state)[b]);
            if (!goesOn && !isAccepted(targets.get(beginning)[b])) {
                throw new IllegalStateException(
                        "no token begins with byte " + b + " in mode " + recog.getModeNames()[modes.get(beginning)]);
            }
        }
    }

    private boolean isAccepted(int state) {
        return state >= 0 && states.get(state).isAcceptState;
    }

    /** For each byte the number of its class: bytes are of one if each state goes on to the same with both. */
    private byte[] classes() {
        Map<List<Integer>, Integer> known = new HashMap<>();
        byte[] classes = new byte[BYTES];
        for (int b = 0; b < BYTES; b++) {
            int index = b;
            List<Integer> column = targets.stream().map(next -> next[index]).toList();
            known.putIfAbsent(column, known.size());
            classes[b] = known.get(column).byteValue();
        }
        if (known.size() > TokenTable.MOST_CLASSES) {
            throw new IllegalStateException("more classes of bytes than a row has room for: " + known.size());
        }
        return classes;
    }

    private short[] rows(byte[] classes) {
        short[] rows = new short[(states.size() + 1) * TokenTable.ROW];
        for (int state = 0; state < states.size(); state++) {
            int row = row(state);
            for (int b = 0; b < BYTES; b++) {
                rows[row + classes[b]] = (short) row(targets.get(state)[b]);
            }
            if (isAccepted(state)) {
                rows[row + TokenTable.TYPE] = (short) type(state);
                rows[row + TokenTable.THEN] = (short) row(then(state));
                rows[row + TokenTable.LIMIT] = (short) limit(state);
            }
        }
        if (row(states.size()) > Short.MAX_VALUE) {
            throw new IllegalStateException("more states than the table has room for: " + states.size());
        }
        return rows;
    }

    private static int row(int state) {
        return (state + 1) * TokenTable.ROW;
    }

    /** The type of the token that may end here. */
    private int type(int state) {
        int type = states.get(state).prediction;
        for (LexerAction action : actions(state)) {
            type = action instanceof LexerTypeAction other ? other.getType() : type;
        }
        return type;
    }

    /** The state that the next token begins in. */
    private int then(int state) {
        int then = modes.get(state);
        for (LexerAction action : actions(state)) {
            then = action instanceof LexerModeAction other ? other.getMode() : then;
        }
        return then;
    }

    private List<LexerAction> actions(int state) {
        DFAState accepting = states.get(state);
        if (accepting.lexerActionExecutor == null) {
            return List.of();
        }
        List<LexerAction> actions = Arrays.asList(accepting.lexerActionExecutor.getLexerActions());
        for (LexerAction action : actions) {
            if (!(action instanceof LexerTypeAction) && !(action instanceof LexerModeAction)) {
                throw new IllegalStateException("no table can be made of a lexer with the action " + action);
            }
        }
        return actions;
    }

    /** The byte from which on all lead back to this state; 0 if only those do that are no ASCII, or not even they. */
    private int limit(int state) {
        int limit = BYTES;
        while (limit > 0 && targets.get(state)[limit - 1] == state) {
            limit--;
        }
        return limit > LARGEST_ASCII ? 0 : limit;
    }
}
