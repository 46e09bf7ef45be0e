package org.sdpkit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sdpkit.codec.Codec;
import org.sdpkit.codec.CodecMatchers;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.Pair;
import org.sdpkit.negotiation.AgreedCodec;
import org.sdpkit.negotiation.Agreement;
import org.sdpkit.negotiation.MediaAgreement;

/** What an offer and its answer come to, as a picture: a lane for each m= line, an arrow for each way that media flows. */
final class AgreementPicture {

    static final String STYLE = """
            .flows { margin: 0 0 1rem; border: 1px solid var(--rule); border-radius: .4rem; }
            .flows figcaption { display: flex; justify-content: space-between; gap: 1rem; padding: .25rem .75rem; \
            background: var(--band); font-weight: 600; overflow-wrap: anywhere; }
            .flows figcaption b + b { text-align: right; }
            .lane { padding: .5rem .75rem; border-top: 1px solid var(--rule); overflow-wrap: anywhere; }
            .lane h4 { margin: 0; font-size: .9375rem; font-weight: 600; }
            .lane h4 small { font-size: .8125rem; font-weight: 400; color: var(--soft); }
            .lane.still h4 { font-weight: 400; color: var(--soft); }
            .way { display: flex; flex-wrap: wrap; column-gap: .75rem; padding-top: .25rem; }
            .way.back { justify-content: flex-end; }
            .way code i { font-style: normal; color: var(--soft); }
            .way svg { display: block; width: 100%; height: .75rem; overflow: visible; stroke: var(--flow); }
            .tips { position: absolute; width: 0; height: 0; fill: var(--flow); }
            """;

    /** The head of all arrows; once in a page. */
    static final String TIPS = "<svg class=\"tips\" aria-hidden=\"true\"><defs><marker id=\"tip\" viewBox=\"0 0 8 8\""
            + " refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\""
            + " orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" stroke=\"none\"/></marker></defs></svg>\n";

    private static final String THERE = "from the one who offered to the one who answered";
    private static final String BACK = "from the one who answered to the one who offered";

    private final StringBuilder out = new StringBuilder();

    private AgreementPicture() {}

    /**
     * The picture.
     *
     * @param offerName what the offer is called
     * @param answerName what the answer is called
     */
    static String of(Pair pair, String offerName, String answerName) {
        return new AgreementPicture().draw(pair, offerName, answerName);
    }

    private String draw(Pair pair, String offerName, String answerName) {
        out.append("<figure class=\"flows\"><figcaption><b>")
                .append(Html.escaped(offerName))
                .append("</b><b>")
                .append(Html.escaped(answerName))
                .append("</b></figcaption>\n");
        Map<Integer, MediaAgreement> agreed = Agreement.ofOfferer(pair, CodecMatchers.STANDARD).media().stream()
                .collect(Collectors.toMap(MediaAgreement::index, Function.identity()));
        List<MediaDescription> offered = pair.offer().mediaDescriptions();
        List<MediaDescription> answered = pair.answer().mediaDescriptions();
        for (int i = 0; i < Math.max(offered.size(), answered.size()); i++) {
            Optional<MediaAgreement> media = Optional.ofNullable(agreed.get(i));
            if (media.isPresent()) {
                addLane(media.get());
            } else {
                boolean isOneSided = i >= offered.size() || i >= answered.size();
                String lack = i >= answered.size() ? "the answer" : "the offer";
                addStill(Integer.toString(i), isOneSided ? lack + " has no such m= line" : "the m= line is malformed");
            }
        }
        return out.append("</figure>\n").toString();
    }

    private void addLane(MediaAgreement media) {
        String name = media.index()
                + " " + media.field().type()
                + media.mid().map(mid -> ", mid " + mid).orElse("");
        if (!media.isAccepted()) {
            addStill(name, "refused");
        } else if (media.field().protocol().isRtp() && media.codecs().isEmpty()) {
            addStill(name, "no codec in common");
        } else {
            String direction = media.direction().name().toLowerCase(Locale.ROOT);
            addName(
                    media.direction().isSending() || media.direction().isReceiving() ? "lane" : "lane still",
                    name,
                    direction + ", " + media.field().protocol()
                            + (media.security().isSecure() ? ", secured" : ", not secured"));
            addWays(media);
            out.append("</div>\n");
        }
    }

    private void addStill(String name, String reason) {
        addName("lane still", name, reason);
        out.append("</div>\n");
    }

    private void addName(String kind, String name, String remark) {
        out.append("<div class=\"")
                .append(kind)
                .append("\"><h4>")
                .append(Html.escaped(name))
                .append(" <small>")
                .append(Html.escaped(remark))
                .append("</small></h4>\n");
    }

    private void addWays(MediaAgreement media) {
        if (media.direction().isSending()) {
            addWay("there", THERE, "x1=\"0\" x2=\"100%\"", formats(media, AgreedCodec::send));
        }
        if (media.direction().isReceiving()) {
            addWay("back", BACK, "x1=\"100%\" x2=\"0\"", formats(media, AgreedCodec::receive));
        }
    }

    private void addWay(String kind, String label, String ends, String formats) {
        out.append("<div class=\"way ")
                .append(kind)
                .append("\">")
                .append(formats)
                .append("<svg role=\"img\" aria-label=\"")
                .append(label)
                .append("\"><line ")
                .append(ends)
                .append(" y1=\"6\" y2=\"6\" stroke-width=\"1.5\" marker-end=\"url(#tip)\"/></svg></div>\n");
    }

    private static String formats(MediaAgreement media, Function<AgreedCodec, Codec> way) {
        if (media.codecs().isEmpty()) {
            return "<code>" + Html.escaped(String.join(" ", media.field().formats())) + "</code>";
        }
        Map<String, List<String>> byName = media.codecs().stream()
                .map(way)
                .collect(Collectors.groupingBy(
                        AgreementReport::name,
                        LinkedHashMap::new,
                        Collectors.mapping(Codec::format, Collectors.toList())));
        return byName.entrySet().stream()
                .map(codec -> "<code>" + Html.escaped(codec.getKey()) + " <i>"
                        + Html.escaped(String.join(" ", codec.getValue())) + "</i></code>")
                .collect(Collectors.joining());
    }
}
