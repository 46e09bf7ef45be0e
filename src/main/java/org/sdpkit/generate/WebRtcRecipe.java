package org.sdpkit.generate;

import static org.sdpkit.model.MediaType.APPLICATION;
import static org.sdpkit.model.MediaType.AUDIO;
import static org.sdpkit.model.MediaType.VIDEO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.Address;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.ExtMapAllowMixed;
import org.sdpkit.attribute.Group;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.IceLite;
import org.sdpkit.attribute.IceOption;
import org.sdpkit.attribute.IceOptions;
import org.sdpkit.attribute.Identity;
import org.sdpkit.attribute.Mid;
import org.sdpkit.attribute.MsidSemantic;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.Tool;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.SessionDescription;

/** Offers of browsers and media servers: RFC 9429 section 5.2. */
final class WebRtcRecipe implements Recipe {

    private static final int USUAL_MEDIA = 4;

    @Override
    public SessionDescription draw(Scene scene) {
        Address loopback = new Address.Ip4("127.0.0.1");
        SessionDescription.Builder session = SessionLines.builder(
                scene,
                scene.of("-", "-", "mozilla...THIS_IS_SDPARTA-99.0"),
                scene.of(loopback, loopback, scene.host()));
        boolean isLite = scene.rarely();
        boolean isTrickling = !isLite && scene.in100(60);
        List<MediaDraft> media = media(scene, isLite, isTrickling);
        groups(scene, media).forEach(group -> session.add(Group.TYPE, group));
        if (scene.often()) {
            session.add(ExtMapAllowMixed.TYPE, ExtMapAllowMixed.EXTMAP_ALLOW_MIXED);
        }
        if (scene.often()) {
            session.add(MsidSemantic.TYPE, new MsidSemantic("WMS", scene.of(List.of(), List.of("*")), true));
        }
        if (isLite) {
            session.add(IceLite.TYPE, IceLite.ICE_LITE);
        }
        rare(scene, session);
        media.forEach(draft -> session.add(draft.build()));
        return session.build();
    }

    private static void rare(Scene scene, SessionDescription.Builder session) {
        if (scene.rarely()) {
            session.add(IceOptions.TYPE, new IceOptions(List.of(IceOption.TRICKLE, IceOption.ICE2)));
        }
        if (scene.rarely()) {
            session.add(Identity.TYPE, new Identity(scene.base64(60), List.of()));
        }
        if (scene.rarely()) {
            session.add(Tool.TYPE, new Tool("mediaserver 4.2"));
        }
    }

    private static List<MediaDraft> media(Scene scene, boolean isLite, boolean isTrickling) {
        int count = scene.mediaCount(1, USUAL_MEDIA);
        boolean namesWords = scene.sometimes();
        WebTransport transport = new WebTransport(scene);
        WebMedia maker = new WebMedia(scene);
        List<MediaDraft> all = new ArrayList<>();
        boolean hasData = false;
        for (int i = 0; i < count; i++) {
            MediaType last = hasData ? VIDEO : APPLICATION;
            MediaType type = scene.type(scene.of(AUDIO, VIDEO, last), AUDIO, VIDEO, last);
            hasData |= type.equals(APPLICATION);
            String mid = namesWords ? type + "-" + i : Integer.toString(i);
            boolean isBundleOnly = i > 0 && scene.in100(10);
            all.add(
                    isBundleOnly
                            ? bundleOnly(!isTrickling && scene.hasIp6(), maker, type, mid)
                            : own(scene, maker, transport, type, mid, isLite, isTrickling));
        }
        return all;
    }

    private static MediaDraft bundleOnly(boolean isIp6, WebMedia maker, MediaType type, String mid) {
        MediaDraft media = maker.draw(type, mid, 0);
        WebTransport.nowhere(media, isIp6);
        return media.with(BundleOnly.TYPE, BundleOnly.BUNDLE_ONLY);
    }

    private static MediaDraft own(
            Scene scene,
            WebMedia maker,
            WebTransport transport,
            MediaType type,
            String mid,
            boolean isLite,
            boolean isTrickling) {
        MediaDraft media = maker.draw(type, mid, scene.port());
        boolean isRtp = !type.equals(APPLICATION);
        if (isLite) {
            WebTransport.gathered(media, Candidates.hostsOnly(scene, 1), scene.sometimes());
        } else if (isTrickling) {
            WebTransport.trickling(media, isRtp && scene.often());
        } else {
            WebTransport.gathered(media, Candidates.draw(scene, isRtp ? scene.between(1, 2) : 1), scene.sometimes());
        }
        transport.addTo(media, Setup.ACTPASS);
        return media;
    }

    private static List<Group> groups(Scene scene, List<MediaDraft> media) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(GroupSemantics.BUNDLE, tags(media, Optional.empty())));
        if (scene.rarely() && media.size() > 1) {
            List<String> some = tags(media, Optional.of(APPLICATION));
            if (some.size() > 1) {
                groups.add(new Group(GroupSemantics.LS, some));
            }
        }
        return groups;
    }

    private static List<String> tags(List<MediaDraft> media, Optional<MediaType> without) {
        return media.stream()
                .filter(draft -> without.isEmpty() || !draft.type().equals(without.get()))
                .map(draft -> draft.all(Mid.TYPE).get(0).tag())
                .toList();
    }
}
