package org.sdpkit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "a=x-*, a=x-, true",
        "a=x-*, a=x-y:z, true",
        "a=x-*, a=y, false",
        "a=*:1, a=b:1, true",
        "a=*:1, a=b:1:1, true",
        "a=*:1, a=b:12, false",
        "?, é, true",
        "?, 😀, true",
        "?, '', false",
        "'', '', true",
        "*, '', true",
        "***, anything/at all, true",
        "a.c, abc, false",
    })
    void aStarIsAnyText(String pattern, String text, boolean matches) {
        assertEquals(matches, Glob.matches(pattern, text));
    }

    @ParameterizedTest
    @CsvSource({
        "*.sdp, a.sdp, true",
        "*.sdp, b/a.sdp, true",
        "b, b/a.sdp, true",
        "b/, x/b/a.sdp, true",
        "b, bb/a.sdp, false",
        "b/*.sdp, b/a.sdp, true",
        "b/*.sdp, b/c/a.sdp, false",
        "b/*.sdp, x/b/a.sdp, false",
        "/a.sdp, a.sdp, true",
        "/a.sdp, b/a.sdp, false",
        "b/**, b/c/a.sdp, true",
        "b/**/a.sdp, b/a.sdp, true",
        "b/**/a.sdp, b/c/d/a.sdp, true",
        "**/c/**, b/c/d/a.sdp, true",
        "**, <stdin>, true",
        "../x/*.sdp, ../x/a.sdp, true",
    })
    void aPathIsMatchedNameByName(String pattern, String path, boolean matches) {
        assertEquals(matches, Glob.matchesPath(pattern, path));
    }

    @Test
    void manyStarsCostNoTime() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertEquals(false, Glob.matches("*a".repeat(50) + "b", "a".repeat(10_000))));
    }
}
