package org.sdpkit.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sdpkit.attribute.Acap;
import org.sdpkit.attribute.Bcap;
import org.sdpkit.attribute.Ccap;
import org.sdpkit.attribute.ConfigurationList;
import org.sdpkit.attribute.Icap;
import org.sdpkit.attribute.MediaCapabilities;
import org.sdpkit.attribute.Omcap;
import org.sdpkit.attribute.Rmcap;
import org.sdpkit.attribute.Tcap;
import org.sdpkit.model.PlacedLine;

/** Numbers of one kind of capability, from the first to the last. */
record CapabilityNumber(CapabilityKind kind, int first, int last) {

    CapabilityNumber(CapabilityKind kind, int number) {
        this(kind, number, number);
    }

    boolean covers(CapabilityNumber other) {
        return kind == other.kind && first <= other.first && other.last <= last;
    }

    boolean overlaps(CapabilityNumber other) {
        return kind == other.kind && first <= other.last && other.first <= last;
    }

    /** Those that a line defines. */
    static List<CapabilityNumber> definedBy(PlacedLine line) {
        Stream<CapabilityNumber> single = Stream.of(
                        line.as(Acap.TYPE).map(acap -> new CapabilityNumber(CapabilityKind.ATTRIBUTE, acap.number())),
                        line.as(Bcap.TYPE).map(bcap -> new CapabilityNumber(CapabilityKind.BANDWIDTH, bcap.number())),
                        line.as(Ccap.TYPE).map(ccap -> new CapabilityNumber(CapabilityKind.CONNECTION, ccap.number())),
                        line.as(Icap.TYPE).map(icap -> new CapabilityNumber(CapabilityKind.TITLE, icap.number())),
                        line.as(Tcap.TYPE).map(CapabilityNumber::of))
                .flatMap(Optional::stream);
        Stream<CapabilityNumber> media = Stream.of(
                        line.as(Rmcap.TYPE).map(Rmcap::capabilities),
                        line.as(Omcap.TYPE).map(Omcap::capabilities))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .map(CapabilityNumber::of);
        return Stream.concat(single, media).toList();
    }

    /** Those that a part of a configuration refers to. */
    static List<CapabilityNumber> usedBy(ConfigurationList list) {
        if (list instanceof ConfigurationList.Attributes attributes) {
            return attributes.alternatives().stream()
                    .flatMap(some -> Stream.concat(some.mandatory().stream(), some.optional().stream()))
                    .map(number -> new CapabilityNumber(CapabilityKind.ATTRIBUTE, number))
                    .toList();
        }
        if (list instanceof ConfigurationList.MediaFormats formats) {
            return formats.alternatives().stream()
                    .flatMap(List::stream)
                    .map(CapabilityNumber::of)
                    .toList();
        }
        if (list instanceof ConfigurationList.Transports transports) {
            return all(CapabilityKind.TRANSPORT, transports.alternatives().stream());
        }
        if (list instanceof ConfigurationList.PayloadTypes types) {
            return all(
                    CapabilityKind.MEDIA,
                    types.mappings().stream().map(ConfigurationList.PayloadTypeMapping::mediaCapability));
        }
        if (list instanceof ConfigurationList.Bandwidths bandwidths) {
            return all(
                    CapabilityKind.BANDWIDTH, bandwidths.alternatives().stream().flatMap(List::stream));
        }
        if (list instanceof ConfigurationList.Connections connections) {
            return all(CapabilityKind.CONNECTION, connections.alternatives().stream());
        }
        if (list instanceof ConfigurationList.Titles titles) {
            return all(CapabilityKind.TITLE, titles.alternatives().stream());
        }
        return List.of();
    }

    private static List<CapabilityNumber> all(CapabilityKind kind, Stream<Integer> numbers) {
        return numbers.map(number -> new CapabilityNumber(kind, number)).toList();
    }

    private static CapabilityNumber of(MediaCapabilities range) {
        return new CapabilityNumber(CapabilityKind.MEDIA, range.first(), range.last());
    }

    private static CapabilityNumber of(Tcap tcap) {
        long last = (long) tcap.number() + tcap.protocols().size() - 1;
        return new CapabilityNumber(CapabilityKind.TRANSPORT, tcap.number(), (int) Math.min(last, Integer.MAX_VALUE));
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
