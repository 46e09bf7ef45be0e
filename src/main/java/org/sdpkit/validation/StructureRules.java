package org.sdpkit.validation;

import java.util.List;
import org.sdpkit.model.Origin;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.Timing;
import org.sdpkit.model.Version;

/** The rules on what a description is made of. */
final class StructureRules {

    static final List<Rule<SessionDescription>> ALL = List.of(
            new AttributeAtWrongLevel(),
            new DuplicateFormat(),
            new DuplicateMid(),
            new DuplicateRtpmap(),
            new LineAtWrongLevel(),
            new MissingConnection(),
            new MissingLine(Origin.TYPE, "missing-origin", ""),
            new MissingLine(SessionName.TYPE, "missing-session-name", "s=-"),
            new MissingLine(Timing.TYPE, "missing-timing", "t=0 0"),
            new MissingLine(Version.TYPE, "missing-version", "v=0"),
            new MulticastOrigin(),
            new MulticastWithoutTtl(),
            new NonNumericPayloadType(),
            new ObsoleteKey(),
            new OutOfOrderLine(),
            new PortOutOfRange(),
            new RepeatWithoutTiming(),
            new RepeatedAttribute(),
            new RepeatedLine(),
            new SeveralAddressesAtSessionLevel(),
            new SeveralUnicastConnections(),
            new ShortTime(),
            new StopBeforeStart(),
            new UnicastWithTtl(),
            new UnknownAttribute(),
            new UnknownBandwidthType(),
            new UnmappedPayloadType(),
            new UnsupportedVersion(),
            new UnusedFmtp(),
            new UnusedRtpmap(),
            new ZoneWithoutRepeat());

    private StructureRules() {}
}
