package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The lists of a configuration: RFC 5939 section 3.5.1, <i>pot-cfg-list</i>, and section 3.5.2, <i>sel-cfg-list</i>. */
final class ConfigurationLists {

    private ConfigurationLists() {}

    /** Reads what is left: lists with spaces before each. */
    static List<ConfigurationList> readAll(ValueScanner in, boolean decided) {
        List<ConfigurationList> lists = new ArrayList<>();
        while (!in.isAtEnd()) {
            in.spaces();
            lists.add(read(in, decided));
        }
        return lists;
    }

    /** Reads one list; a decided one leaves no choice. */
    static ConfigurationList read(ValueScanner in, boolean decided) {
        boolean mandatory = !decided && in.skip('+');
        String name = in.run("configuration list", ConfigurationLists::isLetterOrDigit);
        in.expect('=');
        if (!mandatory && name.equals("a")) {
            return ConfigurationList.Attributes.read(in, decided);
        }
        if (!mandatory && name.equals("t")) {
            return ConfigurationList.Transports.read(in, decided);
        }
        String list = in.run("configuration list", ConfigurationLists::isVisible);
        return typed(mandatory, name, list).orElseGet(() -> new ConfigurationList.Extension(mandatory, name, list));
    }

    static Optional<ConfigurationList> typed(boolean mandatory, String name, String list) {
        ValueScanner in = new ValueScanner(list);
        try {
            Optional<ConfigurationList> typed =
                    switch (name) {
                        case "m" -> Optional.of(ConfigurationList.MediaFormats.read(mandatory, in));
                        case "pt" -> Optional.of(ConfigurationList.PayloadTypes.read(mandatory, in));
                        case "mt" -> Optional.of(ConfigurationList.MediaType.read(mandatory, in));
                        case "b" -> Optional.of(ConfigurationList.Bandwidths.read(mandatory, in));
                        case "c" ->
                            Optional.of(new ConfigurationList.Connections(
                                    mandatory, CapabilityNumbers.readList(in, "connection capability number", '|')));
                        case "i" ->
                            Optional.of(new ConfigurationList.Titles(
                                    mandatory, CapabilityNumbers.readList(in, "title capability number", '|')));
                        default -> Optional.empty();
                    };
            return in.isAtEnd() ? typed : Optional.empty();
        } catch (MalformedValue malformed) {
            return Optional.empty();
        }
    }

    /** Writes each list with a space before it. */
    static void write(List<ConfigurationList> lists, StringBuilder out) {
        lists.forEach(list -> out.append(' ').append(list));
    }

    static <T> void joined(List<T> parts, char separator, Consumer<T> writer, StringBuilder out) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.append(separator);
            }
            writer.accept(parts.get(i));
        }
    }

    static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean isVisible(int c) {
        return c > ' ' && c < 0x7F;
    }
}
