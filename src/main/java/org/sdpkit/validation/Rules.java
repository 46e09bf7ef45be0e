package org.sdpkit.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.model.Bandwidth;
import org.sdpkit.model.Connection;
import org.sdpkit.model.Email;
import org.sdpkit.model.Exchange;
import org.sdpkit.model.Information;
import org.sdpkit.model.Key;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.Origin;
import org.sdpkit.model.Pair;
import org.sdpkit.model.Phone;
import org.sdpkit.model.Repeat;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.model.SessionName;
import org.sdpkit.model.TimeZones;
import org.sdpkit.model.Timing;
import org.sdpkit.model.Uri;
import org.sdpkit.model.Version;

/**
 * The rules that sdpkit knows.
 *
 * @since 0.1.0
 */
public final class Rules {

    /** Those on the syntax of lines: what the reader of a description reports by itself. */
    public static final List<Rule<SessionDescription>> SYNTAX = List.of(
            new BlankLine(),
            new ByteOrderMark(),
            new MalformedField(SessionName.TYPE, "empty-session-name", "-"),
            new InvalidUtf8(),
            new LimitExceeded(),
            new LineEndNotCrlf(),
            new MalformedAttribute(),
            new MalformedAttributeName(),
            new MalformedField(Bandwidth.TYPE),
            new MalformedField(Connection.TYPE),
            new MalformedField(Email.TYPE),
            new MalformedField(Information.TYPE),
            new MalformedField(Key.TYPE),
            new MalformedField(MediaField.TYPE),
            new MalformedField(Origin.TYPE),
            new MalformedField(Phone.TYPE),
            new MalformedField(Repeat.TYPE),
            new MalformedField(Timing.TYPE),
            new MalformedField(Uri.TYPE),
            new MalformedField(Version.TYPE),
            new MalformedField(TimeZones.TYPE),
            new NotADescription(),
            new NulByte(),
            new SpaceBeforeEquals(),
            new StrayLine(),
            new SurplusSpace(),
            new UnknownLineType(),
            new UnterminatedLine(),
            new UpperCaseLineType());

    /** Those on what a description is made of. */
    public static final List<Rule<SessionDescription>> STRUCTURE = List.of(
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

    /** Those on one description, by id. */
    public static final List<Rule<SessionDescription>> DESCRIPTIONS = Stream.of(
                    SYNTAX, STRUCTURE, TransportRules.ALL, MediaRules.ALL, TelephonyRules.ALL, BroadcastRules.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Rule::code))
            .toList();

    /** Those on an offer and the answer to it, by id. */
    public static final List<Rule<Pair>> PAIRS = PairRules.ALL;

    /** Those on all that two parties said to one another, by id. */
    public static final List<Rule<Exchange>> EXCHANGES = ExchangeRules.ALL;

    /** All of them, by id. */
    public static final List<Rule<?>> ALL = Stream.of(DESCRIPTIONS, PAIRS, EXCHANGES)
            .<Rule<?>>flatMap(List::stream)
            .sorted(Comparator.comparing(Rule::code))
            .toList();

    private Rules() {}

    /** The rule of this id. */
    public static Optional<Rule<?>> find(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
