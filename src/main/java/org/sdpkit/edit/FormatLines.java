package org.sdpkit.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.attribute.Depend;
import org.sdpkit.attribute.Fmtp;
import org.sdpkit.attribute.Rid;
import org.sdpkit.attribute.Simulcast;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.FormatParameters;
import org.sdpkit.codec.Red;
import org.sdpkit.codec.Rtx;
import org.sdpkit.model.Attribute;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.MediaField;
import org.sdpkit.model.PlacedLine;

/** The lines of a media description that name formats, when these get other names or go away. */
final class FormatLines {

    /** Attributes whose value begins with a format. */
    private static final Set<String> BEGIN_WITH_FORMAT =
            Set.of("rtpmap", "fmtp", "rtcp-fb", "imageattr", "framesize", "packetization", "rtcp-xr");

    private final Draft draft;
    private final int mediaIndex;
    private final MediaDescription media;

    /** New names of formats; of none for one that goes away. */
    private final Map<String, Optional<String>> names;

    private FormatLines(Draft draft, int mediaIndex, Map<String, Optional<String>> names) {
        this.draft = draft;
        this.mediaIndex = mediaIndex;
        this.media = draft.media(mediaIndex);
        this.names = names;
    }

    /** Gives formats of a media description other names, or takes them away, in each line that names them. */
    static void rewrite(Draft draft, int mediaIndex, Map<String, Optional<String>> names) {
        if (!names.isEmpty()) {
            new FormatLines(draft, mediaIndex, names).rewrite();
        }
    }

    private void rewrite() {
        Set<String> lostRids = new HashSet<>();
        for (PlacedLine line : draft.lines(mediaIndex)) {
            line.as(MediaField.TYPE).ifPresent(field -> rewrite(line, field));
            if (line.line() instanceof Attribute attribute && BEGIN_WITH_FORMAT.contains(attribute.name())) {
                rewriteFirstWord(line, attribute);
            }
            line.as(Depend.TYPE).ifPresent(depend -> rewrite(line, depend));
            line.as(Rid.TYPE).filter(rid -> !rewrite(line, rid)).ifPresent(rid -> lostRids.add(rid.id()));
        }
        for (PlacedLine line : draft.lines(mediaIndex, Simulcast.TYPE)) {
            line.as(Simulcast.TYPE).ifPresent(simulcast -> rewrite(line, simulcast, lostRids));
        }
        media.mid().ifPresent(this::rewriteDependenciesOn);
    }

    private Optional<String> renamed(String format) {
        return names.getOrDefault(format, Optional.of(format));
    }

    private List<String> renamed(List<String> formats) {
        return formats.stream().flatMap(format -> renamed(format).stream()).toList();
    }

    private void rewrite(PlacedLine line, MediaField field) {
        List<String> formats = renamed(field.formats());
        if (!formats.isEmpty() && !formats.equals(field.formats())) {
            draft.replace(
                    line,
                    MediaField.TYPE,
                    new MediaField(field.type(), field.port(), field.portCount(), field.protocol(), formats));
        }
    }

    /** Malformed values too: what counts is the word that they begin with. */
    private void rewriteFirstWord(PlacedLine line, Attribute attribute) {
        String value = attribute.value().orElse("");
        int space = value.indexOf(' ');
        String format = space < 0 ? value : value.substring(0, space);
        Optional<String> name = renamed(format);
        if (name.isEmpty()) {
            draft.remove(line);
            return;
        }
        List<Draft.Splice> splices = new ArrayList<>();
        int start = 2 + attribute.nameLength() + 1;
        if (!name.get().equals(format)) {
            splices.add(new Draft.Splice(start, start + format.length(), name.get()));
        }
        line.as(Fmtp.TYPE)
                .flatMap(fmtp -> rewritten(fmtp).map(parameters -> splice(line.line(), fmtp, parameters)))
                .ifPresent(splices::add);
        draft.splice(line, splices);
    }

    private static Draft.Splice splice(Line line, Fmtp fmtp, String parameters) {
        int from = Draft.latin1(line).indexOf(Latin1.of(fmtp.parameters()), line.valueOffset());
        return new Draft.Splice(from, from + Latin1.of(fmtp.parameters()).length(), parameters);
    }

