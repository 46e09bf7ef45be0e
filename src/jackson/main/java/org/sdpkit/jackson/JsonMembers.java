package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads members of JSON objects; what is wrong with one is said by its name. */
final class JsonMembers {

    private JsonMembers() {}

    /** The constant that a member names, else this one. */
    static <E extends Enum<E>> E chosen(JsonNode json, String member, E otherwise) {
        return text(json, member)
                .map(text -> constant(member, otherwise.getDeclaringClass(), text))
                .orElse(otherwise);
    }

    /** The constant that a member names. */
    static <E extends Enum<E>> E constant(String member, Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(text)) {
                return constant;
            }
        }
        String words =
                Arrays.stream(type.getEnumConstants()).map(JsonMembers::word).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(member + " must be one of " + words + ", not \"" + text + "\"");
    }

    /** A constant as it is written: in lower case, with hyphens. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A member that nobody reads is a mistake. */
    static void checkMembers(JsonNode json, String... known) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("must be an object, not " + json);
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!Arrays.asList(known).contains(name)) {
                throw new IllegalArgumentException(name + " is no member; these are: " + String.join(", ", known));
            }
        });
    }

    static Optional<String> text(JsonNode json, String member) {
        return Optional.ofNullable(json.get(member)).map(JsonNode::asText);
    }

    static Optional<Integer> number(JsonNode json, String member) {
        return Optional.ofNullable(json.get(member)).map(node -> {
            if (!node.canConvertToInt()) {
                throw new IllegalArgumentException(member + " must be a number, not " + node);
            }
            return node.asInt();
        });
    }

    static List<JsonNode> items(JsonNode json, String member) {
        JsonNode found = json.get(member);
        if (found == null) {
            return List.of();
        }
        if (!found.isArray()) {
            throw new IllegalArgumentException(member + " must be a list, not " + found);
        }
        return StreamSupport.stream(found.spliterator(), false).toList();
    }
}
