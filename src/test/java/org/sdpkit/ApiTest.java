package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users of the library see, as text: {@code -Dapi.update} rewrites it, for a person to review. */
class ApiTest {

    private static final Path ROOT = Path.of(System.getProperty("sdpkit.root"));
    private static final Path EXPECTED = ROOT.resolve("src/test/resources/api.txt");

    @Test
    void theExportedApiIsWhatWasAgreedOn() throws IOException {
        String api = exportedTypes().map(ApiTest::describe).collect(Collectors.joining("\n"));
        if (System.getProperty("api.update") != null) {
            Files.writeString(EXPECTED, api);
        }
        assertEquals(Files.readString(EXPECTED), api);
    }

    /** The public types of the packages that the module exports, by name. */
    static Stream<Class<?>> exportedTypes() throws IOException {
        String module = Files.readString(ROOT.resolve("src/main/java/module-info.java"));
        Path classes = Path.of(
                Sdp.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        List<Path> files;
        try (Stream<Path> below = Files.walk(classes)) {
            files = below.filter(file -> file.toString().endsWith(".class")).toList();
        }
        return files.stream()
                .map(file ->
                        classes.relativize(file).toString().replace('/', '.').replace(".class", ""))
                .filter(name -> name.contains(".") && module.contains("exports " + packageOf(name) + ";"))
                .sorted()
                .<Class<?>>map(ApiTest::load)
                .filter(ApiTest::isVisible);
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        boolean isPublic = Modifier.isPublic(type.getModifiers());
        return isPublic && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static String describe(Class<?> type) {
        Stream<String> members = Stream.of(
                        type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(member -> isVisible((Member) member))
                .map(member -> "    " + describe((Member) member) + "\n")
                .sorted();
        return declaration(type) + components(type) + "\n" + members.collect(Collectors.joining());
    }

    /** The declaration in the words of every Java version: only newer ones say by themselves what is sealed. */
    private static String declaration(Class<?> type) {
        String said = type.toGenericString().replace("non-sealed ", "").replace("sealed ", "");
        return type.isSealed() ? "sealed " + said : said;
    }

    private static String components(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
    }

    private static boolean isVisible(Member member) {
        boolean isOurs = !member.isSynthetic() && !(member instanceof Method method && method.isBridge());
        return isOurs && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static String describe(Member member) {
        return member instanceof Executable executable
                ? executable.toGenericString()
                : ((Field) member).toGenericString();
    }
}
