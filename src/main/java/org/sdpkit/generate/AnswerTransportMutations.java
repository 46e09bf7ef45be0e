package org.sdpkit.generate;

import static org.sdpkit.generate.Mutation.inAnswered;
import static org.sdpkit.generate.Mutation.inPair;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.sdpkit.model.Pair;

/** How the rules on connections, keys, ICE, fax, floors and configurations of an answer are broken. */
final class AnswerTransportMutations {

    private static final String TCP_FAX = "m=image 40000 TCP t38";
    private static final String SETUP = "a=setup:actpass";

    private static final List<Mutation<Pair>> CONNECTIONS = List.of(
            inPair("answer-setup", "the answer leaves the roles of DTLS open", (pair, draw) -> Optional.of(pair)
                    .filter(one -> one.offer().media().stream().anyMatch(lines -> lines.has(SETUP)))
                    .map(one -> one.answer(answer ->
                            answer.mapEach(lines -> lines.replacedEverywhere("^a=setup:(active|passive)$", SETUP))))),
            further(
                    "answer-setup",
                    "both sides begin the connection",
                    List.of(TCP_FAX, "a=setup:active"),
                    List.of(TCP_FAX, "a=setup:active")),
            further(
                    "answer-setup",
                    "both sides wait for the connection",
                    List.of(TCP_FAX, "a=setup:passive"),
                    List.of(TCP_FAX, "a=setup:passive")),
            inPair(
                    "answer-setup",
                    "both sides begin the connection, the offerer without a word",
                    (pair, draw) -> Optional.of(pair)
                            .filter(one -> !one.offer().session().has("a=setup:"))
                            .map(one -> one.withAdded(List.of(TCP_FAX), List.of(TCP_FAX, "a=setup:active")))),
            further(
                    "existing-connection-not-offered",
                    "a connection that is new is answered with an existing one",
                    List.of(TCP_FAX, SETUP, "a=connection:new"),
                    List.of(TCP_FAX, "a=setup:active", "a=connection:existing")),
            further(
                    "existing-connection-not-offered",
                    "a connection without a word is answered with an existing one",
                    List.of(TCP_FAX, SETUP),
                    List.of(TCP_FAX, "a=setup:passive", "a=connection:existing")),
            further(
                    "existing-connection-not-offered",
                    "a new connection for floors is answered with an existing one",
                    List.of("m=application 40000 TCP/BFCP *", SETUP, "a=connection:new", "a=floorctrl:c-only"),
                    List.of(
                            "m=application 40000 TCP/BFCP *",
                            "a=setup:active",
                            "a=connection:existing",
                            "a=floorctrl:s-only",
                            "a=confid:7041",
                            "a=userid:58",
                            "a=floorid:1")));

    private static final String SECURE = "m=audio 40000 RTP/SAVP 0";
    private static final String LONG_TAG = " AES_CM_128_HMAC_SHA1_80 inline:";
    private static final String SHORT_TAG = " AES_CM_128_HMAC_SHA1_32 inline:";
    private static final String KEY = "PS1uQCVeeCFCanVmcjkpPywjNWhcYD0mXXtxaVBR";
    private static final String OTHER_KEY = "WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz";
    private static final String THIRD_KEY = "V+KVzwYDlvE4hE9HFwdgWw2dmA4avzzOBulDZPEX";
    private static final List<String> TWO_SUITES =
            List.of(SECURE, "a=crypto:1" + LONG_TAG + KEY, "a=crypto:2" + SHORT_TAG + OTHER_KEY);

