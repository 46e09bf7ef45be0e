package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of the library are the words of the glossary. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of(System.getProperty("sdpkit.root"), "src/GLOSSARY.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+) \\| (.+) \\| (.+) \\|$");

    /** Parts of names of types that say that the thing is in the wrong place. */
    private static final List<String> PARTS = List.of("Impl", "Abstract", "Base", "Util", "Utils", "Helper", "Manager");

    /** Words of the right column that have no other meaning in a name. */
    private static final List<String> WORDS_IN_NAMES =
            List.of("mline", "mediasection", "msection", "marshal", "serialize");

    @Test
    void everyRowHasThreeCells() throws IOException {
        List<MatchResult> rows =
                ROW.matcher(Files.readString(GLOSSARY)).results().toList();
        assertTrue(rows.size() > 15, rows.size() + " rows");
    }

    @Test
    void noNameIsOneThatTheGlossaryForbids() throws IOException {
        assertEquals(List.of(), names().filter(GlossaryTest::isForbidden).toList());
    }

    private static boolean isForbidden(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        boolean isGetter = simple.matches("get([A-Z].*)?");
        boolean isType = name.indexOf('.') < 0;
        boolean isMisplaced = isType && PARTS.stream().anyMatch(part -> simple.matches(".*" + part + "([A-Z].*)?"));
        String lower = simple.toLowerCase(Locale.ROOT);
        return isGetter || isMisplaced || WORDS_IN_NAMES.stream().anyMatch(lower::contains);
    }

    /** The names of all exported types and of their own public methods. */
    private static Stream<String> names() throws IOException {
        return ApiTest.exportedTypes().flatMap(type -> Stream.concat(Stream.of(type.getSimpleName()), methods(type)));
    }

    private static Stream<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .map(name -> type.getSimpleName() + "." + name);
    }
}
