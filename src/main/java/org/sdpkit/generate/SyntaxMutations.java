package org.sdpkit.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sdpkit.model.LineEnd;
import org.sdpkit.model.SessionDescription;

/** How the rules on the syntax of lines are broken. */
final class SyntaxMutations {

    private static final String TOO_LONG = "x".repeat(1 << 20);

    private static final List<Mutation<SessionDescription>> TEXTS = List.of(
            Mutation.inAny("blank-line", "a blank line stands between", section -> section.with("")),
            replaced("byte-order-mark", "a byte order mark stands in front", "^v=", "\u00EF\u00BB\u00BFv="),
            inUtf8("a name has a letter of ISO 8859-1", "s=Caf\u00E9"),
            inUtf8("a name ends in half a letter", "s=Caf\u00C3\u00A9 Caf\u00C3"),
            Mutation.inAny("limit-exceeded", "a line is too long", section -> section.with("a=tool:" + TOO_LONG)),
            Mutation.inAll(
                    "line-end-not-crlf",
                    "all lines end in line feeds",
                    (all, draw) -> Optional.of(new Sections(all.session(), all.media(), LineEnd.LF))),
            Mutation.inAll(
                    "line-end-not-crlf",
                    "all lines end in carriage returns",
                    (all, draw) -> Optional.of(new Sections(all.session(), all.media(), LineEnd.CR))),
            inText("line-end-not-crlf", "one line ends in a line feed", text -> text.replaceFirst("\r\nt=", "\nt=")),
            Mutation.inAll(
                    "not-a-description",
                    "only a name and a time are left",
                    (all, draw) -> Optional.of(new Sections(
                            new Section(List.of("s=" + all.session().after("s="), "t=0 0")),
                            List.of(),
                            all.lineEnd()))),
            replaced("nul-byte", "a name holds a NUL", "^s=.*", "s=My\u0000 session"),
            Mutation.inAny("nul-byte", "an attribute holds a NUL", section -> section.with("a=x-mark:1\u00002")),
            replaced("space-before-equals", "a space stands behind a type", "^s=", "s ="),
            Mutation.inMedia(
                    "space-before-equals",
                    "a space stands behind the type of an attribute",
                    SyntaxMutations::isRtp,
                    media -> media.replaced("^a=(?=(send|recv|rtcp-mux|ptime))", "a =")),
            Mutation.inAny("stray-line", "a comment stands between", section -> section.with("# a comment")),
            replaced("surplus-space", "two spaces end a line", "^t=.*", "$0  "),
            Mutation.inMedia(
                    "surplus-space",
                    "two spaces stand between formats",
                    SyntaxMutations::isRtp,
                    media -> media.replaced("^(m=\\S+ \\S+ \\S+ \\S+) ", "$1  ")),
            Mutation.inMedia(
                    "surplus-space",
                    "a space stands behind a direction",
                    SyntaxMutations::isRtp,
                    media -> media.replaced("^a=(send|recv).*", "$0 ")),
            Mutation.inAny(
                    "unknown-line-type",
                    "a line has a type of another standard",
                    section -> section.with("y=0100000001")),
            inText("unterminated-line", "the last line has no end", text -> text.replaceFirst("[\r\n]+$", "")),
            replaced("upper-case-line-type", "a type is a capital", "^s=", "S="),
            Mutation.inMedia(
                    "upper-case-line-type",
                    "the type of an address is a capital",
                    media -> media.has("c="),
                    media -> media.replaced("^c=", "C=")));

