package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.AddressType;

/**
 * Typed values as JSON, and back. A record is an object with a member for each component that is there; a record that is
 * a word is a string; an enum constant is its name in lower case; one of several shapes is an object with one member,
 * the name of the shape.
 */
final class ValueJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueJson() {}

    /** The value as JSON. */
    static JsonNode write(Object value) {
        if (value instanceof String text) {
            return NODES.textNode(text);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof Enum<?> constant) {
            return NODES.textNode(name(constant));
        }
        if (value instanceof Address address) {
            return NODES.textNode(address.text());
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(item -> array.add(write(item)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, item) -> object.set(key.toString(), write(item)));
            return object;
        }
        if (value instanceof Record record) {
            return record(record);
        }
        throw new IllegalArgumentException("cannot write a " + value.getClass());
    }

    /** The node that a reader of JSON makes of the number: the smallest that holds it. */
    private static JsonNode number(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        if (exact.scale() != 0) {
            return NODES.textNode(exact.toPlainString());
        }
        BigInteger integer = exact.toBigInteger();
        if (integer.bitLength() < Integer.SIZE) {
            return NODES.numberNode(integer.intValue());
        }
        return integer.bitLength() < Long.SIZE ? NODES.numberNode(integer.longValue()) : NODES.numberNode(integer);
    }

    private static JsonNode record(Record value) {
        Class<?> type = value.getClass();
        if (isWord(type)) {
            return NODES.textNode((String) component(value, type.getRecordComponents()[0]));
        }
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            present(component(value, component)).ifPresent(item -> object.set(component.getName(), write(item)));
        }
        return shapeOf(type)
                .<JsonNode>map(shape -> NODES.objectNode().set(shape, object))
                .orElse(object);
    }

    /** The value, or nothing for an optional that is empty. */
    private static Optional<?> present(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional;
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? Optional.of(optional.getAsLong()) : Optional.empty();
        }
        return Optional.of(value);
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** Whether a record stands for a word: one string, and no line type of its own. */
    private static boolean isWord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1
                && components[0].getType() == String.class
                && shapeOf(type).isEmpty()
                && Arrays.stream(type.getFields())
                        .noneMatch(field -> field.getName().equals("TYPE"));
    }

    /** The name of the shape that a class is, if it is one of several. */
    private static Optional<String> shapeOf(Class<?> type) {
        boolean isOneOfSeveral = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
        return isOneOfSeveral ? Optional.of(lowerFirst(type.getSimpleName())) : Optional.empty();
    }

    /**
     * The value that JSON stands for.
     *
     * @throws IllegalArgumentException if it stands for none of this type
     */
    static Object read(JsonNode json, Type type) {
        if (type instanceof ParameterizedType generic) {
            return readGeneric(json, generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return text(json);
        }
        if (raw == int.class || raw == Integer.class) {
            return Math.toIntExact(integer(json));
        }
        if (raw == long.class || raw == Long.class) {
            return integer(json);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return json.booleanValue();
        }
        if (raw == BigDecimal.class) {
            return new BigDecimal(json.asText());
        }
        if (raw == BigInteger.class) {
            return new BigInteger(json.asText());
        }
        if (raw == OptionalInt.class) {
            return OptionalInt.of(Math.toIntExact(integer(json)));
        }
        if (raw == OptionalLong.class) {
            return OptionalLong.of(integer(json));
        }
        if (raw == Address.class) {
            return address(text(json));
        }
        if (raw.isEnum()) {
            return constant(text(json), raw);
        }
        if (raw.isRecord()) {
            return readRecord(json, raw);
        }
        return readShape(json, raw);
    }

    private static Object readGeneric(JsonNode json, ParameterizedType type) {
        if (type.getRawType() == Optional.class) {
            return Optional.of(read(json, type.getActualTypeArguments()[0]));
        }
        if (type.getRawType() == Map.class) {
            Map<String, Object> map = new LinkedHashMap<>();
            json.properties()
                    .forEach(
                            entry -> map.put(entry.getKey(), read(entry.getValue(), type.getActualTypeArguments()[1])));
            return map;
        }
        if (!json.isArray()) {
            throw new IllegalArgumentException("expected an array, not " + json);
        }
        List<Object> list = new ArrayList<>();
        json.forEach(item -> list.add(read(item, type.getActualTypeArguments()[0])));
        return list;
    }

    private static Object readRecord(JsonNode json, Class<?> type) {
        if (isWord(type)) {
            return create(type, new Class<?>[] {String.class}, new Object[] {text(json)});
        }
        JsonNode object = shapeOf(type).map(json::get).orElse(json);
        if (object == null || !object.isObject()) {
            throw new IllegalArgumentException("expected an object, not " + json);
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            JsonNode member = object.get(components[i].getName());
            values[i] = member == null || member.isNull()
                    ? absent(components[i])
                    : read(member, components[i].getGenericType());
        }
        return create(type, types, values);
    }

    private static Object absent(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        if (type == OptionalLong.class) {
            return OptionalLong.empty();
        }
        throw new IllegalArgumentException("expected a member " + component.getName());
    }

    private static Object create(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            Constructor<?> constructor = type.getConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException refused
                    ? refused
                    : new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    /** One of several shapes: the member says which. */
    private static Object readShape(JsonNode json, Class<?> type) {
        for (Class<?> shape : shapes(type)) {
            if (shape.isEnum() ? json.isTextual() && hasConstant(json.textValue(), shape) : isShape(json, shape)) {
                return read(json, shape);
            }
        }
        throw new IllegalArgumentException("expected a " + type.getSimpleName() + ", not " + json);
    }

    private static boolean isShape(JsonNode json, Class<?> shape) {
        return shapeOf(shape).filter(json::has).isPresent();
    }

    private static List<Class<?>> shapes(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalStateException("cannot read a " + type);
        }
        return Arrays.stream(permitted)
                .filter(shape -> Modifier.isPublic(shape.getModifiers()))
                .toList();
    }

    private static boolean hasConstant(String name, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> name((Enum<?>) constant).equals(name));
    }

    private static Object constant(String name, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> name((Enum<?>) constant).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a " + type.getSimpleName() + ", not " + name));
    }

    private static Address address(String text) {
        Optional<Address> ip4 = Address.of(AddressType.IP4, text);
        return ip4.or(() -> Address.of(AddressType.IP6, text)).orElseGet(() -> new Address.Other(text));
    }

    private static String text(JsonNode json) {
        if (!json.isTextual()) {
            throw new IllegalArgumentException("expected a string, not " + json);
        }
        return json.textValue();
    }

    private static long integer(JsonNode json) {
        if (!json.canConvertToExactIntegral() || !json.canConvertToLong()) {
            throw new IllegalArgumentException("expected an integer, not " + json);
        }
        return json.longValue();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
