package org.sdpkit.validation;

import java.util.List;
import java.util.Locale;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.diagnostic.Diagnostic;

/** A source-specific multicast address without the source it is specific to. */
final class SourceSpecificWithoutSource implements MediaRule {

    @Override
    public String code() {
        return "source-specific-without-source";
    }

    @Override
    public String reference() {
        return "RFC 4570 section 3.2.1";
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return media.isInUse() && media.inForce(SourceFilter.TYPE).isEmpty() && !media.hasInForce(SourceFilter.TYPE)
                ? media.connections().stream()
                        .filter(at -> isSourceSpecific(at.connection().address()))
                        .map(at -> finding(
                                        at.address(), "address is of source-specific multicast, and no source is told")
                                .help("add a=source-filter: incl IN "
                                        + at.connection().addressType() + " "
                                        + at.connection().address().text() + " <source>")
                                .build())
                        .toList()
                : List.of();
    }

    /** 232.0.0.0/8, and ff3x::/32 (RFC 4607 section 1). */
    private static boolean isSourceSpecific(Address address) {
        String text = address.text().toLowerCase(Locale.ROOT);
        return address instanceof Address.Ip4
                ? text.startsWith("232.")
                : address instanceof Address.Ip6 && text.startsWith("ff3") && text.indexOf("::") == 4;
    }
}
