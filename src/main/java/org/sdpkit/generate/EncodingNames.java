package org.sdpkit.generate;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The encoding names of all codecs that are generated. */
final class EncodingNames {

    static final Collection<String> ALL = Stream.concat(
                    Stream.of(AudioCodecs.ALL, AudioCodecs.BROWSER, AudioCodecs.TELEPHONE, VideoCodecs.ALL)
                            .flatMap(List::stream)
                            .map(CodecChoice::encodingName),
                    Stream.of(StudioMedia.PICTURES, StudioMedia.SOUNDS).flatMap(List::stream))
            .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);

    private EncodingNames() {}

    static boolean has(String name) {
        return ALL.stream().anyMatch(name::equalsIgnoreCase);
    }
}
