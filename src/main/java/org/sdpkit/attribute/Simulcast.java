package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code a=simulcast:<direction> <stream>[;<stream>…] [<other direction> …]}: one medium in several RTP streams at a time.
 *
 * <p>What the drafts before RFC 8853 wrote, such as {@code  send rid=1,4;2;3 paused=4 recv rid=5}, is read too and written
 * as it was; Firefox wrote it for years.
 *
 * @param syntax how it is spelled
 * @param descriptions one, or one for each direction, in order
 * @since 0.1.0
 */
public record Simulcast(Syntax syntax, List<Description> descriptions) {

    /** How it is read and written. */
    public static final AttributeType<Simulcast> TYPE = AttributeType.named("simulcast", Simulcast.class)
            .means("one medium in several RTP streams at a time")
            .definedBy("RFC 8853 section 5.1")
            .at(Level.MEDIA)
            .mux(MuxCategory.NORMAL)
            .examples("send h;m;l", "send 1;2,3 recv 4", "send 1,~4;2;3 recv c", " send rid=0;1;5;6 recv rid=2")
            .syntax(Simulcast::read, Simulcast::write);

    /** How it is spelled. */
    public enum Syntax {
        /** RFC 8853: {@code send 1;~2}. */
        RFC_8853,
        /** Drafts of it: {@code  send rid=1;2 paused=2}. */
        DRAFT_RID,
        /** Drafts of it, with payload types for rids: {@code  send pt=97;98}. */
        DRAFT_PT
    }

    /**
     * The streams of one direction.
     *
     * @param direction which way they flow
     * @param streams at least one, the most preferred first
     */
    public record Description(StreamDirection direction, List<Stream> streams) {

        public Description {
            streams = List.copyOf(streams);
            if (streams.isEmpty()) {
                throw new IllegalArgumentException("streams must not be empty");
            }
        }

        private Set<String> ids() {
            return streams.stream()
                    .flatMap(stream -> stream.alternatives.stream())
                    .map(Alternative::rid)
                    .collect(Collectors.toSet());
        }

        private Description paused(Set<String> paused) {
            return new Description(
                    direction,
                    streams.stream()
                            .map(stream -> new Stream(stream.alternatives.stream()
                                    .map(alternative ->
                                            new Alternative(alternative.rid, paused.contains(alternative.rid)))
                                    .toList()))
                            .toList());
        }

        private List<String> pausedIds() {
            return streams.stream()
                    .flatMap(stream -> stream.alternatives.stream())
                    .filter(Alternative::isPaused)
                    .map(Alternative::rid)
                    .distinct()
                    .toList();
        }

        /** Whether what is paused can be told by the rids alone. */
        private boolean isPausedByRid() {
            return equals(paused(Set.copyOf(pausedIds())));
        }

        private String text(boolean marksPaused) {
            return streams.stream().map(stream -> stream.text(marksPaused)).collect(Collectors.joining(";"));
        }
    }

    /**
     * One stream: its alternatives.
     *
     * @param alternatives at least one, the most preferred first; one of them is sent
     */
    public record Stream(List<Alternative> alternatives) {

        public Stream {
            alternatives = List.copyOf(alternatives);
            if (alternatives.isEmpty()) {
                throw new IllegalArgumentException("alternatives must not be empty");
            }
        }

        private String text(boolean marksPaused) {
            return alternatives.stream()
                    .map(alternative -> (marksPaused && alternative.isPaused ? "~" : "") + alternative.rid)
                    .collect(Collectors.joining(","));
        }
    }

    /**
     * One way to encode a stream.
     *
     * @param rid the {@code a=rid} of it
     * @param isPaused whether it begins paused
     */
    public record Alternative(String rid, boolean isPaused) {

        public Alternative {
            Rid.checkId(rid);
        }
    }

    public Simulcast {
        descriptions = List.copyOf(descriptions);
        boolean isOne = descriptions.size() == 1;
        boolean isBoth = descriptions.size() == 2 && descriptions.get(0).direction != descriptions.get(1).direction;
        if (!isOne && !isBoth) {
            throw new IllegalArgumentException("descriptions must be one for each direction, not " + descriptions);
        }
        if (syntax != Syntax.RFC_8853 && !descriptions.stream().allMatch(Description::isPausedByRid)) {
            throw new IllegalArgumentException("in drafts a rid is paused wherever it stands, or nowhere");
        }
    }

