package org.sdpkit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.sdpkit.codec.MatchAssert.assertAnswer;
import static org.sdpkit.codec.MatchAssert.assertMismatch;
import static org.sdpkit.codec.MatchAssert.audio;
import static org.sdpkit.codec.MatchAssert.codec;
import static org.sdpkit.codec.MatchAssert.match;
import static org.sdpkit.codec.MatchAssert.video;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sdpkit.codec.CodecMatch.Match;
import org.sdpkit.codec.CodecMatch.Mismatch;
import org.sdpkit.codec.CodecMatch.Note;
import org.sdpkit.model.MediaType;

/** Codecs in offers and answers, each by the section and the examples of its specification. */
class CodecMatchTest {

    /** RFC 7587 section 7.1: "completely orthogonal, and there is no relationship between the SDP offer and the answer". */
    @Test
    void opusIsEachReceiversOwn() {
        assertAnswer(
                "maxplaybackrate=16000; sprop-maxcapturerate=16000; maxaveragebitrate=20000; stereo=1; useinbandfec=1;"
                        + " usedtx=0",
                "minptime=10; sprop-maxcapturerate=16000",
                "maxplaybackrate=16000; maxaveragebitrate=20000; stereo=1; useinbandfec=1; usedtx=0; sprop-stereo=1",
                audio("100 opus/48000/2", "minptime=10; sprop-stereo=1"),
                audio(
                        "101 opus/48000/2",
                        "maxplaybackrate=16000; sprop-maxcapturerate=16000; maxaveragebitrate=20000; stereo=1;"
                                + " useinbandfec=1; usedtx=0"));
    }

    /** RFC 7587 section 7.1: "Any unknown parameter in an offer … MUST be removed from the answer". */
    @Test
    void unknownParametersAreNotAnswered() {
        assertAnswer("", audio("100 opus/48000/2", "x-google-min-bitrate=6"), audio("100 opus/48000/2", ""));
    }

    /** RFC 7261 sections 3 and 4. */
    @ParameterizedTest
    @CsvSource({
        "annexb=yes, annexb=no, annexb=no, false",
        "annexb=yes, '', '', true",
        "'', annexb=no, annexb=no, false",
        "annexb=no, annexb=yes, annexb=no, false",
        "annexb=no, '', annexb=no, false",
        "'', annexb=yes, annexb=yes, true",
        "'', '', '', true",
    })
    void comfortNoiseOfG729IsForBothOrForNone(String offered, String own, String answer, boolean isUsed) {
        Match match = match(audio("18 G729/8000", offered), audio("18 G729/8000", own));
        assertEquals(answer, match.answer().parameters().text());
        assertEquals(isUsed, G729.FORMAT.read(match.send()).annexB());
        assertEquals(isUsed, G729.FORMAT.read(match.receive()).annexB());
    }

    /** RFC 7261 section 3.2. */
    @Test
    void comfortNoiseOfG723IsForBothOrForNone() {
        assertAnswer("annexa=no", audio("4 G723/8000", "annexa=no"), audio("4 G723/8000", "annexa=yes"));
    }

    /** RFC 7261 section 3.3: an offer of no, answered without a word, "proceed as if G729 is negotiated with annexb=no". */
    @Test
    void anAnswerMayLeaveAnnexBOut() {
        Match accepted = assertInstanceOf(
                Match.class,
                CodecMatchers.STANDARD.accept(audio("18 G729/8000", "annexb=no"), audio("18 G729/8000", "")));
        assertEquals(false, G729.FORMAT.read(accepted.send()).annexB());
        assertEquals(false, G729.FORMAT.read(accepted.receive()).annexB());
    }

    /** RFC 3952 section 5: "The resulting mode used by both parties SHALL be the lower of the bandwidth modes". */
    @ParameterizedTest
    @CsvSource({
        "mode=20, mode=30, mode=30",
        "mode=30, mode=20, mode=30",
        "mode=20, mode=20, mode=20",
        "'', mode=20, mode=30",
        "mode=20, '', mode=30",
    })
    void ofTheModesOfIlbcTheLowerBandwidthCounts(String offered, String own, String used) {
        Match match = match(audio("97 iLBC/8000", offered), audio("97 iLBC/8000", own));
        assertEquals(used, match.answer().parameters().text());
        assertEquals(used, match.send().text());
        assertEquals(used, match.receive().text());
    }

