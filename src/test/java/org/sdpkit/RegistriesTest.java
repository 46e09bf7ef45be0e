package org.sdpkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sdpkit.attribute.AddressType;
import org.sdpkit.attribute.CandidateTransport;
import org.sdpkit.attribute.CandidateType;
import org.sdpkit.attribute.Catalogue;
import org.sdpkit.attribute.ConfigurationList;
import org.sdpkit.attribute.ConnectionReuse;
import org.sdpkit.attribute.CryptoSuite;
import org.sdpkit.attribute.DependencyType;
import org.sdpkit.attribute.Eui64;
import org.sdpkit.attribute.FloorCtrl;
import org.sdpkit.attribute.GroupSemantics;
import org.sdpkit.attribute.HashFunction;
import org.sdpkit.attribute.IceOption;
import org.sdpkit.attribute.KeyManagementProtocol;
import org.sdpkit.attribute.MediaClock;
import org.sdpkit.attribute.MediaContent;
import org.sdpkit.attribute.MuxCategory;
import org.sdpkit.attribute.NetType;
import org.sdpkit.attribute.Pcfg;
import org.sdpkit.attribute.PreconditionType;
import org.sdpkit.attribute.PtpVersion;
import org.sdpkit.attribute.QosMechanism;
import org.sdpkit.attribute.ReferenceClock;
import org.sdpkit.attribute.RtcpFeedback;
import org.sdpkit.attribute.RtcpXrFormat;
import org.sdpkit.attribute.RtpHeaderExtension;
import org.sdpkit.attribute.Setup;
import org.sdpkit.attribute.SourceFilter;
import org.sdpkit.attribute.SsrcGroupSemantics;
import org.sdpkit.attribute.TcpType;
import org.sdpkit.model.BandwidthType;
import org.sdpkit.model.Key;
import org.sdpkit.model.MediaType;
import org.sdpkit.model.Protocol;

/** The words that sdpkit knows agree with the registries of IANA, and with those tables that stand in for one. */
class RegistriesTest {

    /** Open words, whose {@code REGISTERED} is the registry in its order. */
    private static final Map<String, List<?>> WORDS = Map.ofEntries(
            Map.entry("media", MediaType.REGISTERED),
            Map.entry("proto", Protocol.REGISTERED),
            Map.entry("bwtype", BandwidthType.REGISTERED),
            Map.entry("nettype", NetType.REGISTERED),
            Map.entry("addrtype", AddressType.REGISTERED),
            Map.entry("content SDP Parameters", MediaContent.REGISTERED),
            Map.entry("Semantics for the \"group\" SDP Attribute", GroupSemantics.REGISTERED),
            Map.entry("Semantics for the \"ssrc-group\" SDP Attribute", SsrcGroupSemantics.REGISTERED),
            Map.entry("\"depend\" SDP Attribute Values", DependencyType.REGISTERED),
            Map.entry("SDP/RTSP key management protocol identifiers", KeyManagementProtocol.REGISTERED),
            Map.entry("QoS Mechanism Tokens", QosMechanism.REGISTERED),
            Map.entry("extmap URI (RTP compact header extensions)", RtpHeaderExtension.REGISTERED),
            Map.entry("crypto suites (a=crypto)", CryptoSuite.REGISTERED),
            Map.entry("fingerprint hash-func", HashFunction.REGISTERED),
            Map.entry("candidate typ", CandidateType.REGISTERED),
            Map.entry("candidate transport", CandidateTransport.REGISTERED),
            Map.entry("ice-options tokens", IceOption.REGISTERED),
            Map.entry("precondition tags (curr/des/conf)", PreconditionType.REGISTERED));

    /** Closed choices, whose constants are the registry. */
    private static final Map<String, List<? extends Enum<?>>> CHOICES = Map.of(
            "Multiplexing Categories", List.of(MuxCategory.values()),
            "setup", List.of(Setup.values()),
            "TCP connection", List.of(ConnectionReuse.values()),
            "source-filter mode", List.of(SourceFilter.Mode.values()),
            "floorctrl roles", List.of(FloorCtrl.Role.values()));

    /** Registries that a test of their own compares. */
    private static final Set<String> COMPARED_BELOW = Set.of(
            "\"rtcp-fb\" Attribute Values",
            "\"ack\" and \"nack\" Attribute Values",
            "Codec Control Messages",
            "rtcp-fb de-facto (unregistered)",
            "ssrc-group de-facto",
            "ssrc-level attributes (RFC 5576 registry = usage level source)",
            "enckey",
            "SDP Capability Negotiation Configuration Parameters Registry",
            "Timestamp Reference Clock Source Parameters",
            "Media Clock Source Parameters",
            "rtcp-xr formats");

