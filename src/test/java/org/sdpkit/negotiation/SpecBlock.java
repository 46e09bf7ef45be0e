package org.sdpkit.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sdpkit.Sdp;
import org.sdpkit.model.SessionDescription;

/** A fenced block of a page of examples: {@code sdp <name> <verb> <words>}, and a description. */
record SpecBlock(String info, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?s)```(sdp [^\n]*)\n(.*?)\n?```");

    static List<SpecBlock> allIn(String section) {
        List<SpecBlock> blocks = new ArrayList<>();
        for (MatchResult match : BLOCK.matcher(section).results().toList()) {
            blocks.add(new SpecBlock(match.group(1), match.group(2) + "\n"));
        }
        return blocks;
    }

    String name() {
        return info.split(" ", -1)[1];
    }

    String verb() {
        return info.split(" ", -1)[2];
    }

    boolean says(String word) {
        return List.of(info.split(" ", -1)).contains(word);
    }

    SessionDescription session() {
        return Sdp.parse(text.replace("\n", "\r\n")).session();
    }
}
