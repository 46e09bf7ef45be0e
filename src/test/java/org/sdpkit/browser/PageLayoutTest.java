package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults of a page are found, or finding none would say nothing. */
@InBrowsers
class PageLayoutTest {

    @ParameterizedTest
    @EnumSource(BrowserKind.class)
    void eachFaultOfAPageIsFound(BrowserKind kind) {
        try (Browser browser = kind.start()) {
            browser.view(Viewport.of(Viewport.Device.PHONE, false));
            browser.show("""
                    <!DOCTYPE html><meta name="viewport" content="width=device-width">
                    <style>* { margin: 0 } p { height: 3rem; position: relative }</style>
                    <p><span>well</span>
                    <p><span style="font-size: 11px">small</span>
                    <p><span style="color: #aaa">pale</span>
                    <p style="background: #777"><span style="color: #333">grey</span>
                    <p><span style="position: absolute">under</span><span style="position: absolute">over</span>
                    <p style="width: 2rem; overflow: hidden"><span style="white-space: nowrap">cut off here</span>
                    <details><summary>more</summary><p><span style="color: #eee">hidden</span></details>
                    <p><span style="white-space: nowrap">wide wide wide wide wide wide wide wide wide wide wide</span>
                    """);
            browser.load("layout.js");
            assertEquals("""
                    the page is more wide than what is seen
                    "small" has letters of 11px
                    "pale" has a contrast of 2.32
                    "grey" has a contrast of 2.82
                    "cut off here" is cut off
                    "wide wide wide wide wide wide wide wide " leaves the page
                    "under" lies on "over"
                    """, faults(browser, ""));
            assertEquals("\"hidden\" has a contrast of 1.16\n", faults(browser, "openAll();", "hidden"));
        }
    }

    private static String faults(Browser browser, String before) {
        return faults(browser, before, "");
    }

    private static String faults(Browser browser, String before, String word) {
        StringBuilder all = new StringBuilder();
        browser.evaluate(before + "return layoutFaults()").forEach(fault -> {
            if (fault.asText().contains(word)) {
                all.append(fault.asText()
                                .replaceAll("is \\d+ wide, and \\d+ are seen", "is more wide than what is seen"))
                        .append('\n');
            }
        });
        return all.toString();
    }
}
