package org.sdpkit.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sdpkit.browser.Viewport.Device;

/** Pages can be read as a browser shows them: on a desk and on a phone, in light and in dark. */
final class PageLayout {

    private PageLayout() {}

    /** Firefox takes no other colour scheme than that of its machine, which is light. */
    private static Stream<Viewport> viewports(BrowserKind kind) {
        return Stream.of(Device.values()).flatMap(device -> Stream.of(false, true)
                .filter(isDark -> kind == BrowserKind.CHROMIUM || !isDark)
                .map(isDark -> Viewport.of(device, isDark)));
    }

    /** Shows the page in each way, keeps a picture of each, and finds no fault in any. */
    static void assertReadable(BrowserKind kind, Browser browser, String name, String html) {
        List<String> faults = new ArrayList<>();
        viewports(kind).forEach(viewport -> {
            browser.view(viewport);
            browser.show(html);
            browser.load("layout.js");
            String picture = (name + "-" + viewport + "-" + kind).toLowerCase(Locale.ROOT);
            browser.keepScreenshot(picture);
            faults(browser, "").forEach(fault -> faults.add(picture + ": " + fault));
            faults(browser, "openAll();").forEach(fault -> faults.add(picture + ", all opened: " + fault));
        });
        assertEquals(List.of(), faults);
    }

    private static List<String> faults(Browser browser, String before) {
        JsonNode faults = browser.evaluate(before + "return layoutFaults()");
        return StreamSupport.stream(faults.spliterator(), false)
                .map(JsonNode::asText)
                .limit(20)
                .toList();
    }
}