    private static final List<Mutation<Pair>> KEYS = List.of(
            further(
                    "crypto-key-repeated",
                    "the answer has the key of the offer",
                    TWO_SUITES,
                    List.of(SECURE, "a=crypto:1" + LONG_TAG + KEY)),
            further(
                    "crypto-key-repeated",
                    "the answer has the key of another offered suite",
                    TWO_SUITES,
                    List.of(SECURE, "a=crypto:1" + LONG_TAG + OTHER_KEY)),
            further(
                    "crypto-key-repeated",
                    "one of two keys of the answer is the one of the offer",
                    TWO_SUITES,
                    List.of(SECURE, "a=crypto:1" + LONG_TAG + THIRD_KEY + "|2^20|1:1;inline:" + KEY + "|2^20|2:1")),
            further(
                    "crypto-not-offered",
                    "a tag is answered that was not offered",
                    TWO_SUITES,
                    List.of(SECURE, "a=crypto:3" + LONG_TAG + THIRD_KEY)),
            further(
                    "crypto-not-offered",
                    "a suite is answered under the tag of another",
                    TWO_SUITES,
                    List.of(SECURE, "a=crypto:2" + LONG_TAG + THIRD_KEY)),
            further(
                    "crypto-not-offered",
                    "a suite is answered that was not offered",
                    TWO_SUITES,
                    List.of(SECURE, "a=crypto:1 AEAD_AES_128_GCM inline:7mwGE4Bf/dez3Owoc/RyGCo13vM3Fyo4AMSU8Q==")),
            further(
                    "several-crypto-in-answer",
                    "both suites are answered",
                    TWO_SUITES,
                    List.of(SECURE, "a=crypto:1" + LONG_TAG + THIRD_KEY, "a=crypto:2" + SHORT_TAG + key('A'))),
            further(
                    "several-crypto-in-answer",
                    "both suites are answered, the second first",
                    TWO_SUITES,
                    List.of(SECURE, "a=crypto:2" + SHORT_TAG + THIRD_KEY, "a=crypto:1" + LONG_TAG + key('B'))),
            further(
                    "several-crypto-in-answer",
                    "three suites are answered",
                    Stream.concat(TWO_SUITES.stream(), Stream.of("a=crypto:3" + LONG_TAG + key('C')))
                            .toList(),
                    List.of(
                            SECURE,
                            "a=crypto:1" + LONG_TAG + THIRD_KEY,
                            "a=crypto:2" + SHORT_TAG + key('A'),
                            "a=crypto:3" + LONG_TAG + key('B'))));

    private static final String CANDIDATE = "a=candidate:1 1 UDP 2130706431 192.0.2.1 49170 typ host";
    private static final String UFRAG = "a=ice-ufrag:Yh8S";
    private static final String PASSWORD = "a=ice-pwd:rlNP7vQ9Zb5MWq1kdDt0Xs2G";

    private static final List<Mutation<Pair>> ICE = List.of(
            iceNotOffered("a candidate with credentials is answered", UFRAG, PASSWORD, CANDIDATE),
            iceNotOffered("credentials are answered", UFRAG, PASSWORD),
            iceNotOffered("the end of candidates is answered", "a=end-of-candidates"),
            inPair(
                    "ice-not-offered",
                    "what the answer has of ICE was not offered",
                    pair -> pair.offer(offer -> offer.mapEach(
                            lines -> lines.lacking("^a=(ice-|candidate:|end-of-candidates|remote-candidates:)")))),
            remoteCandidates("1 192.0.2.1 49170"),
            remoteCandidates("1 192.0.2.1 49170 2 192.0.2.1 49171"),
            remoteCandidates("1 2001:db8::1 49170"),
            sameCredentials("all media is answered with the credentials of the offer", "(ufrag|pwd)"),
            sameCredentials("all media is answered with the password of the offer", "pwd"),
            inPair(
                    "same-ice-credentials",
                    "further media is answered with the credentials of the offer",
                    pair -> pair.withAdded(
                            List.of("m=audio 40000 RTP/AVP 0", UFRAG, PASSWORD, CANDIDATE.replace("49170", "40000")),
                            List.of(
                                    "m=audio 40000 RTP/AVP 0",
                                    UFRAG,
                                    PASSWORD,
                                    "a=candidate:1 1 UDP 2130706431 192.0.2.2 40000 typ host"))));

    private static final String FAX = "m=image 40000 udptl t38";
    private static final String FLOORS = "m=application 40000 UDP/BFCP *";
    private static final List<String> OF_SERVER = List.of("a=confid:7041", "a=userid:58", "a=floorid:9");

    private static final List<Mutation<Pair>> TELEPHONY = List.of(
            further(
                    "t38-version-raised",
                    "version 0 is answered by 3",
                    List.of(FAX, "a=T38FaxVersion:0"),
                    List.of(FAX, "a=T38FaxVersion:3")),
            further(
                    "t38-version-raised",
                    "version 2 is answered by 3",
                    List.of(FAX, "a=T38FaxVersion:2"),
                    List.of(FAX, "a=T38FaxVersion:3")),
            further(
                    "t38-version-raised",
                    "a version is answered where none was named",
                    List.of(FAX),
                    List.of(FAX, "a=T38FaxVersion:1")),
            rateManagement("both sides manage the rate otherwise", FAX, "transferredTCF", "localTCF"),
            rateManagement("the answer transfers what the offer makes itself", FAX, "localTCF", "transferredTCF"),
            further(
                    "t38-rate-management-changed",
                    "the answer over TCP transfers what the offer makes itself",
                    List.of(TCP_FAX, SETUP, "a=T38FaxRateManagement:localTCF"),
                    List.of(TCP_FAX, "a=setup:active", "a=T38FaxRateManagement:transferredTCF")),
            floors("both sides are clients", "c-only", "c-only"),
            floors("both sides are servers", "s-only", "s-only"),
            floors("the answer takes two roles", "c-only s-only", "c-only s-only"));

