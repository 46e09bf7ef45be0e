package org.sdpkit.testkit;

import java.util.List;
import java.util.Optional;
import org.sdpkit.attribute.BundleOnly;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.LineType;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.MediaDescription;

/**
 * Assertions on a media description, with what the session level says for it.
 *
 * @since 0.1.0
 */
public final class MediaAssert {

    private final SdpAssert session;
    private final int index;
    private final MediaDescription media;

    MediaAssert(SdpAssert session, int index) {
        this.session = session;
        this.index = index;
        this.media = session.description().mediaDescriptions().get(index);
    }

    /** The media description. */
    public MediaDescription description() {
        return media;
    }

    /** The description that it is part of. */
    public SdpAssert session() {
        return session;
    }

    /** Another media description of the same description. */
    public MediaAssert media(String midOrIndexOrType) {
        return session.media(midOrIndexOrType);
    }

    /** Media flows this way, as the session level or, where nothing is said, RFC 8866 section 6.7 has it. */
    public MediaAssert direction(Direction expected) {
        Direction actual = session.description().effective(media).direction();
        if (actual != expected) {
            throw failure("is " + word(actual) + ", expected " + word(expected));
        }
        return this;
    }

    /** It is of this media type, such as {@code audio}. */
    public MediaAssert type(String expected) {
        String actual = media.media().map(field -> field.type().name()).orElse("not readable");
        if (!actual.equalsIgnoreCase(expected)) {
            throw failure("is " + actual + ", expected " + expected);
        }
        return this;
    }

    /** It uses this protocol, such as {@code UDP/TLS/RTP/SAVPF}. */
    public MediaAssert protocol(String expected) {
        String actual = media.media().map(field -> field.protocol().name()).orElse("not readable");
        if (!actual.equalsIgnoreCase(expected)) {
            throw failure("uses " + actual + ", expected " + expected);
        }
        return this;
    }

    /**
     * Its port is 0: it is refused or out of use (RFC 3264 sections 6 and 8.2). Where it is offered in a bundle only, a port
     * of 0 does not say so (RFC 9143 section 6).
     */
    public MediaAssert isRefused() {
        if (port() != 0) {
            throw failure("has port " + port() + ", expected 0");
        }
        if (isBundleOnly()) {
            throw failure("is not refused, but bundled only");
        }
        return this;
    }

    private boolean isBundleOnly() {
        return media.has(BundleOnly.TYPE);
    }

    /** Its port is not 0, or it is offered in a bundle only (RFC 9143 section 6). */
    public MediaAssert isAccepted() {
        if (port() == 0 && !isBundleOnly()) {
            throw failure("is refused: its port is 0");
        }
        return this;
    }

    private int port() {
        return media.media().map(field -> field.port()).orElse(0);
    }

    /** It has an attribute of this name itself. */
    public MediaAssert hasAttribute(String name) {
        if (media.attributes(name).isEmpty()) {
            throw failure("has no a=" + name);
        }
        return this;
    }

    /** It has no attribute of this name itself. */
    public MediaAssert hasNoAttribute(String name) {
        if (!media.attributes(name).isEmpty()) {
            throw failure("has a=" + name);
        }
        return this;
    }

    /** Its first line of this type, or that of the session level that holds for it, says this. */
    public <T> MediaAssert has(LineType<T> type, T expected) {
        Optional<T> actual = session.description().effective(media).first(type);
        if (!actual.equals(Optional.of(expected))) {
            throw failure("says " + actual.map(type::write).orElse("nothing") + " of " + type + ", expected "
                    + type.write(expected));
        }
        return this;
    }

    /** Its codecs are these, by encoding name whatever the case, in the order of the m= line. */
    public MediaAssert codecs(String... names) {
        List<String> actual = Codec.allIn(media).stream().map(MediaAssert::name).toList();
        boolean isSame = actual.size() == names.length;
        for (int i = 0; isSame && i < names.length; i++) {
            isSame = actual.get(i).equalsIgnoreCase(names[i]);
        }
        if (!isSame) {
            throw failure("has the codecs " + String.join(" ", actual) + ", expected " + String.join(" ", names));
        }
        return this;
    }

    /** It has no codec of this encoding name. */
    public MediaAssert hasNoCodec(String name) {
        if (find(name).isPresent()) {
            throw failure("has codec " + name);
        }
        return this;
    }

    /** The first of its codecs of this encoding name, whatever the case. */
    public CodecAssert codec(String name) {
        return find(name).map(codec -> new CodecAssert(this, codec)).orElseThrow(() -> failure("has no codec " + name));
    }

    private Optional<Codec> find(String name) {
        return Codec.allIn(media).stream()
                .filter(codec -> name(codec).equalsIgnoreCase(name))
                .findFirst();
    }

    private static String name(Codec codec) {
        return codec.encodingName().orElse(codec.format());
    }

    private static String word(Direction direction) {
        return Direction.TYPE.nameOf(direction);
    }

    AssertionError failure(String what) {
        String name = media.mid().map(mid -> "media description " + mid).orElse("media description " + index);
        return session.failure(name + " " + what, index);
    }
}