    /** Registries without a class, and why. */
    private static final Map<String, String> WITHOUT_CLASS = Map.of(
            "\"cs-correlation\" Attribute Values", "a=cs-correlation has no type of its own",
            "SDP Capability Negotiation Option Tags", "Creq and Csup have the tags as text",
            "association-usage Name Registry", "a format of an m= line, which are text, and the app of Sctpmap",
            "RID Attribute Parameters", "names of Rid.Restriction, which are text; pt are the formats of Rid",
            "crypto session-params", "Crypto has session parameters as text; most have a value",
            "candidate extension-attributes", "names of Candidate.Extension, which are text; tcptype is a TcpType",
            "MSRP setup/path", "schemes of MsrpUri",
            "SDP media types (application/…)", "media types of descriptions, which never stand in one");

    /** Words that are in a table, but not registered, and whose they are. Nor is a URI of http registered. */
    private static final Map<String, String> UNREGISTERED = Map.of(
            "ssltcp", "of old libwebrtc",
            "xTLS", "of Cisco, met in the corpus",
            "renomination", "a draft",
            "google-ice", "before RFC 5245");

    /** Words that are no constant, and why. */
    private static final Map<String, String> NO_CONSTANT = Map.of("TLS", "a candidate of TLS has never been met");

    /** Constants that no table has, and why. */
    private static final Map<Object, String> EXTRA_CONSTANTS = Map.of(
            AddressType.RFC2543, "IANA has it in the row of its network type, TN",
            SsrcGroupSemantics.SIM, "in the table of what is not registered");

