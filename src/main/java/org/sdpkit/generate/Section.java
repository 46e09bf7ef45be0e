package org.sdpkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of the session level, or of one media description, as text: one character a byte, without line ends. A change
 * that finds nothing to change gives the section as it is.
 */
record Section(List<String> lines) {

    /** The types of lines in the order of RFC 8866 section 5, where those of a time stand among one another. */
    private static final List<String> ORDER = List.of("vm", "o", "s", "i", "u", "e", "p", "c", "b", "trz", "k", "a");

    /** How many words of an m= line stand before its formats. */
    private static final int FORMATS = 3;

    /** The last that 7 bits can hold. */
    static final int LAST_PAYLOAD_TYPE = 127;

    Section {
        lines = List.copyOf(lines);
    }

    /** Whether a line begins like this, such as {@code a=mid:}. */
    boolean has(String beginning) {
        return lines.stream().anyMatch(line -> line.startsWith(beginning));
    }

    /** Whether the expression is found in a line. */
    boolean finds(String regex) {
        Predicate<String> found = Pattern.compile(regex).asPredicate();
        return lines.stream().anyMatch(found);
    }

    /** The rest of the first line that begins like this; empty text if none does. */
    String after(String beginning) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .map(line -> line.substring(beginning.length()))
                .orElse("");
    }

    /** With these lines at its end. */
    Section with(String... added) {
        List<String> changed = new ArrayList<>(lines);
        changed.addAll(List.of(added));
        return new Section(changed);
    }

    /** With a line before the first that begins like this, or at its end if none does. */
    Section withBefore(String beginning, String line) {
        List<String> changed = new ArrayList<>(lines);
        int at = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).startsWith(beginning))
                .findFirst()
                .orElse(lines.size());
        changed.add(at, line);
        return new Section(changed);
    }

    /** With a line behind the first that begins like this. */
    Section withBehind(String beginning, String line) {
        int at = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).startsWith(beginning))
                .findFirst()
                .orElse(lines.size() - 1);
        List<String> changed = new ArrayList<>(lines);
        changed.add(at + 1, line);
        return new Section(changed);
    }

    /** With these lines, each behind the last that it may not stand before. */
    Section withInOrder(String... added) {
        List<String> changed = new ArrayList<>(lines);
        for (String line : added) {
            int at = changed.size();
            while (at > 0 && rank(changed.get(at - 1)) > rank(line)) {
                at--;
            }
            changed.add(at, line);
        }
        return new Section(changed);
    }

    /** With a connection line of this IPv4 address, in the place of those that it has. */
    Section withAddress(String address) {
        Section without = without("c=");
        List<String> changed = new ArrayList<>(without.lines);
        changed.add(changed.size() > 1 && changed.get(1).startsWith("i=") ? 2 : 1, "c=IN IP4 " + address);
        return new Section(changed);
    }

    /** With this direction, whatever it had. */
    Section withDirection(String direction) {
        return lacking("^a=(sendrecv|sendonly|recvonly|inactive)$").with("a=" + direction);
    }

    /** Without the lines in which the expression is found. */
    Section lacking(String regex) {
        Predicate<String> found = Pattern.compile(regex).asPredicate();
        return new Section(lines.stream().filter(found.negate()).toList());
    }

    /** Without the lines that begin like this. */
    Section without(String beginning) {
        return new Section(
                lines.stream().filter(line -> !line.startsWith(beginning)).toList());
    }

    /** Its first line in which the expression is found has the replacement for it, as {@link Matcher#replaceFirst}. */
    Section replaced(String regex, String replacement) {
        Pattern pattern = Pattern.compile(regex);
        List<String> changed = new ArrayList<>(lines);
        for (int index = 0; index < changed.size(); index++) {
            Matcher matcher = pattern.matcher(changed.get(index));
            if (matcher.find()) {
                changed.set(index, matcher.replaceFirst(replacement));
                return new Section(changed);
            }
        }
        return this;
    }

    /** The same, in every line. */
    Section replacedEverywhere(String regex, String replacement) {
        return new Section(
                lines.stream().map(line -> line.replaceAll(regex, replacement)).toList());
    }

    /** A second time the first line that begins like this, behind it. */
    Section repeated(String beginning) {
        List<String> changed = new ArrayList<>(lines);
        for (int index = 0; index < changed.size(); index++) {
            if (changed.get(index).startsWith(beginning)) {
                changed.add(index + 1, changed.get(index));
                return new Section(changed);
            }
        }
        return this;
    }

    /** A payload type that it does not use, of those that RFC 3551 leaves to sessions; the last of them if it uses all. */
    int freePayloadType(Draw draw) {
        List<Integer> free = IntStream.rangeClosed(96, LAST_PAYLOAD_TYPE)
                .filter(type -> !finds("^(m=.* |a=(rtpmap|fmtp):)" + type + "( |$)"))
                .boxed()
                .toList();
        return free.isEmpty() ? LAST_PAYLOAD_TYPE : draw.of(free);
    }

    /** The port of its m= line. */
    int port() {
        String port = word(1);
        return port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
    }

    /** The transport protocol of its m= line. */
    String protocol() {
        return word(2);
    }

    /** The formats of its m= line. */
    List<String> formats() {
        List<String> words = List.of(lines.get(0).split(" "));
        return words.subList(Math.min(words.size(), FORMATS), words.size());
    }

    boolean isRtp() {
        return protocol().contains("RTP/");
    }

    /** Its mid; empty text if it has none. */
    String mid() {
        return after("a=mid:");
    }

    private String word(int index) {
        String[] words = lines.get(0).split(" ", -1);
        return index < words.length ? words[index] : "";
    }

    Section withPort(int port) {
        return replaced("^(m=\\S+ )\\d+", "$1" + port);
    }

    Section withProtocol(String protocol) {
        return replaced("^(m=\\S+ \\S+) \\S+", "$1 " + protocol);
    }

    /** With a codec at the end of its formats; the parameters may be empty text. */
    Section withCodec(int type, String encoding, String parameters) {
        Section mapped = replaced("^(m=.*)", "$1 " + type).with("a=rtpmap:" + type + " " + encoding);
        return parameters.isEmpty() ? mapped : mapped.with("a=fmtp:" + type + " " + parameters);
    }

    /** Without a format, and what is said of it. */
    Section withoutFormat(String format) {
        String quoted = quoted(format);
        return replaced("^(m=\\S+ \\S+ \\S+(?: .*)?) " + quoted + "(?= |$)", "$1")
                .lacking(ofFormat(quoted));
    }

    /** With no other format than this codec. */
    Section withOnly(int type, String encoding) {
        Section one = lacking(ofFormat("\\S+"))
                .lacking("^a=(rid|simulcast|ssrc-group|imageattr|depend):")
                .replaced("^(m=\\S+ \\S+ \\S+).*", "$1 " + type);
        return encoding.isEmpty() ? one : one.with("a=rtpmap:" + type + " " + encoding);
    }

    private static String ofFormat(String format) {
        return "^a=(rtpmap|fmtp|rtcp-fb|imageattr|framesize):" + format + " ";
    }

    /** A format under another number. */
    Section renumbered(String format, int number) {
        String quoted = quoted(format);
        return replaced("^(m=\\S+ \\S+ \\S+(?: .*)?) " + quoted + "(?= |$)", "$1 " + number)
                .replacedEverywhere(
                        "^(a=(?:rtpmap|fmtp|rtcp-fb|imageattr|framesize):)" + quoted + " ", "$1" + number + " ")
                .replacedEverywhere("^(a=fmtp:.*apt=)" + quoted + "(?=;|$)", "$1" + number);
    }

    static String quoted(String text) {
        return Pattern.quote(text);
    }

    private static int rank(String line) {
        return IntStream.range(0, ORDER.size())
                .filter(index -> !line.isEmpty() && ORDER.get(index).indexOf(line.charAt(0)) >= 0)
                .findFirst()
                .orElse(ORDER.size());
    }
}
