package org.sdpkit.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Level;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Field;
import org.sdpkit.model.Line;
import org.sdpkit.model.LinePlace;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;

/**
 * Adds, sets or removes attributes; sets fields.
 *
 * @param how what is done
 * @param line the attribute or field, with its value as far as one is said
 */
record AttributeChange(How how, Line line) implements Change {

    /** What is done. */
    enum How {
        ADD,
        SET,
        REMOVE
    }

    AttributeChange {
        if (!(line instanceof Attribute) && (how != How.SET || !(line instanceof Field))) {
            throw new IllegalArgumentException("must be <name> or <name>=<value>, not \"" + line + "\"");
        }
    }

    static Change adding(String argument) {
        return new AttributeChange(How.ADD, attribute(argument));
    }

    static Change removing(String argument) {
        return new AttributeChange(How.REMOVE, attribute(argument));
    }

    static Change setting(String argument) {
        boolean isField = argument.length() > 1 && argument.charAt(1) == '=';
        return new AttributeChange(How.SET, isField ? Line.of(argument) : attribute(argument));
    }

    private static Attribute attribute(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        if (name.isEmpty() || name.indexOf(' ') >= 0 || name.indexOf(':') >= 0) {
            throw new IllegalArgumentException("attribute must be <name> or <name>=<value>, not \"" + argument + "\"");
        }
        return equals < 0 ? Line.attribute(name) : Line.attribute(name, argument.substring(equals + 1));
    }

    @Override
    public void make(Draft draft, MediaSelector on) {
        switch (how) {
            case ADD -> levels(draft, on).forEach(level -> draft.add(level, line.text()));
            case SET -> set(draft, on);
            case REMOVE -> on.levels(draft.session()).forEach(level -> draft.removeIf(level, this::isNamed));
        }
    }

    private void set(Draft draft, MediaSelector on) {
        List<Integer> holders = on.levels(draft.session()).stream()
                .filter(level -> draft.lines(level).stream().anyMatch(each -> isOfItsKind(each.line())))
                .toList();
        List<Integer> levels = on.isAll() && !holders.isEmpty() ? holders : levels(draft, on);
        levels.forEach(level -> set(draft, level));
    }

    private void set(Draft draft, int level) {
        List<PlacedLine> own = draft.lines(level).stream()
                .filter(each -> isOfItsKind(each.line()))
                .toList();
        if (own.isEmpty()) {
            draft.add(level, line.text());
            return;
        }
        draft.replace(own.get(0), line.text());
        if (!line.is(MediaField.TYPE)) {
            own.subList(1, own.size()).forEach(draft::remove);
        }
    }

    /** Where it is added: to what is named; else where its type may stand, media descriptions first. */
    private List<Integer> levels(Draft draft, MediaSelector on) {
        List<Integer> media = on.indexes(draft.session());
        if (!on.isAll()) {
            return on.levels(draft.session()).stream().filter(this::hasPlace).toList();
        }
        boolean isForMedia = hasPlace(0) && mayStandAt(Level.MEDIA);
        if (isForMedia && !media.isEmpty()) {
            return media;
        }
        return hasPlace(Draft.SESSION) && mayStandAt(Level.SESSION) ? List.of(Draft.SESSION) : List.of();
    }

    private boolean hasPlace(int level) {
        LinePlace places = level == Draft.SESSION ? LinePlace.SESSION : LinePlace.MEDIA;
        return places.of(line).isPresent();
    }

    /** Fields, and attributes that nobody knows, stand where they have a place. */
    private boolean mayStandAt(Level level) {
        Optional<AttributeType<?>> type = line instanceof Attribute attribute ? attribute.type() : Optional.empty();
        return type.isEmpty() || type.get().levels().contains(level);
    }

    private boolean isNamed(Line other) {
        Predicate<Attribute> isSame = attribute -> ((Attribute) line).value().isEmpty()
                ? attribute.name().equals(((Attribute) line).name())
                : attribute.text().equals(line.text());
        return other instanceof Attribute attribute && isSame.test(attribute);
    }

    /** Whether a line takes the same place: of the same letter, or an attribute of the same name or choice of names. */
    private boolean isOfItsKind(Line other) {
        if (line instanceof Attribute attribute) {
            Optional<AttributeType<?>> type = attribute.type();
            boolean isSameName = other instanceof Attribute each && each.name().equals(attribute.name());
            return isSameName
                    || type.filter(each -> each.isFlag() && other.is(each)).isPresent();
        }
        return line instanceof Field field && other.is(field.type());
    }
}
