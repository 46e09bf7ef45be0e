package org.sdpkit.attribute;

import static org.sdpkit.attribute.Level.MEDIA;
import static org.sdpkit.attribute.Level.SESSION;
import static org.sdpkit.attribute.MuxCategory.CAUTION;
import static org.sdpkit.attribute.MuxCategory.IDENTICAL;
import static org.sdpkit.attribute.MuxCategory.IDENTICAL_PER_PT;
import static org.sdpkit.attribute.MuxCategory.NORMAL;
import static org.sdpkit.attribute.MuxCategory.SPECIAL;
import static org.sdpkit.attribute.MuxCategory.TBD;
import static org.sdpkit.attribute.MuxCategory.TRANSPORT;

import java.util.List;
import java.util.Optional;

/**
 * Attributes of which sdpkit knows what the IANA registry tells, and no more: name, reference, mux category and levels.
 *
 * <p>Whether one may be repeated is not told, so that each may be.
 */
final class RegisteredAttributes {

    /** In alphabetical order of their names. */
    static final List<AttributeType<?>> ALL = List.of(
            entry("3GPP-Adaptation-Support", "RFC 6064", CAUTION, MEDIA),
            entry("3GPP-Asset-Information", "RFC 6064", CAUTION, SESSION, MEDIA),
            entry("3GPP-Integrity-Key", "RFC 6064", CAUTION, SESSION),
            entry("3GPP-QoE-Metrics", "RFC 6064", CAUTION, SESSION, MEDIA),
            entry("3GPP-SDP-Auth", "RFC 6064", CAUTION, SESSION),
            entry("3GPP-SRTP-Config", "RFC 6064", CAUTION, MEDIA),
            entry("3ge2ae", "3GPP TS 24.229", IDENTICAL, MEDIA),
            entry("3gpp-videopostdecbufsize", "RFC 6064", CAUTION, MEDIA),
            entry("3gpp.iut.replication", "3GPP TS 24.337", TBD, SESSION, MEDIA),
            entry("3gpp_MaxRecvSDUSize", "3GPP TS 26.114", NORMAL, SESSION, MEDIA),
            entry("3gpp_mtsi_app_adapt", "3GPP TS 26.114", IDENTICAL_PER_PT, MEDIA),
            entry("3gpp_sync_info", "3GPP TS 26.114", NORMAL, SESSION, MEDIA),
            entry("FEC", "draft-mehta-rmt-flute-sdp", NORMAL, MEDIA),
            entry("FEC-OTI-extension", "draft-mehta-rmt-flute-sdp", TBD, SESSION, MEDIA),
            entry("FEC-declaration", "draft-mehta-rmt-flute-sdp", TBD, SESSION, MEDIA),
            entry("PSCid", "ETSI TS 183 063", NORMAL, SESSION),
            entry("Q763-INN", "RFC 2848", TBD, SESSION, MEDIA),
            entry("Q763-nature", "RFC 2848", TBD, SESSION, MEDIA),
            entry("Q763-plan", "RFC 2848", TBD, SESSION, MEDIA),
            entry("SRTPAuthentication", "RFC 5159", TBD, MEDIA),
            entry("SRTPROCTxRate", "RFC 5159", TBD, MEDIA),
            entry("X-decbyterate", "RFC 6064", CAUTION, MEDIA),
            entry("X-initpostdecbufperiod", "RFC 6064", CAUTION, MEDIA),
            entry("X-initpredecbufperiod", "RFC 6064", CAUTION, MEDIA),
            entry("X-predecbufsize", "RFC 6064", CAUTION, MEDIA),
            entry("aal2CPS", "RFC 3108", CAUTION, MEDIA),
            entry("aal2CPSSDUrate", "RFC 3108", CAUTION, MEDIA),
            entry("aal2sscs3661assured", "RFC 3108", CAUTION, MEDIA),
            entry("aal2sscs3661unassured", "RFC 3108", CAUTION, MEDIA),
            entry("aal2sscs3662", "RFC 3108", CAUTION, MEDIA),
            entry("aal5sscop", "RFC 3108", CAUTION, MEDIA),
            entry("aalApp", "RFC 3108", CAUTION, MEDIA),
            entry("aalType", "RFC 3108", CAUTION, MEDIA),
            entry("abrParms", "RFC 3108", CAUTION, MEDIA),
            entry("abrSetup", "RFC 3108", CAUTION, MEDIA),
            entry("alt", "RFC 6064", CAUTION, MEDIA),
            entry("alt-default-id", "RFC 6064", CAUTION, MEDIA),
            entry("alt-group", "RFC 6064", CAUTION, SESSION),
            entry("anbr", "3GPP TS 26.114", IDENTICAL, MEDIA),
            entry("anycast", "RFC 3108", CAUTION, MEDIA),
            entry("atmQOSparms", "RFC 3108", CAUTION, MEDIA),
            entry("atmTrfcDesc", "RFC 3108", CAUTION, MEDIA),
            entry("atmmap", "RFC 3108", CAUTION, MEDIA),
            entry("bc_program", "ETSI TS 183 063", NORMAL, SESSION),
            entry("bc_service", "ETSI TS 183 063", NORMAL, SESSION),
            entry("bc_service_package", "ETSI TS 183 063", NORMAL, SESSION),
            entry("bcastversion", "RFC 5159", NORMAL, SESSION),
            entry("bcob", "RFC 3108", CAUTION, MEDIA),
            entry("bearerSigIE", "RFC 3108", CAUTION, MEDIA),
            entry("bearerType", "RFC 3108", CAUTION, MEDIA),
            entry("bw-info", "3GPP TS 26.114", IDENTICAL_PER_PT, MEDIA),
            entry("cache", "RFC 3108", CAUTION, MEDIA),
            entry("capability", "RFC 3108", CAUTION, MEDIA),
            entry("cbrRate", "RFC 3108", CAUTION, MEDIA),
            entry("ccc_list", "3GPP TS 26.114", NORMAL, SESSION),
            entry("cfw-id", "RFC 6230", NORMAL, MEDIA),
            entry("chain", "RFC 3108", CAUTION, MEDIA),
            entry("channel", "RFC 6787", NORMAL, MEDIA),
            entry("clir", "RFC 2848", TBD, SESSION, MEDIA),
            entry("clkrec", "RFC 3108", CAUTION, MEDIA),
            entry("cmid", "RFC 6787", NORMAL, MEDIA),
            entry("codecconfig", "RFC 3108", CAUTION, MEDIA),
            entry("content-desc", "draft-mehta-rmt-flute-sdp", TBD, SESSION, MEDIA),
            entry("cpsSDUsize", "RFC 3108", CAUTION, MEDIA),
            entry("cs-correlation", "RFC 7195", TBD, MEDIA),
            entry("dccp-port", "RFC 6773", CAUTION, MEDIA),
            entry("dccp-service-code", "RFC 5762", CAUTION, MEDIA),
            entry("dsel", "RFC 3108", CAUTION, MEDIA),
            entry("ebuacip", "EBU Tech 3368", TBD, MEDIA),
            entry("ecan", "RFC 3108", CAUTION, MEDIA),
            entry("eecid", "RFC 3108", CAUTION, MEDIA),
            entry("fec", "RFC 3108", CAUTION, MEDIA),
            entry("flute-ch", "draft-mehta-rmt-flute-sdp", TBD, SESSION, MEDIA),
            entry("flute-tsi", "draft-mehta-rmt-flute-sdp", TBD, SESSION, MEDIA),
            entry("fsel", "RFC 3108", CAUTION, MEDIA),
            entry("gc", "RFC 3108", CAUTION, MEDIA),
            entry("gpmd", "ITU-T V.150.1", TBD, MEDIA),
            entry("h248item", "ITU-T H.248.15", SPECIAL, SESSION, MEDIA),
            entry("ike-setup", "RFC 6193", IDENTICAL, SESSION, MEDIA),
            entry("ipbcp", "ITU-T Q.1970", SPECIAL, SESSION),
            entry("isup_usi", "RFC 3108", CAUTION, MEDIA),
            entry("lij", "RFC 3108", CAUTION, MEDIA),
            entry("maxmptime", "ITU-T V.152", TBD, MEDIA),
            entry("mbms-flowid", "RFC 6064", CAUTION, MEDIA),
            entry("mbms-mode", "RFC 6064", CAUTION, SESSION, MEDIA),
            entry("mbms-repair", "RFC 6064", CAUTION, SESSION, MEDIA),
            entry("omr-codecs", "3GPP TS 24.229", NORMAL, MEDIA),
            entry("omr-m-att", "3GPP TS 24.229", NORMAL, MEDIA),
            entry("omr-m-bw", "3GPP TS 24.229", NORMAL, MEDIA),
            entry("omr-m-cksum", "3GPP TS 24.229", NORMAL, MEDIA),
            entry("omr-s-att", "3GPP TS 24.229", NORMAL, MEDIA),
            entry("omr-s-bw", "3GPP TS 24.229", NORMAL, MEDIA),
            entry("omr-s-cksum", "3GPP TS 24.229", NORMAL, MEDIA),
            entry("onewaySel", "RFC 3108", CAUTION, MEDIA),
            entry("phone-context", "RFC 2848", TBD, SESSION, MEDIA),
            entry("pmft", "ITU-T V.152", TBD, MEDIA),
            entry("portmapping-req", "RFC 6284", CAUTION, MEDIA),
            entry("predefined_ROI", "3GPP TS 26.114", IDENTICAL_PER_PT, MEDIA),
            entry("profileDesc", "RFC 3108", CAUTION, MEDIA),
            entry("prtfl", "RFC 3108", CAUTION, MEDIA),
            entry("psk-fingerprint", "RFC 6193", IDENTICAL, SESSION, MEDIA),
            entry("qosClass", "RFC 3108", CAUTION, MEDIA),
            entry("rams-updates", "RFC 6285", CAUTION, MEDIA),
            entry("require", "RFC 2848", TBD, SESSION, MEDIA),
            entry("resource", "RFC 6787", NORMAL, MEDIA),
            entry("rtpred1", "IANA sdp-parameters", CAUTION, MEDIA),
            entry("rtpred2", "IANA sdp-parameters", CAUTION, MEDIA),
            entry("rtsp-ice-d-m", "RFC 7825", TBD, SESSION),
            entry("sbc", "RFC 3108", CAUTION, MEDIA),
            entry("secondary-realm", "3GPP TS 24.229", TRANSPORT, MEDIA),
            entry("stc", "RFC 3108", CAUTION, MEDIA),
            entry("stkmstream", "RFC 5159", NORMAL, SESSION, MEDIA),
            entry("structure", "RFC 3108", CAUTION, MEDIA),
            entry("suspended", "NENA STA-010.2", TBD, SESSION, MEDIA),
            entry("tra-SCTP-association", "3GPP TS 24.229", NORMAL, MEDIA),
            entry("tra-att", "3GPP TS 24.229", NORMAL, SESSION, MEDIA),
            entry("tra-bw", "3GPP TS 24.229", NORMAL, SESSION, MEDIA),
            entry("tra-contact", "3GPP TS 24.229", NORMAL, SESSION, MEDIA),
            entry("tra-m-line", "3GPP TS 24.229", NORMAL, MEDIA),
            entry("tra-media-line-number", "3GPP TS 24.229", NORMAL, SESSION),
            entry("uiLayer1_Prot", "RFC 3108", CAUTION, MEDIA),
            entry("upcc", "RFC 3108", CAUTION, MEDIA),
            entry("v3cfmtp", "draft-ietf-avtcore-rtp-v3c", NORMAL, SESSION, MEDIA),
            entry("vbd", "ITU-T V.152", TBD, MEDIA),
            entry("visited-realm", "3GPP TS 24.229", TRANSPORT, MEDIA),
            entry("vndpar", "ITU-T V.150.1", TBD, SESSION, MEDIA),
            entry("vsel", "RFC 3108", CAUTION, MEDIA));

    private RegisteredAttributes() {}

    private static AttributeType<?> entry(
            String name, String reference, MuxCategory mux, Level first, Level... others) {
        return AttributeType.named(name, RegisteredValue.class)
                .means("registered, and no more is known of it")
                .definedBy(reference)
                .at(first, others)
                .mux(mux)
                .repeatable()
                .bare(new RegisteredValue(Optional.empty()))
                .syntax(in -> new RegisteredValue(Optional.of(in.rest("value"))), (value, out) -> value.text()
                        .ifPresent(out::append));
    }
}