    /** The parameters that name formats, if they change: of rtx and red. */
    private Optional<String> rewritten(Fmtp fmtp) {
        Optional<Codec> codec = Codec.allIn(media).stream()
                .filter(each -> each.format().equals(fmtp.format()))
                .findFirst();
        FormatParameters parameters = FormatParameters.of(fmtp.parameters());
        Optional<String> retransmission = codec.flatMap(each -> each.as(Rtx.FORMAT))
                .flatMap(rtx -> rtx.associatedPayloadType())
                .flatMap(payloadType -> renamed(Integer.toString(payloadType)))
                .map(name -> parameters.with("apt", name).text());
        Optional<String> redundancy = codec.flatMap(each -> each.as(Red.FORMAT))
                .flatMap(red -> red.payloadTypes())
                .map(list -> renamed(list.stream().map(String::valueOf).toList()))
                .filter(list -> !list.isEmpty())
                .map(list -> String.join("/", list));
        return retransmission.or(() -> redundancy).filter(text -> !text.equals(fmtp.parameters()));
    }

    /** Rewrites a rid, and says whether it stays. */
    private boolean rewrite(PlacedLine line, Rid rid) {
        List<String> formats = renamed(rid.formats());
        if (formats.isEmpty() && !rid.formats().isEmpty()) {
            draft.remove(line);
            return false;
        }
        draft.replace(line, Rid.TYPE, new Rid(rid.id(), rid.direction(), formats, rid.restrictions()));
        return true;
    }

    private void rewrite(PlacedLine line, Simulcast simulcast, Set<String> lostRids) {
        List<Simulcast.Description> descriptions = simulcast.descriptions().stream()
                .flatMap(description -> rewritten(description, simulcast.syntax(), lostRids).stream())
                .toList();
        if (descriptions.isEmpty()) {
            draft.remove(line);
        } else {
            draft.replace(line, Simulcast.TYPE, new Simulcast(simulcast.syntax(), descriptions));
        }
    }

    private Optional<Simulcast.Description> rewritten(
            Simulcast.Description description, Simulcast.Syntax syntax, Set<String> lostRids) {
        List<Simulcast.Stream> streams = description.streams().stream()
                .map(stream -> stream.alternatives().stream()
                        .flatMap(alternative -> rewritten(alternative, syntax, lostRids).stream())
                        .toList())
                .filter(alternatives -> !alternatives.isEmpty())
                .map(Simulcast.Stream::new)
                .toList();
        return streams.isEmpty()
                ? Optional.empty()
                : Optional.of(new Simulcast.Description(description.direction(), streams));
    }

    private Optional<Simulcast.Alternative> rewritten(
            Simulcast.Alternative alternative, Simulcast.Syntax syntax, Set<String> lostRids) {
        if (syntax == Simulcast.Syntax.DRAFT_PT) {
            return renamed(alternative.rid()).map(name -> new Simulcast.Alternative(name, alternative.isPaused()));
        }
        return lostRids.contains(alternative.rid()) ? Optional.empty() : Optional.of(alternative);
    }

    private void rewrite(PlacedLine line, Depend depend) {
        List<Depend.Dependency> dependencies = depend.dependencies().stream()
                .flatMap(dependency -> renamed(dependency.format()).stream()
                        .map(name -> new Depend.Dependency(name, dependency.type(), dependency.on())))
                .toList();
        replace(line, dependencies);
    }

    /** Other media descriptions may say that their formats depend on formats of this one: RFC 5583 section 5.2.2. */
    private void rewriteDependenciesOn(String mid) {
        for (int other = 0; other < draft.session().mediaDescriptions().size(); other++) {
            if (other != mediaIndex && draft.media(other).has(Depend.TYPE)) {
                for (PlacedLine line : draft.lines(other, Depend.TYPE)) {
                    line.as(Depend.TYPE).ifPresent(depend -> replace(line, withTargets(depend, mid)));
                }
            }
        }
    }

    private List<Depend.Dependency> withTargets(Depend depend, String mid) {
        return depend.dependencies().stream()
                .map(dependency -> new Depend.Dependency(
                        dependency.format(),
                        dependency.type(),
                        dependency.on().stream()
                                .flatMap(target -> renamed(target, mid).stream())
                                .toList()))
                .filter(dependency -> !dependency.on().isEmpty())
                .toList();
    }

    private Optional<Depend.Target> renamed(Depend.Target target, String mid) {
        List<String> formats = target.identificationTag().equals(mid) ? renamed(target.formats()) : target.formats();
        return formats.isEmpty()
                ? Optional.empty()
                : Optional.of(new Depend.Target(target.identificationTag(), formats));
    }

    private void replace(PlacedLine line, List<Depend.Dependency> dependencies) {
        if (dependencies.isEmpty()) {
            draft.remove(line);
        } else {
            draft.replace(line, Depend.TYPE, new Depend(dependencies));
        }
    }
}
