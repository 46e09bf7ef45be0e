package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;

/** Option tags with commas between them: RFC 5939 section 3.3.1, <i>option-tag-list</i>. */
final class OptionTags {

    private OptionTags() {}

    static List<String> read(ValueScanner in) {
        List<String> tags = new ArrayList<>();
        do {
            tags.add(in.token("option tag", ""));
        } while (in.skip(','));
        return tags;
    }

    static List<String> copyOf(List<String> tags) {
        tags.forEach(tag -> Tokens.check("option tag", tag));
        return CapabilityNumbers.nonEmpty("option tags", tags);
    }
}