    /** The value as RFC 8853 spells it. */
    public Simulcast(List<Description> descriptions) {
        this(Syntax.RFC_8853, descriptions);
    }

    /** The streams of this direction, perhaps none. */
    public List<Stream> streams(StreamDirection direction) {
        return descriptions.stream()
                .filter(description -> description.direction == direction)
                .flatMap(description -> description.streams.stream())
                .toList();
    }

    private static Simulcast read(ValueScanner in) {
        int from = in.offset();
        boolean isSpaced = !in.run(c -> c == ' ').isEmpty();
        StreamDirection direction = StreamDirection.read(in);
        in.spaces();
        Syntax syntax = readSyntax(in);
        if (isSpaced && syntax == Syntax.RFC_8853) {
            in.back(from);
            throw in.malformed("send or recv");
        }
        List<Description> descriptions = new ArrayList<>();
        descriptions.add(readDescription(in, direction, syntax));
        if (!in.isAtEnd()) {
            in.spaces();
            StreamDirection other = direction.seenFromTheOtherSide();
            if (in.oneOf(other.word()).isEmpty()) {
                throw in.malformed(other.word());
            }
            in.spaces();
            expectSyntax(in, syntax);
            descriptions.add(readDescription(in, other, syntax));
        }
        return new Simulcast(syntax, descriptions);
    }

    private static Syntax readSyntax(ValueScanner in) {
        int from = in.offset();
        if (in.oneOf("rid").isPresent() && in.skip('=')) {
            return Syntax.DRAFT_RID;
        }
        in.back(from);
        if (in.oneOf("pt").isPresent() && in.skip('=')) {
            return Syntax.DRAFT_PT;
        }
        in.back(from);
        return Syntax.RFC_8853;
    }

    private static void expectSyntax(ValueScanner in, Syntax syntax) {
        int from = in.offset();
        if (readSyntax(in) != syntax) {
            in.back(from);
            throw in.malformed(
                    switch (syntax) {
                        case RFC_8853 -> "rid";
                        case DRAFT_RID -> "rid=";
                        case DRAFT_PT -> "pt=";
                    });
        }
    }

    private static Description readDescription(ValueScanner in, StreamDirection direction, Syntax syntax) {
        List<Stream> streams = new ArrayList<>();
        do {
            streams.add(readStream(in, syntax));
        } while (in.skip(';'));
        Description description = new Description(direction, streams);
        return syntax == Syntax.RFC_8853 ? description : description.paused(readPaused(in, description.ids()));
    }

    private static Stream readStream(ValueScanner in, Syntax syntax) {
        List<Alternative> alternatives = new ArrayList<>();
        do {
            boolean isPaused = syntax == Syntax.RFC_8853 && in.skip('~');
            alternatives.add(new Alternative(Rid.readId(in), isPaused));
        } while (in.skip(','));
        return new Stream(alternatives);
    }

    /** Reads {@code  paused=<id>[,<id>…]}, if that is what stands there. */
    private static Set<String> readPaused(ValueScanner in, Set<String> ids) {
        Set<String> paused = new HashSet<>();
        int from = in.offset();
        if (in.run(c -> c == ' ').isEmpty() || in.oneOf("paused").isEmpty()) {
            in.back(from);
            return paused;
        }
        in.expect('=');
        do {
            int at = in.offset();
            String id = Rid.readId(in);
            if (!ids.contains(id)) {
                in.back(at);
                throw in.malformed("a stream listed before");
            }
            paused.add(id);
        } while (in.skip(','));
        return paused;
    }

    private void write(StringBuilder out) {
        for (Description description : descriptions) {
            boolean isDraft = syntax != Syntax.RFC_8853;
            out.append(isDraft || !out.isEmpty() ? " " : "")
                    .append(description.direction.word())
                    .append(' ');
            out.append(
                    switch (syntax) {
                        case RFC_8853 -> "";
                        case DRAFT_RID -> "rid=";
                        case DRAFT_PT -> "pt=";
                    });
            out.append(description.text(!isDraft));
            String paused = isDraft ? String.join(",", description.pausedIds()) : "";
            out.append(paused.isEmpty() ? "" : " paused=" + paused);
        }
    }
}
