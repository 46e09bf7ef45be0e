package org.sdpkit.bench;

import gov.nist.javax.sdp.SessionDescriptionImpl;
import gov.nist.javax.sdp.parser.SDPAnnounceParser;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sdpkit.Parsed;
import org.sdpkit.Sdp;
import org.sdpkit.attribute.Direction;
import org.sdpkit.attribute.Reading;
import org.sdpkit.diagnostic.Diagnostic;
import org.sdpkit.model.Line;
import org.sdpkit.model.MediaDescription;
import org.sdpkit.model.SessionDescription;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Capabilities;
import org.sdpkit.negotiation.Ids;
import org.sdpkit.negotiation.Negotiator;
import org.sdpkit.negotiation.Presets;
import org.sdpkit.negotiation.Result;
import org.sdpkit.validation.LintSettings;
import org.sdpkit.validation.Linter;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Validator;

/** What is measured; a name of a method is a row of the table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 7, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC", "-Xbatch"})
public class Work {

    private static final Validator WEBRTC = Validator.of(Profile.WEBRTC);
    private static final Linter LINTER = Linter.of(LintSettings.NONE);
    private static final Capabilities BROWSER = Presets.webRtc();
    private static final Ids IDS = Ids.seeded(1);

    /** Which description. */
    @Param
    public Input input;

    private byte[] bytes;
    private String text;
    private SessionDescription session;
    private SessionDescriptionImpl jainSession;
    private boolean isOdd;

    /** The same without JMH. */
    static Work of(Input input) {
        Work work = new Work();
        work.input = input;
        work.read();
        return work;
    }

    /** Reads the description once. */
    @Setup
    public void read() {
        bytes = input.bytes();
        text = new String(bytes, StandardCharsets.UTF_8);
        session = Sdp.parse(bytes).session();
        jainSession = jainParse();
    }

    /** Parse; values of attributes are read when somebody asks. */
    @Benchmark
    public SessionDescription parse() {
        return Sdp.parse(bytes).session();
    }

    /** Parse, then ask for what every line says, and for all diagnostics of the syntax; counts what was found. */
    @Benchmark
    public int parseAndReadAll() {
        Parsed parsed = Sdp.parse(bytes);
        int understood = 0;
        for (Line line : parsed.session().lines()) {
            understood += line.reading() instanceof Reading.Known<?> ? 1 : 0;
        }
        return understood - parsed.diagnostics().size();
    }

    /** Parse, then look for all that the profile webrtc cares about, whatever the description is of. */
    @Benchmark
    public List<Diagnostic> parseAndLintAsWebRtc() {
        return WEBRTC.check(Sdp.parse(bytes).session());
    }

    /** Parse, choose the profile by what the description is of, and look for all that it cares about. */
    @Benchmark
    public List<Diagnostic> parseAndLint() {
        return LINTER.check(Sdp.parse(bytes).session());
    }

    /** Write what was not changed. */
    @Benchmark
    public byte[] write() {
        return session.bytes();
    }

    /** Change the direction of the first media description, and write all of it. */
    @Benchmark
    public byte[] changeAndWrite() {
        isOdd = !isOdd;
        MediaDescription changed = session.mediaDescriptions().get(0).toBuilder()
                .set(Direction.TYPE, isOdd ? Direction.INACTIVE : Direction.SENDONLY)
                .build();
        return session.replace(0, changed).bytes();
    }

    /** Answer the description as a browser would that has all codecs; its values were read before. */
    @Benchmark
    public Result<Answer> answer() {
        return Negotiator.answer(session, BROWSER, IDS);
    }

    /** Parse, then answer. */
    @Benchmark
    public Result<Answer> parseAndAnswer() {
        return Negotiator.answer(Sdp.parse(bytes).session(), BROWSER, IDS);
    }

    /** The same of jain-sip-ri: read all lines, attributes as name and value. */
    @Benchmark
    public SessionDescriptionImpl jainParse() {
        try {
            return new SDPAnnounceParser(text).parse();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same of jain-sip-ri. */
    @Benchmark
    public String jainWrite() {
        return jainSession.toString();
    }
}