    private static final String PLAIN = "m=audio 40000 RTP/AVP 0";
    private static final String WITH_FEEDBACK = "m=audio 40000 RTP/AVPF 0";
    private static final String OTHER_PROTOCOL = "a=tcap:1 RTP/AVPF";

    private static final List<Mutation<Pair>> CONFIGURATIONS = List.of(
            further(
                    "configuration-not-offered",
                    "another configuration is chosen than was offered",
                    List.of(PLAIN, OTHER_PROTOCOL, "a=pcfg:1 t=1"),
                    List.of(WITH_FEEDBACK, "a=acfg:2 t=1")),
            further(
                    "configuration-not-offered",
                    "a configuration is chosen where none was offered",
                    List.of(PLAIN),
                    List.of(PLAIN, "a=acfg:1")),
            further(
                    "configuration-not-offered",
                    "a configuration is chosen from between two that were offered",
                    List.of(PLAIN, OTHER_PROTOCOL, "a=pcfg:1 t=1", "a=pcfg:3"),
                    List.of(WITH_FEEDBACK, "a=acfg:2 t=1")));

    static final List<Mutation<Pair>> ALL = Stream.of(CONNECTIONS, KEYS, ICE, TELEPHONY, CONFIGURATIONS)
            .flatMap(List::stream)
            .toList();

    private AnswerTransportMutations() {}

    /** One in media that is added to the offer and the answer. */
    private static Mutation<Pair> further(String rule, String what, List<String> offered, List<String> answered) {
        return inPair(rule, what, pair -> pair.withAdded(offered, answered));
    }

    /** A key that no other has. */
    private static String key(char first) {
        return first + KEY.substring(1);
    }

    private static Mutation<Pair> iceNotOffered(String what, String... lines) {
        return inAnswered(
                "ice-not-offered",
                what + " where none was offered",
                media -> media.isInUse() && !media.whole().finds("^a=(ice-|candidate:|setup:|fingerprint:)"),
                media -> media.answer(answer -> answer.with(lines)));
    }

    private static Mutation<Pair> remoteCandidates(String value) {
        return inAnswered(
                "remote-candidates-in-answer",
                "the candidates of the offer are repeated as " + value,
                media -> media.isInUse() && media.offer().has("a=ice-ufrag:"),
                media -> media.answer(answer -> answer.with("a=remote-candidates:" + value)));
    }

    /** Each media description of the answer has what the offer has first. */
    private static Mutation<Pair> sameCredentials(String what, String which) {
        return inPair("same-ice-credentials", what, (pair, draw) -> pair.offer().media().stream()
                .filter(lines -> lines.has("a=ice-pwd:") && lines.port() > 0)
                .findFirst()
                .map(first -> pair.answer(answer -> answer.mapEach(lines -> first.lines().stream()
                        .filter(line -> line.matches("a=ice-" + which + ":.*"))
                        .reduce(
                                lines,
                                (changed, line) -> changed.replaced(
                                        "^" + line.substring(0, line.indexOf(':')) + ":.*",
                                        Matcher.quoteReplacement(line)),
                                (one, other) -> one)))));
    }

    private static Mutation<Pair> rateManagement(String what, String media, String offered, String answered) {
        return further(
                "t38-rate-management-changed",
                what,
                List.of(media, "a=T38FaxRateManagement:" + offered),
                List.of(media, "a=T38FaxRateManagement:" + answered));
    }

    private static Mutation<Pair> floors(String what, String offered, String answered) {
        return further("floor-control-role", what, floor(offered), floor(answered));
    }

    private static List<String> floor(String roles) {
        Stream<String> of = roles.contains("s-only") ? OF_SERVER.stream() : Stream.empty();
        return Stream.concat(Stream.of(FLOORS, "a=floorctrl:" + roles, "a=bfcpver:2"), of)
                .toList();
    }
}
