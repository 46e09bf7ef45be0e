package org.sdpkit.codec;

import java.util.List;

/** The formats that sdpkit knows. */
final class StandardFormats {

    /** Those with parameters in alphabetical order of their classes, then those without. */
    static final List<Format<?>> ALL = List.of(
            Ac3.FORMAT,
            Amr.FORMAT,
            AmrWbPlus.FORMAT,
            Av1.FORMAT,
            Evs.FORMAT,
            Flexfec.FORMAT,
            G719.FORMAT,
            G7221.FORMAT,
            G723.FORMAT,
            G729.FORMAT,
            H261.FORMAT,
            H263.FORMAT,
            H264.FORMAT,
            H264Svc.FORMAT,
            H265.FORMAT,
            H266.FORMAT,
            Ilbc.FORMAT,
            Jxsv.FORMAT,
            Mp4aLatm.FORMAT,
            Mp4vEs.FORMAT,
            Mpeg4Generic.FORMAT,
            MultiOpus.FORMAT,
            Opus.FORMAT,
            Pcm.FORMAT,
            RawVideo.FORMAT,
            Red.FORMAT,
            Rtx.FORMAT,
            Silk.FORMAT,
            Smpte291.FORMAT,
            Speex.FORMAT,
            T140.FORMAT,
            TelephoneEvent.FORMAT,
            Vorbis.FORMAT,
            Vp8.FORMAT,
            Vp9.FORMAT,
            NoParameters.PCMU,
            NoParameters.PCMA,
            NoParameters.G722,
            NoParameters.G726,
            NoParameters.AAL2_G726,
            NoParameters.GSM,
            NoParameters.CN,
            NoParameters.AM824,
            NoParameters.ULPFEC,
            NoParameters.SMPTE2022_6,
            NoParameters.DATA_CHANNEL);

    private StandardFormats() {}
}
