package org.sdpkit.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sdpkit.codec.Format;
import org.sdpkit.codec.Pcm;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.diagnostic.Span;

/** An order of channels that cannot be read, or is of another number of channels. */
final class ChannelOrder implements MediaRule {

    private static final String CONVENTION = "SMPTE2110.";
    private static final Map<String, Integer> GROUPS =
            Map.of("M", 1, "DM", 2, "ST", 2, "LtRt", 2, "51", 6, "71", 8, "222", 24, "SGRP", 4);
    private static final int LARGEST_UNDEFINED = 64;

    @Override
    public String code() {
        return "channel-order";
    }

    @Override
    public String reference() {
        return "SMPTE ST 2110-30 section 6.2.2";
    }

    @Override
    public List<Format<?>> aboutFormats() {
        return List.of(Pcm.FORMAT);
    }

    @Override
    public List<Diagnostic> findings(MediaAt media) {
        return CodecAt.in(media, Pcm.FORMAT)
                .flatMap(codec -> report(codec).stream())
                .toList();
    }

    private Optional<Diagnostic> report(CodecAt codec) {
        Optional<String> order =
                codec.codec().parameters().value("channel-order").filter(text -> text.startsWith(CONVENTION));
        Optional<Span> span = codec.span(Pcm.CHANNEL_ORDER);
        if (order.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt channels = channels(order.get().substring(CONVENTION.length()));
        if (channels.isEmpty()) {
            return Optional.of(finding(span.get(), "order of channels is not one of ST 2110-30")
                    .help("write groups in brackets, such as SMPTE2110.(51,ST)")
                    .build());
        }
        return channels.getAsInt() == codec.codec().channels()
                ? Optional.empty()
                : Optional.of(finding(
                                span.get(),
                                "order is of " + channels.getAsInt() + " channels, but there are "
                                        + codec.codec().channels())
                        .help("make the groups count as many channels as a=rtpmap says")
                        .build());
    }

    /** The channels of groups in brackets, with commas between them. */
    private static OptionalInt channels(String groups) {
        if (!groups.startsWith("(") || !groups.endsWith(")")) {
            return OptionalInt.empty();
        }
        int sum = 0;
        for (String group : groups.substring(1, groups.length() - 1).split(",", -1)) {
            OptionalInt size = size(group);
            if (size.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += size.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    /** The channels of a group; U and two digits is a group of so many that are not defined. */
    private static OptionalInt size(String group) {
        if (group.length() == 3
                && group.charAt(0) == 'U'
                && PayloadTypes.of(group.substring(1)).isPresent()) {
            int undefined = Integer.parseInt(group.substring(1));
            return undefined <= LARGEST_UNDEFINED ? OptionalInt.of(undefined) : OptionalInt.empty();
        }
        return GROUPS.containsKey(group) ? OptionalInt.of(GROUPS.getOrDefault(group, 0)) : OptionalInt.empty();
    }
}