    /** RFC 4733 section 2.5.1.1: a sender "MUST restrict the set of events it sends to those listed". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-15,66,70 | 0-15 | 0-15",
                "0-15 | 0-16 | 0-15",
                "0-16 | '' | 0-15",
                "'' | 0-16 | 0-15",
                "0-11,16 | 0-15 | 0-11",
                "0-15,64-66 | 65,0-3,5 | 0-3,5,65",
                "0-5,6-15 | 0-15 | 0-15",
                "0-15=1 | 0-15 | 0-15",
            })
    void eventsAreWhatBothHave(String offered, String own, String answer) {
        Match match = match(audio("101 telephone-event/8000", offered), audio("96 telephone-event/8000", own));
        assertEquals(
                answer,
                match.answer().parameters().text().isEmpty()
                        ? "0-15"
                        : match.answer().parameters().text());
        assertEquals(
                TelephoneEvent.FORMAT.read(answer).events(),
                TelephoneEvent.FORMAT.read(match.send()).events());
    }

    @Test
    void eventsWithNothingInCommonDoNotMatch() {
        assertMismatch(
                "offered events is 32-36, the answerer's 0-15 by default: there is no event in common",
                "RFC 4733 section 2.5.1.1",
                audio("101 telephone-event/8000", "32-36"),
                audio("101 telephone-event/8000", ""));
    }

    @Test
    void anAnswerMayListEventsThatWereNotOffered() {
        Match accepted = assertInstanceOf(
                Match.class,
                CodecMatchers.STANDARD.accept(
                        audio("101 telephone-event/8000", "0-15"), audio("101 telephone-event/8000", "0-16")));
        assertEquals("0-15", accepted.send().text());
    }

    /** RFC 4867 section 8.3.3, first example: "removes the payload type 97 in the answer". */
    @Test
    void aModeSetIsAnsweredUnmodifiedOrNotAtAll() {
        String rest = "; mode-change-period=2; mode-change-capability=2; mode-change-neighbor=1";
        Codec first = audio("97 AMR/8000/1", "mode-set=0,2,5,7" + rest);
        Codec second = audio("98 AMR/8000/1", "mode-set=0,2,3,6" + rest);
        Codec own = audio("96 AMR/8000", "mode-set=0,2,3,6" + rest);
        assertMismatch(
                "offered mode-set is 0,2,5,7, the answerer's 0,2,3,6: the answerer has no mode 5,7",
                "RFC 4867 section 8.3.1",
                first,
                own);
        assertAnswer("mode-set=0,2,3,6" + rest, second, own);
        assertEquals(
                new Mismatch(
                        "offered mode-set is 0,2,3,6, the answerer's 0,2,3: the answerer has no mode 6",
                        "RFC 4867 section 8.3.1"),
                CodecMatchers.STANDARD.accept(second, audio("98 AMR/8000/1", "mode-set=0,2,3" + rest)));
    }

    /** RFC 4867 section 8.3.3, second example: a non-GSM endpoint and a GSM gateway. */
    @Test
    void whereNoModeSetIsOfferedTheAnswerChoosesForBoth() {
        String gateway = "mode-set=0,2,4,7; mode-change-period=2; mode-change-capability=2; mode-change-neighbor=1";
        assertAnswer(
                gateway,
                "mode-set=0,2,4,7; mode-change-capability=2",
                "mode-set=0,2,4,7; mode-change-period=2; mode-change-neighbor=1; mode-change-capability=2",
                audio("97 AMR/8000/1", "mode-change-capability=2"),
                audio("97 AMR/8000/1", gateway));
    }

    /** RFC 4867 section 8.3.1: "otherwise, the payload type SHALL be rejected". */
    @Test
    void aModeChangePeriodNeedsASenderThatIsCapableOfIt() {
        assertMismatch(
                "the answerer's mode-change-period is 2, the offered mode-change-capability 1 by default: the other side has to be"
                        + " capable of 2",
                "RFC 4867 section 8.3.1",
                audio("97 AMR/8000", ""),
                audio("97 AMR/8000", "mode-change-period=2"));
        assertMismatch(
                "offered mode-change-period is 2, the answerer's mode-change-capability 1 by default: it has to be capable of 2",
                "RFC 4867 section 8.3.1",
                audio("97 AMR/8000", "mode-change-period=2"),
                audio("97 AMR/8000", ""));
    }

