package org.sdpkit.edit;

import org.sdpkit.model.SessionDescription;

/**
 * One change to a description that means something to people, such as <i>remove the codec H264 from the media
 * descriptions of type video</i>. It is a value; it changes nothing but makes another description, of which only the
 * lines that it touches differ.
 *
 * @param type what is done
 * @param argument with what, as {@link VerbType#argument()} says
 * @param on the media descriptions it is done to
 * @since 0.1.0
 */
public record Verb(VerbType type, String argument, MediaSelector on) {

    /**
     * Refuses an argument that the type does not understand.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Verb {
        type.read(argument);
    }

    /** Something done to all media descriptions. */
    public Verb(VerbType type, String argument) {
        this(type, argument, MediaSelector.ALL);
    }

    /**
     * The verb of this name, such as {@code remove-codec}, done to all media descriptions.
     *
     * @throws IllegalArgumentException if there is none, or its argument is not what it wants
     */
    public static Verb of(String name, String argument) {
        return new Verb(VerbType.named(name), argument);
    }

    /** The same, done to these media descriptions. */
    public Verb on(MediaSelector selector) {
        return new Verb(type, argument, selector);
    }

    /** The description that it makes. */
    public SessionDescription apply(SessionDescription session) {
        return plan(session).result();
    }

    /** What it will change. */
    public Plan plan(SessionDescription session) {
        Draft draft = new Draft(session);
        type.read(argument).make(draft, on);
        return new Plan(this, draft.changes(), draft.result());
    }

    /** As it is written in a script, without the media descriptions. */
    @Override
    public String toString() {
        return argument.isEmpty() ? type.label() : type.label() + " " + argument;
    }
}
