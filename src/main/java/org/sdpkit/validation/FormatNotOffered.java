package org.sdpkit.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sdpkit.codec.Codec;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Pair;

/** A format of an answer that was not offered. */
final class FormatNotOffered implements Rule<Pair> {

    @Override
    public String code() {
        return "format-not-offered";
    }

    @Override
    public String reference() {
        return "RFC 3264 section 6.1";
    }

    @Override
    public List<Diagnostic> check(Pair pair) {
        return MediaPair.inUse(pair)
                .filter(media -> media.offer().type().equals(media.answer().type()))
                .flatMap(this::report)
                .toList();
    }

    private Stream<Diagnostic> report(MediaPair media) {
        List<Codec> offered = Codec.allIn(media.offered().description());
        List<Codec> answered = Codec.allIn(media.answered().description());
        List<MediaAt.Format> formats = media.answered().formats();
        List<Integer> others = IntStream.range(0, answered.size())
                .filter(index -> offered.stream().noneMatch(codec -> MediaPair.isSameCodec(codec, answered.get(index))))
                .boxed()
                .toList();
        return others.size() == answered.size()
                ? Stream.empty()
                : others.stream().map(index -> report(media, formats.get(index), answered.get(index)));
    }

    private Diagnostic report(MediaPair media, MediaAt.Format format, Codec codec) {
        String name =
                codec.encodingName().map(encoding -> " (" + encoding + ")").orElse("");
        return MediaPair.inAnswer(
                        code(),
                        format.span(),
                        "format " + format.text() + name + " was not offered",
                        media.offered().line().span())
                .help("take " + format.text() + " out of the answer")
                .build();
    }
}
