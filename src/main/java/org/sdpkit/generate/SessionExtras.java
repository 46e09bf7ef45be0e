package org.sdpkit.generate;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Cat;
import org.sdpkit.attribute.CharacterSet;
import org.sdpkit.attribute.ConferenceType;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.attribute.IcePacing;
import org.sdpkit.attribute.IceUfrag;
import org.sdpkit.attribute.Identity;
import org.sdpkit.attribute.Keywds;
import org.sdpkit.attribute.Lang;
import org.sdpkit.attribute.LanguageTag;
import org.sdpkit.attribute.LineType;
import org.sdpkit.attribute.Loopback;
import org.sdpkit.attribute.Tool;
import org.sdpkit.model.Key;
import org.sdpkit.model.SessionDescription;

/** What few descriptions say at session level, and can with their media. */
final class SessionExtras {

    private SessionExtras() {}

    static void add(Scene scene, SessionDescription drawn, SessionDescription.Builder session) {
        maybe(scene, drawn, session, Keywds.TYPE, new Keywds("SDP session description protocol"));
        maybe(scene, drawn, session, Cat.TYPE, new Cat("foo.bar"));
        maybe(scene, drawn, session, Tool.TYPE, new Tool("foobar V3.2"));
        maybe(scene, drawn, session, ConferenceType.TYPE, scene.of(ConferenceType.values()));
        maybe(scene, drawn, session, CharacterSet.TYPE, new CharacterSet("UTF-8"));
        maybe(scene, drawn, session, Lang.TYPE, new Lang(new LanguageTag("de")));
        maybe(scene, drawn, session, Key.TYPE, SessionLines.key(scene));
        maybe(
                scene,
                drawn,
                session,
                Identity.TYPE,
                new Identity(
                        scene.base64(30),
                        List.of(
                                new Identity.Extension("x-flag", Optional.empty()),
                                new Identity.Extension("x-name", Optional.of("value")))));
        boolean hasIce = drawn.mediaDescriptions().stream().anyMatch(media -> media.has(IceUfrag.TYPE));
        if (hasIce && !drawn.has(IceLite.TYPE)) {
            maybe(scene, drawn, session, IcePacing.TYPE, new IcePacing(scene.between(5, 50)));
        }
        boolean isDirected = drawn.mediaDescriptions().stream()
                .anyMatch(media -> media.has(Direction.TYPE) || media.has(Loopback.TYPE));
        if (!isDirected) {
            maybe(scene, drawn, session, Direction.TYPE, scene.of(Direction.values()));
        }
    }

    private static <T> void maybe(
            Scene scene, SessionDescription drawn, SessionDescription.Builder session, LineType<T> type, T value) {
        if (scene.in100(scene.settings().hasRareFeatures() ? 10 : 1) && !drawn.has(type)) {
            session.add(type, value);
        }
    }
}