    private static final List<Mutation<SessionDescription>> FIELDS = List.of(
            replaced("empty-session-name", "a session has no name", "^s=.*", "s="),
            Mutation.inAny(
                    "malformed-bandwidth", "a bandwidth has a unit", section -> section.withInOrder("b=X-YZ:128kbit")),
            Mutation.inAny("malformed-bandwidth", "a bandwidth has no type", section -> section.withInOrder("b=:128")),
            Mutation.inAny(
                    "malformed-connection", "an address is left out", section -> section.replaced("^c=.*", "c=IN IP4")),
            Mutation.inAny(
                    "malformed-connection",
                    "an address of IPv4 stands under IP6",
                    section -> section.replaced("^c=.*", "c=IN IP6 192.0.2.1")),
            Mutation.inAny(
                    "malformed-connection",
                    "an address has a number above 255",
                    section -> section.replaced("^c=.*", "c=IN IP4 192.0.2.256")),
            alone("malformed-email", "a session has no address, and says so", "e=NONE"),
            alone("malformed-email", "an address is empty", "e=Jane Doe <>"),
            alone("malformed-information", "a session tells nothing", "i="),
            Mutation.inMedia(
                    "malformed-information",
                    "media tells nothing",
                    media -> !media.has("i="),
                    media -> media.withInOrder("i=")),
            alone("malformed-key", "a key is of a method that SDP does not have", "k=AES:abc"),
            Mutation.inMedia(
                    "malformed-key",
                    "a key is left out",
                    media -> !media.has("k="),
                    media -> media.withInOrder("k=clear")),
            Mutation.inMedia(
                    "malformed-media",
                    "a port is negative",
                    SyntaxMutations::isRtp,
                    media -> media.replaced("^(m=\\S+) ", "$1 -")),
            Mutation.inMedia(
                    "malformed-media",
                    "two spaces stand before a port",
                    SyntaxMutations::isRtp,
                    media -> media.replaced("^m=\\S+ ", "$0 ")),
            Mutation.inMedia(
                    "malformed-media",
                    "media has no formats",
                    SyntaxMutations::isRtp,
                    media -> media.replaced("^(m=\\S+ \\S+ \\S+).*", "$1")),
            replaced("malformed-origin", "a session id is a word", "^o=(\\S+) \\d+", "o=$1 abc"),
            replaced("malformed-origin", "a user has two names", "^o=", "o=jane "),
            replaced("malformed-origin", "an origin has two addresses", "^o=.*", "$0 192.0.2.2"),
            alone("malformed-phone", "a phone number is a URI", "p=tel:+16175556011"),
            alone("malformed-uri", "a URI has a space", "u=http://www.example.com/my seminar"),
            alone("malformed-uri", "a URI has a percent sign with no digits", "u=http://www.example.com/50%off"),
            replaced("malformed-timing", "a session begins now", "^t=.*", "t=now 0"),
            replaced("malformed-timing", "a session has no stop time", "^t=.*", "t=0"),
            replaced("malformed-timing", "a time has a comment", "^t=.*", "$0 ; a session"),
            replaced("malformed-version", "a version has a minor one", "^v=.*", "v=0.1"),
            repeated("malformed-repeat", "a repetition has no offset", "r=7d 1h"),
            repeated("malformed-repeat", "a session takes place every week, and says so", "r=1w 1h 0"),
            repeated("malformed-zone", "an adjustment has no offset", "r=7d 1h 0", "z=3730928400"),
            repeated("malformed-zone", "an offset has a plus sign", "r=7d 1h 0", "z=3730928400 +1h"));

    private static final List<Mutation<SessionDescription>> ATTRIBUTES = List.of(
            Mutation.inMedia(
                    "malformed-attribute", "a packet time is a word", SyntaxMutations::isRtp, media -> media.without(
                                    "a=ptime:")
                            .with("a=ptime:abc")),
            Mutation.inMedia(
                    "malformed-attribute", "a flag has a value", SyntaxMutations::isRtp, media -> media.without(
                                    "a=rtcp-rsize")
                            .with("a=rtcp-rsize:yes")),
            Mutation.inMedia(
                    "malformed-attribute",
                    "a payload type is mapped that RTP does not have",
                    SyntaxMutations::isRtp,
                    media -> media.with("a=rtpmap:128 L16/8000")),
            Mutation.inSession("malformed-attribute", "a tool has no name", session -> session.without("a=tool:")
                    .with("a=tool:")),
            Mutation.inAny(
                    "malformed-attribute", "a colon has nothing behind it", section -> section.with("a=x-mark:")),
            Mutation.inAny(
                    "malformed-attribute-name",
                    "a space stands where the colon should be",
                    section -> section.with("a=x-mark 1")),
            Mutation.inAny("malformed-attribute-name", "an attribute has no name", section -> section.with("a=:20")));

    static final List<Mutation<SessionDescription>> ALL =
            Stream.of(TEXTS, FIELDS, ATTRIBUTES).flatMap(List::stream).toList();

    private SyntaxMutations() {}

    private static boolean isRtp(Section media) {
        return media.finds("^m=.*RTP/");
    }

    private static Mutation<SessionDescription> replaced(String rule, String what, String regex, String replacement) {
        return Mutation.inSession(rule, what, session -> session.replaced(regex, replacement));
    }

    private static Mutation<SessionDescription> inUtf8(String what, String name) {
        return Mutation.inSession(
                "invalid-utf8", what, session -> session.has("a=charset:") ? session : session.replaced("^s=.*", name));
    }

    /** One at session level, with this line instead of those of its type. */
    private static Mutation<SessionDescription> alone(String rule, String what, String line) {
        return Mutation.inSession(
                rule, what, session -> session.without(line.substring(0, 2)).withInOrder(line));
    }

    /** One at session level, with these repetitions instead of those that there are. */
    private static Mutation<SessionDescription> repeated(String rule, String what, String... lines) {
        return Mutation.inSession(
                rule, what, session -> session.without("r=").without("z=").withInOrder(lines));
    }

    private static Mutation<SessionDescription> inText(String rule, String what, UnaryOperator<String> change) {
        return new Mutation<>(
                rule,
                what,
                (description, draw) -> Optional.of(
                        Sections.read(change.apply(new String(description.bytes(), StandardCharsets.ISO_8859_1)))));
    }
}