    private record Row(String registry, String value, String description, String applies) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(unquoted(cells[0]), cells[1], unquoted(cells[2]), cells[3]);
        }

        private static String unquoted(String cell) {
            return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
        }

        /** One row may have several words. */
        Stream<String> words() {
            if (value.endsWith("generic-frame-descriptor-00 / -02")) {
                return Stream.of("00", "02").map(version -> value.replace("00 / -02", version));
            }
            return Arrays.stream(value.split(" / "));
        }

        boolean isRegistered(String word) {
            return !word.startsWith("http") && !UNREGISTERED.containsKey(word) && !NO_CONSTANT.containsKey(word);
        }
    }

    @Test
    void everyRegistryIsComparedOrHasAReason() {
        Set<String> known = new TreeSet<>(WORDS.keySet());
        known.addAll(CHOICES.keySet());
        known.addAll(COMPARED_BELOW);
        known.addAll(WITHOUT_CLASS.keySet());
        assertEquals(
                known, rows().stream().map(Row::registry).collect(Collectors.toCollection(TreeSet::new)), "registries");
        assertEquals(
                known.size(), WORDS.size() + CHOICES.size() + COMPARED_BELOW.size() + WITHOUT_CLASS.size(), "twice");
    }

    @TestFactory
    Stream<DynamicTest> theRegisteredWordsAreThoseOfTheRegistry() {
        return WORDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertEquals(registered(entry.getKey()), texts(entry.getValue()), "REGISTERED")));
    }

    @TestFactory
    Stream<DynamicTest> theConstantsAreTheWordsOfTheTable() {
        return WORDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    List<String> expected = new ArrayList<>(words(entry.getKey()));
                    expected.removeAll(NO_CONSTANT.keySet());
                    List<Object> constants =
                            new ArrayList<>(constants(entry.getValue().get(0).getClass()));
                    constants.removeAll(EXTRA_CONSTANTS.keySet());
                    assertEquals(new TreeSet<>(expected), new TreeSet<>(texts(constants)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theChoicesAreThoseOfTheRegistry() {
        return CHOICES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertEquals(
                                lowerCase(words(entry.getKey()).stream()),
                                lowerCase(entry.getValue().stream()
                                        .map(choice -> choice.name().replace('_', '-'))))));
    }

    private static Set<String> lowerCase(Stream<String> words) {
        return words.map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void anExceptionIsStillNeeded() {
        Set<String> words = rows().stream().flatMap(Row::words).collect(Collectors.toSet());
        assertTrue(words.containsAll(UNREGISTERED.keySet()), "unregistered");
        assertTrue(words.containsAll(NO_CONSTANT.keySet()), "no constant");
        Set<Object> constants = new HashSet<>();
        WORDS.values().forEach(list -> constants.addAll(constants(list.get(0).getClass())));
        assertTrue(constants.containsAll(EXTRA_CONSTANTS.keySet()), "extra constants");
    }

    @Test
    void feedbackIsThatOfItsRegistries() {
        Set<String> types =
                RtcpFeedback.REGISTERED.stream().map(RtcpFeedback::type).collect(Collectors.toCollection(TreeSet::new));
        types.add(RtcpFeedback.regularRtcpInterval(100).type());
        assertEquals(new TreeSet<>(words("\"rtcp-fb\" Attribute Values")), types);

        Set<String> withParameter = Stream.of("\"ack\" and \"nack\" Attribute Values", "Codec Control Messages")
                .flatMap(registry -> rows(registry).stream())
                .flatMap(row -> Arrays.stream(row.applies().split(", ")).map(type -> type + " " + row.value()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                withParameter,
                RtcpFeedback.REGISTERED.stream()
                        .filter(feedback -> feedback.parameter().isPresent())
                        .map(RtcpFeedback::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void feedbackHasWhatIsInUseBesides() {
        List<String> inUse = words("rtcp-fb de-facto (unregistered)");
        Set<String> expected = new TreeSet<>(inUse);
        expected.addAll(texts(RtcpFeedback.REGISTERED));
        assertEquals(expected, new TreeSet<>(texts(constants(RtcpFeedback.class))));
    }

    @Test
    void aGroupOfSourcesMayBeSimulcast() {
        assertEquals(List.of(SsrcGroupSemantics.SIM.name()), words("ssrc-group de-facto"));
    }

    /** All but {@code mslabel}, which no browser writes any more. */
    @Test
    void attributesOfSourcesAreKnown() {
        assertEquals(
                List.of("mslabel"),
                words("ssrc-level attributes (RFC 5576 registry = usage level source)").stream()
                        .filter(name -> Catalogue.STANDARD.find(name).isEmpty())
                        .toList());
    }

    @Test
    void theMethodsOfAKeyAreRead() {
        for (String method : words("enckey")) {
            String line = method.equals("prompt") ? method : method + ":x";
            assertEquals(
                    Optional.of(method),
                    Sdp.parse("k=" + line + "\r\n").session().first(Key.TYPE).map(Key::method));
        }
    }

    @Test
    void theListsOfAConfigurationHaveAShape() {
        List<String> names = words("SDP Capability Negotiation Configuration Parameters Registry");
        for (String name : names) {
            String text = "1 " + name + "=" + (name.equals("pt") ? "1:100" : "1");
            Pcfg pcfg = Pcfg.TYPE.read(text).value().orElseThrow(() -> new AssertionError(text));
            assertTrue(
                    pcfg.lists().stream().noneMatch(ConfigurationList.Extension.class::isInstance),
                    () -> text + " is an extension");
        }
        assertEquals(names.size(), ConfigurationList.class.getPermittedSubclasses().length - 1);
    }

    @Test
    void theReferenceClocksAreThoseOfTheRegistry() {
        List<ReferenceClock> clocks = List.of(
                new ReferenceClock.Ntp(Optional.empty()),
                new ReferenceClock.Ptp(PtpVersion.IEEE1588_2008, Optional.empty(), Optional.empty()),
                ReferenceClock.GPS,
                ReferenceClock.GAL,
                ReferenceClock.GLONASS,
                ReferenceClock.LOCAL,
                new ReferenceClock.Private(false));
        assertEquals(words("Timestamp Reference Clock Source Parameters"), firstWords(clocks));
    }

    @Test
    void theMediaClocksAreThoseOfTheRegistry() {
        List<MediaClock> clocks = List.of(
                new MediaClock.Sender(),
                new MediaClock.Direct(0),
                new MediaClock.Ieee1722(new Eui64("38-D6-6D-8E-D2-78-13-2F")));
        assertEquals(words("Media Clock Source Parameters"), firstWords(clocks));
    }

    /** The registry of IANA goes on after RFC 3611, so that there is no {@code REGISTERED}. */
    @Test
    void theExtendedReportsAreThoseOfTheTable() {
        assertEquals(
                new TreeSet<>(firstWords(words("rtcp-xr formats"))),
                new TreeSet<>(firstWords(constants(RtcpXrFormat.class))));
    }

    @Test
    void theRolesOfTcpCandidatesAreThoseOfTheTable() {
        assertEquals(
                "tcptype " + String.join("|", texts(TcpType.REGISTERED)),
                rows("candidate extension-attributes").get(0).value());
    }

    @TestFactory
    Stream<DynamicTest> aCryptoSuiteHasTheLengthsOfTheTable() {
        return rows("crypto suites (a=crypto)").stream()
                .map(row -> DynamicTest.dynamicTest(row.value(), () -> {
                    CryptoSuite suite = new CryptoSuite(row.value());
                    int length =
                            suite.keyLength().orElseThrow() + suite.saltLength().orElseThrow();
                    assertEquals(row.description().split("[ -]", 2)[0], Integer.toString(length));
                }));
    }

    private static List<Object> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(RegistriesTest::value)
                .toList();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(List<?> words) {
        return words.stream().map(Object::toString).toList();
    }

    /** What stands before the first colon or equals sign. */
    private static List<String> firstWords(List<?> values) {
        return values.stream()
                .map(value -> value.toString().split("[:=]", 2)[0])
                .toList();
    }

    private static List<String> registered(String registry) {
        return rows(registry).stream()
                .flatMap(row -> row.words().filter(row::isRegistered))
                .toList();
    }

    private static List<String> words(String registry) {
        return rows(registry).stream().flatMap(Row::words).toList();
    }

    private static List<Row> rows(String registry) {
        return rows().stream().filter(row -> row.registry().equals(registry)).toList();
    }

    private static List<Row> rows() {
        return Shared.text("reference/iana-values.tsv")
                .lines()
                .skip(1)
                .map(Row::of)
                .toList();
    }
}