    /** RFC 4867 section 8.3.1: octet-align, crc, robust-sorting, interleaving and channels "unmodified". */
    @Test
    void eachPayloadStructureOfAmrIsACodecOfItsOwn() {
        String section = "RFC 4867 section 8.3.1";
        assertMismatch(
                "offered octet-align is 1, the answerer's 0 by default: they must be equal, so offer a format with octet-align=0 as well",
                section,
                audio("98 AMR-WB/16000", "octet-align=1"),
                audio("98 AMR-WB/16000", ""));
        assertMismatch(
                "offered crc is 1, the answerer's 0 by default: they must be equal, so offer a format with crc=0 as well",
                section,
                audio("99 AMR-WB/16000", "octet-align=1; crc=1; mode-change-capability=2"),
                audio("98 AMR-WB/16000", "octet-align=1"));
        assertAnswer(
                "crc=1;octet-align=1",
                audio("99 AMR-WB/16000", "octet-align=1; crc=1"),
                audio("99 AMR-WB/16000", "crc=1"));
        assertAnswer(
                "interleaving=20",
                audio("99 AMR-WB/16000/2", "interleaving=20"),
                audio("99 AMR-WB/16000/2", "interleaving=30"));
        assertMismatch(
                "offered interleaving is 30, the answerer's 20: they must be equal, so offer a format with interleaving=20 as well",
                section,
                audio("99 AMR-WB/16000/2", "interleaving=30"),
                audio("99 AMR-WB/16000/2", "interleaving=20"));
        assertMismatch(
                "offered is AMR-WB/16000, the answerer's AMR-WB/16000/2: the number of channels must be equal",
                "RFC 8866 section 6.6",
                audio("99 AMR-WB/16000", ""),
                audio("99 AMR-WB/16000/2", ""));
    }

    /** RFC 7798 section 7.2.2: "MUST be used symmetrically", but "the value of level-id is changeable". */
    @Test
    void h265HasOneProfileAndTheLowerLevel() {
        assertAnswer(
                "level-id=93;profile-id=1;tier-flag=0;tx-mode=SRST",
                h265("level-id=180;profile-id=1;tier-flag=0;tx-mode=SRST"),
                h265("level-id=93;profile-id=1;tier-flag=0;tx-mode=SRST"));
        assertAnswer("level-id=60", h265("level-id=60"), h265("level-id=93"));
        assertAnswer(
                "level-id=93;interop-constraints=b00000000000;profile-compatibility-indicator=40000000",
                h265("interop-constraints=b00000000000;profile-compatibility-indicator=40000000"),
                h265("level-id=93"));
        for (String other : List.of("profile-space=1", "profile-id=2", "tier-flag=1", "tx-mode=MRST")) {
            String name = other.substring(0, other.indexOf('='));
            Mismatch mismatch =
                    assertInstanceOf(Mismatch.class, CodecMatchers.STANDARD.match(h265(other), h265("level-id=93")));
            assertEquals(
                    "offered " + name + " is " + other.substring(name.length() + 1),
                    mismatch.reason().substring(0, mismatch.reason().indexOf(',')));
        }
    }

    /** RFC 7798 section 7.1: "the highest level is indicated by level-id and max-recv-level-id together". */
    @Test
    void theHighestLevelOfAnAnswerIsNotAboveThatOfTheOffer() {
        assertAnswer(
                "level-id=60;max-recv-level-id=93",
                h265("level-id=60;max-recv-level-id=93"),
                h265("level-id=90;max-recv-level-id=180"));
        assertAnswer("level-id=93", h265("level-id=93"), h265("level-id=93;max-recv-level-id=180"));
        assertAnswer(
                "max-recv-level-id=255;level-id=93",
                h265("level-id=255"),
                h265("max-recv-level-id=255;max-recv-level-id=0"));
        assertEquals(
                new Mismatch("answered level-id is 120, where the offer allows only 93", "RFC 7798 section 7.1"),
                CodecMatchers.STANDARD.accept(h265("level-id=93"), h265("level-id=120")));
    }

    /** RFC 7798 section 7.2.2: recv-sub-layer-id "with a value less than the sprop-sub-layer-id parameter in the offer". */
    @Test
    void aLayerIsChosenOnlyAmongThoseThatAreDescribed() {
        Codec own = h265("recv-sub-layer-id=1");
        assertAnswer("recv-sub-layer-id=1", h265("sprop-sub-layer-id=2;sprop-vps=AAAA"), own);
        assertAnswer("", h265("sprop-sub-layer-id=1;sprop-vps=AAAA"), own);
        assertAnswer("", h265("sprop-sub-layer-id=2"), own);
    }

