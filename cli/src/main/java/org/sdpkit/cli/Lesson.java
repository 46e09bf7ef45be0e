package org.sdpkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the launcher has Java remember for the starts to come: lints show which classes are needed, and where remembering
 * others costs nothing, all classes of the command are loaded.
 */
final class Lesson {

    private static final String OURS = "org/sdpkit/";
    private static final String CLASS = ".class";

    /** What a browser offers. */
    private static final String BROWSER = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            t=0 0
            a=group:BUNDLE 0 1 2
            a=ice-options:trickle
            a=ice-ufrag:abcd
            a=ice-pwd:abcdefghijklmnopqrstuv
            a=setup:actpass
            a=fingerprint:sha-1 4A:AD:B9:B1:3F:82:18:3B:54:02:12:DF:3E:5D:49:6B:19:E5:7C:AB
            m=audio 49170 UDP/TLS/RTP/SAVPF 96
            c=IN IP4 192.0.2.1
            a=mid:0
            a=sendrecv
            a=rtcp-mux
            a=rtcp:9 IN IP4 0.0.0.0
            a=rtpmap:96 opus/48000/2
            a=fmtp:96 minptime=10;useinbandfec=1
            a=candidate:1 1 udp 2113937151 192.0.2.1 49170 typ host
            a=extmap:1 urn:ietf:params:rtp-hdrext:sdes:mid
            a=msid:- a
            a=ssrc:1 cname:a
            m=video 9 UDP/TLS/RTP/SAVPF 97 98
            c=IN IP4 0.0.0.0
            a=mid:1
            a=rtcp-mux
            a=rtcp-rsize
            a=rtpmap:97 H264/90000
            a=fmtp:97 packetization-mode=1;profile-level-id=42e01f
            a=rtcp-fb:97 nack pli
            a=rtpmap:98 rtx/90000
            a=fmtp:98 apt=97
            a=ssrc-group:FID 2 3
            a=ssrc:2 cname:a
            a=ssrc:3 cname:a
            m=application 9 UDP/DTLS/SCTP webrtc-datachannel
            c=IN IP4 0.0.0.0
            a=mid:2
            a=sctp-port:5000
            a=max-message-size:262144
            """;

    /** What a telephone offers, with something amiss, so that a finding is drawn. */
    private static final String TELEPHONE = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 192.0.2.1
            b=AS:64
            t=0 0
            m=audio 49170 RTP/SAVP 0 18 101
            b=TIAS:64000
            a=rtcp:49171
            a=rtpmap:0 PCMU/8000
            a=rtpmap:18 G729/8000
            a=fmtp:18 annexb=no
            a=rtpmap:101 telephone-event/8000
            a=fmtp:101 0-15
            a=ptime:20
            a=maxptime:40
            a=sendonly
            a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            m=image 49180 udptl t38
            a=T38FaxVersion:0
            a=T38FaxUdpEC:t38UDPRedundancy
            x
            """;

    /** What a studio announces, with lines that end as nobody should end them. */
    private static final String STUDIO = """
            v=0
            o=- 1 1 IN IP4 192.0.2.1
            s=-
            c=IN IP4 233.252.0.1/32
            t=0 0
            m=audio 5004 RTP/AVP 98
            a=rtpmap:98 L24/48000/2
            a=ptime:1
            a=recvonly
            a=ts-refclk:ptp=IEEE1588-2008:00-00-5E-FF-FE-00-53-01:0
            a=mediaclk:direct=0
            """;

    private Lesson() {}

    /** Learns; the file that is named is written for that. With a second argument, all classes are loaded. */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        if (args.length > 1) {
            loadAll(Path.of(System.getProperty("java.class.path", "")));
        }
        Path file = Path.of(args[0]);
        for (String description : List.of(STUDIO, TELEPHONE.replace("\n", "\r\n"), BROWSER.replace("\n", "\r\n"))) {
            Files.writeString(file, description, StandardCharsets.UTF_8);
            PlainLint.run(terminal(), "lint", file.toString());
        }
        Main.main(new String[] {"lint", "--profile", "sip", file.toString()});
    }

    private static void loadAll(Path jar) throws IOException, ReflectiveOperationException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (name.startsWith(OURS) && name.endsWith(CLASS)) {
                    String type =
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.');
                    Class.forName(type, false, ClassLoader.getSystemClassLoader());
                }
            }
        }
    }

    private static Terminal terminal() {
        return Terminal.ofProcess(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }
}
