package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sdpkit.attribute.AttributeType;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.RegisteredValue;

/** README.md counts right. */
class ReadmeCountsTest {

    private static final Path README = Path.of(System.getProperty("sdpkit.root"), "README.md");

    @Test
    void theReadmeSaysHowManyAttributeNamesAreTyped() throws IOException {
        assertSays("It knows %d attribute names, and types %d of them;"
                .formatted(names(type -> true), names(type -> type.valueClass() != RegisteredValue.class)));
    }

    @Test
    void theReadmeSaysHowLongTheRegistryIs() throws IOException {
        long entries = Shared.text("reference/iana-attributes.tsv").lines().count() - 1;
        assertSays("the %d entries of the IANA registry are all covered.".formatted(entries));
    }

    private static long names(Predicate<AttributeType<?>> which) {
        return Catalogue.STANDARD.types().stream()
                .filter(which)
                .mapToLong(type -> type.names().size())
                .sum();
    }

    private static void assertSays(String sentence) throws IOException {
        assertTrue(
                Files.readString(README).replaceAll("\\s+", " ").contains(sentence),
                () -> "README.md should say: " + sentence);
    }
}
