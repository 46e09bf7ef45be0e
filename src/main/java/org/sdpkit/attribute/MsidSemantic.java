package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code a=msid-semantic:<semantic> <msid> …}: the media streams of the session, a relic of the drafts of RFC 8830.
 *
 * <p>Browsers still write it. Chromium puts a space before the semantic, Firefox does not.
 *
 * @param semantic a token: {@code WMS}, WebRTC media streams
 * @param msids visible characters each, or one {@code *} for all
 * @param isSpaced whether a space stands before the semantic
 * @since 0.1.0
 */
public record MsidSemantic(String semantic, List<String> msids, boolean isSpaced) {

    /** How it is read and written. */
    public static final AttributeType<MsidSemantic> TYPE = AttributeType.named("msid-semantic", MsidSemantic.class)
            .means("the media streams of the session, a relic of the drafts of RFC 8830")
            .definedBy("draft-ietf-mmusic-msid")
            .at(Level.SESSION)
            .mux(MuxCategory.TBD)
            .repeatable()
            .examples(" WMS", "WMS *", " WMS 27eb8491-a471-402b-b275-190a13598a9b 4261d0ec-f2a5-4801-82cd-4fa0779458f7")
            .syntax(MsidSemantic::read, MsidSemantic::write);

    public MsidSemantic {
        Tokens.check("semantic", semantic);
        msids = List.copyOf(msids);
        msids.forEach(msid -> Tokens.checkRun("msid", msid, Chars::isVisible));
    }

    private static MsidSemantic read(ValueScanner in) {
        boolean isSpaced = !in.run(c -> c == ' ').isEmpty();
        String semantic = in.token("semantic", "");
        List<String> msids = new ArrayList<>();
        while (!in.isAtEnd()) {
            in.spaces();
            msids.add(in.run("msid", Chars::isVisible));
        }
        return new MsidSemantic(semantic, msids, isSpaced);
    }

    private void write(StringBuilder out) {
        out.append(isSpaced ? " " : "").append(semantic);
        msids.forEach(msid -> out.append(' ').append(msid));
    }
}
