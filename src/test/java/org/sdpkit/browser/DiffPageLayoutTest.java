package org.sdpkit.browser;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sdpkit.diff.Diff;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.report.DiffPage;

/** The page of a comparison, in a browser: an offer, and the next one after much has changed. */
@InBrowsers
class DiffPageLayoutTest {

    @ParameterizedTest
    @CsvSource({"CHROMIUM,3", "CHROMIUM,25", "FIREFOX,3", "FIREFOX,25"})
    void aPageOfDifferencesIsReadable(BrowserKind kind, int lines) {
        try (Browser browser = kind.start()) {
            browser.load("offers.js");
            List<SessionDescription> offers = Offers.parsed(browser.evaluate("""
                    const peer = newPeer(args[0]);
                    const other = newPeer(args[0]);
                    const first = await peer.createOffer();
                    other.getTransceivers().forEach((transceiver, index) => {
                        const kind = transceiver.receiver.track.kind;
                        const codecs = RTCRtpReceiver.getCapabilities(kind).codecs;
                        if (index % 3 === 0) transceiver.direction = 'inactive';
                        if (index % 3 === 1) transceiver.setCodecPreferences(codecs.slice(1, 4).reverse());
                    });
                    const second = await other.createOffer();
                    return [first.sdp, second.sdp]""", lines));
            SessionDescription before = offers.get(0);
            SessionDescription after = offers.get(1);
            String html = DiffPage.of("offer.sdp", before, "offer2.sdp", after, Diff.between(before, after));
            PageLayout.assertReadable(kind, browser, "diff-" + lines, html);
        }
    }
}
