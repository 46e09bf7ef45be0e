package org.sdpkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The layers of the library, and what all of it keeps away from. */
class LayersTest {

    private static final String ROOT = "org.sdpkit";

    /** Read what lies in the jar beside the rules and the likenesses. */
    private static final String RESOURCES = "org\\.sdpkit\\.(validation|generate)\\.Resources";

    /** From the top: each knows only those under it; those that stand together do not know one another. */
    private static final List<List<String>> LAYERS = List.of(
            List.of(""),
            List.of(".report"),
            List.of(".generate"),
            List.of(".negotiation"),
            List.of(".validation", ".diff", ".edit"),
            List.of(".ice"),
            List.of(".codec"),
            List.of(".model"),
            List.of(".attribute"),
            List.of(".syntax", ".diagnostic"));

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importUrl(Sdp.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void everyPackageHasItsLayer() {
        List<String> strangers = LIBRARY.stream()
                .filter(type -> layer(type) < 0 && !type.getName().equals("module-info"))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), strangers);
    }

    @Test
    void aPackageKnowsOnlyThoseUnderIt() {
        List<String> upward = LIBRARY.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(LayersTest::isUpward)
                .map(Dependency::getDescription)
                .toList();
        assertEquals(List.of(), upward);
    }

    @Test
    void onlySyntaxKnowsAntlr() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".syntax")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.antlr..", ROOT + ".grammar..")
                .check(LIBRARY);
    }

    @Test
    void onlyTheFrontDoorKnowsFiles() {
        DescribedPredicate<JavaClass> files = resideInAnyPackage("java.io", "java.nio.file..", "java.nio.channels..")
                .and(not(belongToAnyOf(ByteArrayOutputStream.class)));
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .and()
                .haveNameNotMatching(RESOURCES)
                .should()
                .dependOnClassesThat(files)
                .check(LIBRARY);
        noClasses()
                .that()
                .haveNameMatching(RESOURCES)
                .should()
                .dependOnClassesThat(
                        files.and(not(belongToAnyOf(InputStream.class, IOException.class, UncheckedIOException.class))))
                .check(LIBRARY);
    }

    @Test
    void nobodyKnowsTheNetwork() {
        noClasses().should().dependOnClassesThat(resideInAPackage("java.net..")).check(LIBRARY);
    }

    @Test
    void nobodyWritesToTheConsoleOrALog() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."))
                .check(LIBRARY);
    }

    @Test
    void nobodyAsksTheClock() {
        noClasses()
                .should()
                .callMethodWhere(isCallOf("java.time..", "now"))
                .orShould()
                .callMethodWhere(isCallOf("java.lang", "currentTimeMillis"))
                .orShould()
                .callMethodWhere(isCallOf("java.lang", "nanoTime"))
                .check(LIBRARY);
    }

    @Test
    void nothingIsLeftToChance() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("java.util.random..").or(belongToAnyOf(Random.class, SplittableRandom.class)))
                .orShould()
                .callMethodWhere(isCallOf("java.util", "randomUUID"))
                .orShould()
                .callMethodWhere(isCallOf("java.lang", "random"))
                .check(LIBRARY);
    }

    @Test
    void attributesAreReadWithoutRegularExpressions() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".attribute")
                .should()
                .dependOnClassesThat(belongToAnyOf(Pattern.class))
                .orShould()
                .callMethodWhere(isCallOf("java.lang", "split"))
                .orShould()
                .callMethodWhere(isCallOf("java.lang", "matches"))
                .orShould()
                .callMethodWhere(isCallOf("java.lang", "replaceAll"))
                .orShould()
                .callMethodWhere(isCallOf("java.lang", "replaceFirst"))
                .check(LIBRARY);
    }

    @Test
    void whatIsStaticNeverChanges() {
        fields().that().areStatic().should().beFinal().check(LIBRARY);
        noFields()
                .that()
                .areStatic()
                .and()
                .areNotPrivate()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveRawType(DescribedPredicate.describe("array", JavaClass::isArray))
                .check(LIBRARY);
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(DescribedPredicate.describe("mutable by its kind", LayersTest::isMutable))
                .check(LIBRARY);
    }

    private static boolean isUpward(Dependency dependency) {
        JavaClass origin = dependency.getOriginClass();
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        boolean isInside = layer(origin) >= 0 && layer(target) >= 0;
        return isInside && !origin.getPackageName().equals(target.getPackageName()) && layer(target) <= layer(origin);
    }

    /** Its place from the top, or below 0. */
    private static int layer(JavaClass type) {
        String name = type.getPackageName();
        String inside = name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
        return LAYERS.stream()
                .filter(layer -> layer.contains(inside) && name.startsWith(ROOT))
                .findFirst()
                .map(LAYERS::indexOf)
                .orElse(-1);
    }

    private static DescribedPredicate<JavaMethodCall> isCallOf(String thePackage, String method) {
        return DescribedPredicate.describe(
                "it is " + method + "()",
                call -> call.getName().equals(method)
                        && resideInAPackage(thePackage).test(call.getTargetOwner()));
    }

    /** Lists and maps as such may be unmodifiable; their classes, builders of strings and what is atomic are not. */
    private static boolean isMutable(JavaClass type) {
        boolean isCollection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return (isCollection && !type.isInterface())
                || type.isAssignableTo(Appendable.class)
                || type.getPackageName().startsWith("java.util.concurrent");
    }
}