    /** RFC 9328 section 7.3.1: an offer of level 5.1, 83, and an answer of 67 (there misspelt {@code level_id}). */
    @Test
    void h266HasOneProfileAndTheLowerLevel() {
        assertAnswer(
                "profile-id=1; level-id=67",
                video("98 H266/90000", "profile-id=1; level-id=83;"),
                video("98 H266/90000", "profile-id=1; level-id=67"));
        assertMismatch(
                "offered profile-id is 17, the answerer's 1 by default: they must be equal, so offer a format with profile-id=1 as well",
                "RFC 9328 section 7.3.2",
                video("98 H266/90000", "profile-id=17"),
                video("98 H266/90000", ""));
        assertAnswer(
                "",
                video("98 H266/90000", "sprop-sublayer-id=3"),
                video("98 H266/90000", "recv-sublayer-id=1; recv-ols-id=0"));
    }

    /** RFC 7741 section 6.2.1.1. */
    @Test
    void vp8IsEachReceiversOwn() {
        assertAnswer(
                "max-fs=1200",
                "max-fr=30;max-fs=3600",
                "max-fs=1200",
                video("98 VP8/90000", "max-fr=30; max-fs=3600;"),
                video("98 VP8/90000", "max-fs=1200"));
    }

    @Test
    void vp9HasOneProfile() {
        assertAnswer("profile-id=0", video("98 VP9/90000", "profile-id=0"), video("98 VP9/90000", ""));
        assertMismatch(
                "offered profile-id is 2, the answerer's 0 by default: they must be equal, so offer a format with profile-id=0 as well",
                "RFC 9628 section 6",
                video("98 VP9/90000", "profile-id=2"),
                video("98 VP9/90000", ""));
    }

    @Test
    void av1IsEachReceiversOwnUnlessOnePrefersWhatStacksDo() {
        Codec offered = video("45 AV1/90000", "level-idx=5;profile=0;tier=0");
        Codec own = video("45 AV1/90000", "level-idx=8;profile=1;tier=0");
        assertAnswer(
                "level-idx=8;profile=1;tier=0",
                "level-idx=5;profile=0;tier=0",
                "level-idx=8;profile=1;tier=0",
                offered,
                own);
        CodecMatchers asStacksDo = CodecMatchers.STANDARD.with(Av1.FORMAT, Av1Matching.SAME_PROFILE_AND_TIER);
        assertEquals(
                new Mismatch(
                        "offered profile is 0, the answerer's 1: they must be equal, so offer a format with profile=1 as well",
                        "AV1 RTP specification section 7.2.3"),
                asStacksDo.match(offered, own));
        assertEquals(
                "level-idx=8;profile=0;tier=0",
                match(asStacksDo, offered, video("45 AV1/90000", "level-idx=8;profile=0"))
                        .answer()
                        .parameters()
                        .text());
    }

    /** 3GPP TS 26.445 annex A.3: what one side sends the other receives. */
    @Test
    void rangesOfEvsAreWhatIsLeftOfBoth() {
        assertAnswer(
                "br=9.6-13.2;bw=nb-wb",
                audio("96 EVS/16000", "br=5.9-13.2;bw=nb-swb"),
                audio("96 EVS/16000", "br=9.6-24.4;bw=nb-wb"));
        assertMismatch(
                "offered br is 5.9-8, the answerer's 13.2: they have nothing in common",
                "3GPP TS 26.445 annex A.3",
                audio("96 EVS/16000", "br=5.9-8"),
                audio("96 EVS/16000", "br=13.2"));
        Match directed = assertInstanceOf(
                Match.class,
                CodecMatchers.STANDARD.match(
                        audio("96 EVS/16000", "br-send=13.2;br-recv=5.9-24.4"), audio("96 EVS/16000", "br=9.6-24.4")));
        assertEquals(
                "br-send=9.6-24.4;br-recv=13.2", directed.answer().parameters().text());
        assertEquals("br=9.6-24.4", directed.send().text());
        assertEquals("br=13.2", directed.receive().text());
    }

