package org.sdpkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    private static String diff(String name, String before, String after) {
        byte[] patch =
                UnifiedDiff.of(name, before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
        return new String(patch, StandardCharsets.UTF_8);
    }

    @Test
    void ofTheSameThereIsNoPatch() {
        assertEquals("", diff("a", "v=0\r\n", "v=0\r\n"));
        assertEquals("", diff("a", "", ""));
    }

    @Test
    void aLineKeepsItsCarriageReturn() {
        assertEquals(
                "--- a.sdp\n+++ a.sdp\n@@ -1,3 +1,2 @@\n v=0\r\n-\r\n s=-\r\n",
                diff("a.sdp", "v=0\r\n\r\ns=-\r\n", "v=0\r\ns=-\r\n"));
    }

    @Test
    void aLastLineWithoutEndIsSaidToBeOne() {
        assertEquals("""
                --- a
                +++ a
                @@ -1,2 +1,2 @@
                 v=0
                -s=-
                \\ No newline at end of file
                +s=-
                """, diff("a", "v=0\ns=-", "v=0\ns=-\n"));
    }

    @Test
    void changesThatStandApartAreHunksOfTheirOwn() {
        assertEquals(
                """
                --- a
                +++ a
                @@ -1,3 +1,4 @@
                +0
                 1
                 2
                 3
                @@ -6,7 +7,6 @@
                 6
                 7
                 8
                -9
                 10
                 11
                 12
                """, diff("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "0\n1\n2\n3\n4\n5\n6\n7\n8\n10\n11\n12\n"));
    }

    @Test
    void whatMovesIsTakenOutAndPutIn() {
        assertEquals("""
                --- a
                +++ a
                @@ -1,3 +1,3 @@
                -1
                 2
                 3
                +1
                """, diff("a", "1\n2\n3\n", "2\n3\n1\n"));
    }

    @Test
    void whatBeginsOrEndsAsNothing() {
        assertEquals("--- a\n+++ a\n@@ -0,0 +1 @@\n+1\n", diff("a", "", "1\n"));
        assertEquals("--- a\n+++ a\n@@ -1 +0,0 @@\n-1\n", diff("a", "1\n", ""));
    }

    @Test
    void anOddNameIsQuoted() {
        assertEquals("--- a b\t\n+++ a b\t\n@@ -1 +0,0 @@\n-1\n", diff("./a b", "1\n", ""));
        assertEquals(
                "--- \"a\\\"\\011\\303\\274\"\n+++ \"a\\\"\\011\\303\\274\"\n@@ -1 +0,0 @@\n-1\n",
                diff("a\"\tü", "1\n", ""));
        assertEquals("--- ü\n+++ ü\n@@ -1 +0,0 @@\n-1\n", diff("ü", "1\n", ""));
    }
}
