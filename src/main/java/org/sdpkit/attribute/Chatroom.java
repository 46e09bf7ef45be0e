package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=chatroom[:<chat-token> …]}: what a chat room of MSRP, or a participant, is capable of.
 *
 * @param tokens such as {@link #NICKNAME}; may be empty
 * @since 0.1.0
 */
public record Chatroom(List<String> tokens) {

    /** Nicknames can be chosen. */
    public static final String NICKNAME = "nickname";

    /** Messages can be sent to one participant alone. */
    public static final String PRIVATE_MESSAGES = "private-messages";

    /** How it is read and written. */
    public static final AttributeType<Chatroom> TYPE = AttributeType.named("chatroom", Chatroom.class)
            .means("what a chat room of MSRP, or a participant, is capable of")
            .definedBy("RFC 7701 section 8")
            .at(Level.MEDIA)
            .mux(MuxCategory.TBD)
            .examples("nickname private-messages", "org.3gpp.urn%3Aurn-7%3A3gpp-application.ims.iari.rcs")
            .bare(new Chatroom(List.of()))
            .syntax(Chatroom::read, (chatroom, out) -> out.append(String.join(" ", chatroom.tokens)));

    public Chatroom {
        tokens = List.copyOf(tokens);
        tokens.forEach(token -> Tokens.check("chat token", token));
    }

    private static Chatroom read(ValueScanner in) {
        List<String> tokens = new ArrayList<>(List.of(in.token("chat token", "")));
        while (!in.isAtEnd()) {
            in.spaces();
            tokens.add(in.token("chat token", ""));
        }
        return new Chatroom(tokens);
    }
}