    /** RFC 8627 section 5.2.1: "If the receiver cannot support the offered repair window it MUST reject the offer". */
    @Test
    void aRepairWindowMustNotBeTooLong() {
        assertAnswer(
                "repair-window=200000",
                video("49 flexfec-03/90000", "repair-window=200000"),
                video("49 flexfec-03/90000", "repair-window=10000000"));
        assertMismatch(
                "offered repair-window is 10000000, the answerer's 200000: the answerer's must not be shorter",
                "RFC 8627 section 5.2.1",
                video("49 flexfec-03/90000", "repair-window=10000000"),
                video("49 flexfec-03/90000", "repair-window=200000"));
    }

    @Test
    void retransmissionIsOfTheOfferedPayloadType() {
        assertAnswer(
                "apt=96;rtx-time=3000",
                "apt=96;rtx-time=3000",
                "apt=96;rtx-time=200",
                video("97 rtx/90000", "apt=96;rtx-time=200"),
                video("120 rtx/90000", "apt=100;rtx-time=3000"));
        assertAnswer("111/111", audio("63 red/48000/2", "111/111"), audio("120 red/48000/2", "100/100/100"));
        assertAnswer("", video("116 red/90000", ""), video("116 red/90000", ""));
    }

    @Test
    void picturesOfH263AreThoseThatBothHave() {
        assertAnswer(
                "CIF=2;QCIF=1;F=1",
                "CIF=4;F=1",
                "CIF=4;F=1",
                video("34 H263/90000", "CIF=4;CIF4=1;F=1"),
                video("34 H263/90000", "CIF=2;QCIF=1;F=1"));
        assertMismatch(
                "offered picture sizes are CIF4, the answerer's QCIF, CIF: there is none in common",
                "RFC 4629 section 8.2",
                video("34 H263/90000", "CIF4=1"),
                video("34 H263/90000", "CIF=2;QCIF=1"));
        assertMismatch(
                "offered profile is 3, the answerer's not said: they must be equal, so offer a format without profile as well",
                "RFC 4629 section 8.2",
                video("96 H263-2000/90000", "profile=3;level=10"),
                video("96 H263-2000/90000", ""));
    }

    /** RFC 9134 section 8.2: "it SHALL reply with the exact same parameter values". */
    @Test
    void jpegXsIsAnsweredAsItIsOffered() {
        Codec offered = video("112 jxsv/90000", "packetmode=0;sampling=YCbCr-4:2:2; width=1920;height=1080;depth=10");
        assertAnswer(
                "packetmode=0; sampling=YCbCr-4:2:2; depth=10; width=1920; height=1080",
                offered,
                video("112 jxsv/90000", "packetmode=0; sampling=YCbCr-4:2:2"));
        assertMismatch(
                "offered width is 1920, the answerer's 3840: they must be equal, so offer a format with width=3840 as well",
                "RFC 9134 section 8.2",
                offered,
                video("112 jxsv/90000", "packetmode=0;width=3840"));
    }

    /** RFC 8331 section 5.1: "all or a subset of the DID_SDID parameters offered". */
    @Test
    void ancillaryDataIsAllOrSomeOfWhatIsOffered() {
        Codec offered = video("97 smpte291/90000", "DID_SDID={0x61,0x02};DID_SDID={0x41,0x05}");
        assertAnswer(
                "DID_SDID={0x41,0x05}",
                offered,
                video("97 smpte291/90000", "DID_SDID={0x41,0x05};DID_SDID={0x60,0x60}"));
        assertAnswer("DID_SDID={0x61,0x02};DID_SDID={0x41,0x05}", offered, video("97 smpte291/90000", ""));
        assertMismatch(
                "offered DID_SDID is {0x61,0x02} and {0x41,0x05}, the answerer's {0x60,0x60}: there is none in common",
                "RFC 8331 section 5.1",
                offered,
                video("97 smpte291/90000", "DID_SDID={0x60,0x60}"));
    }

    @Test
    void uncompressedVideoIsTheSameOnBothSides() {
        String hd = "sampling=YCbCr-4:2:2; width=1920; height=1080; depth=10; colorimetry=BT709";
        assertAnswer(hd, video("112 raw/90000", hd), video("112 raw/90000", ""));
        assertMismatch(
                "offered depth is 10, the answerer's 8: they must be equal, so offer a format with depth=8 as well",
                "RFC 4175 section 6",
                video("112 raw/90000", hd),
                video("112 raw/90000", "depth=8"));
    }

