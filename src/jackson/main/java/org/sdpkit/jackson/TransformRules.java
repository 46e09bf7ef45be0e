package org.sdpkit.jackson;

import static org.sdpkit.jackson.TransformRule.many;
import static org.sdpkit.jackson.TransformRule.one;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code sdp-transform} 3 knows of SDP, in the order in which it asks and writes; {@link TransformShape} says how. */
final class TransformRules {

    static final TransformRule MEDIA =
            TransformRule.ofLevel('m', "<type:word*> <port:digit*> <protocol:path*>[ <payloads:rest*>]");

    private static final List<TransformRule> ALL = List.of(
            one('v', "version", "<:digit*>$"),
            one(
                    'o',
                    "origin",
                    "<username> <sessionId:digit*> <sessionVersion:digit*> <netType> IP<ipVer:digit> <address>"),
            one('s', "name", "<:rest*>"),
            one('i', "description", "<:rest*>"),
            one('u', "uri", "<:rest*>"),
            one('e', "email", "<:rest*>"),
            one('p', "phone", "<:rest*>"),
            one('z', "timezones", "<:rest*>"),
            one('r', "repeats", "<:rest*>"),
            one('t', "timing", "<start:digit*> <stop:digit*>"),
            one('c', "connection", "IN IP<version:digit> <ip>"),
            MEDIA,
            many('b', "bandwidth", "<type=TIAS|AS|CT|RR|RS>:<limit:digit*>"),
            many('a', "rtp", "rtpmap:<payload:digit*> <codec:codec*>{(-blank*)/<rate:digit*>{(-blank*)/<encoding>}}"),
            many('a', "fmtp", "fmtp:<payload:digit*> <config:text*>"),
            one('a', "control", "control:<:rest*>"),
            one('a', "rtcp", "rtcp:<port:digit*>[ <netType> IP<ipVer:digit> <address>]"),
            many('a', "rtcpFbTrrInt", "rtcp-fb:<payload:payload*> trr-int <value:digit*>"),
            many('a', "rtcpFb", "rtcp-fb:<payload:payload*> <type:name*>[ <subtype:name*>]"),
            many(
                    'a',
                    "ext",
                    "extmap:<value:digit+>{/<direction:word+>} <encrypt-uri=urn:ietf:params:rtp-hdrext:encrypt> <uri>"
                            + "{ <config>}",
                    "extmap:<value:digit+>{/<direction:word+>} <uri>{ <config>}"),
            one('a', "extmapAllowMixed", "<=extmap-allow-mixed>"),
            many('a', "crypto", "crypto:<id:digit*> <suite:word*> <config>[ <sessionConfig>]"),
            one('a', "setup", "setup:<:word*>"),
            one('a', "connectionType", "connection:<=new|existing>"),
            one('a', "mid", "mid:<:nonblank*>"),
            many('a', "msid", "msid:<id:name+>[ <appdata:name+>]"),
            one('a', "ptime", "ptime:<:dotted*>"),
            one('a', "maxptime", "maxptime:<:dotted*>"),
            one('a', "direction", "<=sendrecv|recvonly|sendonly|inactive>"),
            one('a', "icelite", "<=ice-lite>"),
            one('a', "iceUfrag", "ice-ufrag:<:nonblank*>"),
            one('a', "icePwd", "ice-pwd:<:nonblank*>"),
            one('a', "fingerprint", "fingerprint:<type> <hash>"),
            many(
                    'a',
                    "candidates",
                    "candidate:<foundation> <component:digit*> <transport> <priority:digit*> <ip> <port:digit*> typ <type>"
                            + "[ raddr <raddr> rport <rport:digit*>][ tcptype <tcptype>][ generation <generation:digit*>]"
                            + "[ network-id <network-id:digit*>][ network-cost <network-cost:digit*>]"),
            one('a', "endOfCandidates", "<=end-of-candidates>"),
            one('a', "remoteCandidates", "remote-candidates:<:rest*>"),
            one('a', "iceOptions", "ice-options:<:nonblank*>"),
            many('a', "ssrcs", "ssrc:<id:digit*> <attribute:name*>[:<value:rest*>]"),
            many('a', "ssrcGroups", "ssrc-group:<semantics:token*> <ssrcs:rest*>"),
            one(
                    'a',
                    "msidSemantic",
                    "msid-semantic:(blank?)<semantic:word*> <token>",
                    "msid-semantic:<semantic:word*> <token>"),
            many('a', "groups", "group:<type:word*> <mids:rest*>"),
            one('a', "rtcpMux", "<=rtcp-mux>"),
            one('a', "rtcpRsize", "<=rtcp-rsize>"),
            one('a', "sctpmap", "sctpmap:<sctpmapNumber:path*> <app>[ <maxMessageSize>]"),
            one('a', "xGoogleFlag", "x-google-flag:<:nonblank*>"),
            many('a', "rids", "rid:<id:word+> <direction:word+>{ <params:text*>}"),
            many(
                    'a',
                    "imageattrs",
                    "imageattr:<pt:payload+>(blank+)<dir1=send|recv>(blank+)<attrs1:images>"
                            + "[(blank+)<dir2=recv|send>(blank+)<attrs2:images>]"),
            one(
                    'a',
                    "simulcast",
                    "simulcast:<dir1=send|recv> <list1:streams+>[(blank)<dir2=send|recv> <list2:streams+>]$"),
            one('a', "simulcast_03", "simulcast:(blank+)<value:any+>"),
            one('a', "framerate", "framerate:<:decimal>", "framerate:<:digit+>$"),
            one(
                    'a',
                    "sourceFilter",
                    "source-filter:(space*)<filterMode=excl|incl> <netType> <addressTypes=IP4|IP6|*> <destAddress>"
                            + " <srcList:rest*>"),
            one('a', "bundleOnly", "<=bundle-only>"),
            one('a', "label", "label:<:rest+>"),
            one('a', "sctpPort", "sctp-port:<:digit+>$"),
            one('a', "maxMessageSize", "max-message-size:<:digit+>$"),
            many('a', "tsRefClocks", "ts-refclk:<clksrc:key*>[=<clksrcExt>]"),
            one(
                    'a',
                    "mediaClk",
                    "mediaclk:[id=<id>(space*)](-space*)<mediaClockName:key*>[=<mediaClockValue>]"
                            + "[(space*)rate=<rateNumerator:digit+>/<rateDenominator:digit+>]"),
            one('a', "keywords", "keywds:<:rest+>$"),
            one('a', "content", "content:<:rest+>"),
            one('a', "bfcpFloorCtrl", "floorctrl:<=c-only|s-only|c-s>"),
            one('a', "bfcpConfId", "confid:<:digit+>"),
            one('a', "bfcpUserId", "userid:<:digit+>"),
            one(
                    'a',
                    "bfcpFloorId",
                    "floorid:<id:floor> mstrm:<mStream:rest+>",
                    "floorid:<id:floor> m-stream:<mStream:rest+>"),
            many('a', "invalid", "<value:rest*>"));

    private static final Map<Character, List<TransformRule>> BY_LETTER =
            ALL.stream().collect(Collectors.groupingBy(TransformRule::letter));

    private TransformRules() {}

    /** The rules for lines of this type, in order. */
    static List<TransformRule> of(char letter) {
        return BY_LETTER.getOrDefault(letter, List.of());
    }

    /** The rules for lines of these types, one type after the other. */
    static List<TransformRule> inOrder(String letters) {
        return letters.chars()
                .mapToObj(letter -> of((char) letter))
                .flatMap(List::stream)
                .toList();
    }
}