    @Test
    void aacHasOneStructureOfPackets() {
        String hbr = "profile-level-id=1;mode=AAC-hbr;sizelength=13;indexlength=3;indexdeltalength=3";
        assertAnswer(
                "profile-level-id=1;mode=AAC-hbr;sizelength=13;indexlength=3;indexdeltalength=3;config=1210",
                audio("96 mpeg4-generic/44100/2", hbr + ";config=1408"),
                audio("97 MPEG4-GENERIC/44100/2", hbr.replace("AAC-hbr", "aac-hbr") + ";config=1210"));
        assertMismatch(
                "offered sizeLength is 6, the answerer's 13: they must be equal, so offer a format with sizelength=13 as well",
                "RFC 3640 section 4.1",
                audio("96 mpeg4-generic/44100/2", hbr.replace("13", "6")),
                audio("96 mpeg4-generic/44100/2", hbr));
    }

    @Test
    void g7221HasOneBitRate() {
        assertAnswer("bitrate=32000", audio("102 G7221/16000", "bitrate=32000"), audio("102 G7221/16000", ""));
        assertMismatch(
                "offered bitrate is 24000, the answerer's 32000: they must be equal, so offer a format with bitrate=32000 as well",
                G7221.FORMAT.reference(),
                audio("102 G7221/16000", "bitrate=24000"),
                audio("102 G7221/16000", "bitrate=32000"));
    }

    /** RFC 4103 section 10.3: cps "is independent of the other side"; RFC 5574 section 5: "completely orthogonal". */
    @Test
    void someParametersAreEachReceiversOwn() {
        assertAnswer(
                "cps=20",
                "cps=150",
                "cps=20",
                codec(MediaType.TEXT, "98 t140/1000", "cps=150"),
                codec(MediaType.TEXT, "98 t140/1000", "cps=20"));
        assertAnswer(
                "mode=\"1,any\";vbr=on",
                "mode=\"4,any\"",
                "mode=\"1,any\";vbr=on",
                audio("97 speex/8000", "mode=\"4,any\""),
                audio("97 speex/8000", "mode=\"1,any\";vbr=on"));
        assertAnswer("", "usedtx=1", "", audio("97 SILK/16000", "usedtx=1"), audio("97 SILK/16000", ""));
    }

    @Test
    void comfortNoiseAndSamplesHaveNothingToNegotiate() {
        assertAnswer("", audio("13 CN/8000", ""), audio("13 CN/8000", ""));
        assertAnswer("", "", "emphasis=50-15", audio("97 L16/48000/2", "emphasis=50-15"), audio("97 L16/48000/2", ""));
    }

    /** RFC 4585 section 4.2: "MUST NOT add feedback parameters"; RFC 5104 section 7.3, examples 3 and 4. */
    @Test
    void feedbackIsWhatBothHave() {
        Codec offered = video(
                "98 H263-1998/90000", "", "ccm tstr", "ccm fir", "ccm tmmbr smaxpr=120", "ccm vbcm 1 2", "trr-int 100");
        assertEquals(
                List.of("ccm tstr", "ccm fir"),
                match(offered, video("98 H263-1998/90000", "", "ccm fir", "ccm tstr", "nack"))
                        .answer()
                        .feedback());
        assertEquals(
                List.of("ccm tmmbr smaxpr=60", "ccm vbcm 1", "trr-int 100"),
                match(offered, video("98 H263-1998/90000", "", "ccm vbcm 1", "trr-int 500", "ccm tmmbr smaxpr=60"))
                        .answer()
                        .feedback());
        assertEquals(
                List.of(),
                match(offered, video("98 H263-1998/90000", "", "ccm vbcm 3"))
                        .answer()
                        .feedback());
    }

    @Test
    void whatIsChangedIsNoted() {
        assertEquals(
                List.of(new Note(
                        "mode", "offered mode is 20, the answerer's 30: both sides use 30", "RFC 3952 section 5")),
                match(audio("97 iLBC/8000", "mode=20"), audio("97 iLBC/8000", "mode=30"))
                        .notes());
        assertEquals(
                List.of(new Note(
                        "annexb",
                        "offered annexb is yes by default, the answerer's no: both sides use no",
                        "RFC 7261 section 3.3")),
                match(audio("18 G729/8000", ""), audio("18 G729/8000", "annexb=no"))
                        .notes());
    }

    private static Codec h265(String parameters) {
        return video("98 H265/90000", parameters);
    }
}
