package org.sdpkit.attribute;

import java.util.List;
import java.util.Optional;

/**
 * A clock by which time stamps are taken: the registry <i>Timestamp Reference Clock Source Parameters</i>, and the local
 * MAC address of SMPTE ST 2110-10.
 *
 * @since 0.1.0
 */
public sealed interface ReferenceClock {

    /** GPS. */
    ReferenceClock GPS = new Other("gps");

    /** Galileo. */
    ReferenceClock GAL = new Other("gal");

    /** GLONASS. */
    ReferenceClock GLONASS = new Other("glonass");

    /** The clock of the sender, which is synchronized with no other. */
    ReferenceClock LOCAL = new Other("local");

    /**
     * {@code ntp=<server>}: Network Time Protocol.
     *
     * @param server a host and perhaps a port, as it is written; empty for any server of traceable time,
     *     {@code /traceable/}
     * @since 0.1.0
     */
    record Ntp(Optional<String> server) implements ReferenceClock {

        private static final String TRACEABLE = "/traceable/";

        public Ntp {
            server.ifPresent(text -> Tokens.checkVisible("server", text));
            if (server.filter(TRACEABLE::equals).isPresent()) {
                throw new IllegalArgumentException("server must be empty for any server of traceable time");
            }
        }

        @Override
        public String toString() {
            return "ntp=" + server.orElse(TRACEABLE);
        }
    }

    /**
     * {@code ptp=<version>:<grandmaster>[:<domain>]}: Precision Time Protocol.
     *
     * @param version which profile
     * @param grandmaster the clock from which the time comes; empty for any of traceable time, {@code traceable}
     * @param domain the domain of the grandmaster, where it is said
     * @since 0.1.0
     */
    record Ptp(PtpVersion version, Optional<Eui64> grandmaster, Optional<PtpDomain> domain) implements ReferenceClock {

        private static final String TRACEABLE = "traceable";

        public Ptp {
            if (domain.isPresent() && grandmaster.isEmpty()) {
                throw new IllegalArgumentException("domain must belong to a grandmaster: " + domain.get());
            }
        }

        private static Ptp read(ValueScanner in) {
            PtpVersion version = new PtpVersion(in.token("version of PTP", ""));
            in.expect(':');
            if (in.oneOf(TRACEABLE).isPresent()) {
                return new Ptp(version, Optional.empty(), Optional.empty());
            }
            Eui64 grandmaster = Eui64.read(in);
            Optional<PtpDomain> domain = in.skip(':') ? Optional.of(PtpDomain.read(in)) : Optional.empty();
            return new Ptp(version, Optional.of(grandmaster), domain);
        }

        @Override
        public String toString() {
            return "ptp=" + version + ":"
                    + grandmaster.map(Eui64::text).orElse(TRACEABLE)
                    + domain.map(text -> ":" + text).orElse("");
        }
    }

    /**
     * {@code localmac=<address>}: the clock of the sender, named by its network interface (SMPTE ST 2110-10).
     *
     * @param address six pairs of hexadecimal digits with hyphens between them, as it is written
     * @since 0.1.0
     */
    record LocalMac(String address) implements ReferenceClock {

        public LocalMac {
            if (!isMac(address)) {
                throw new IllegalArgumentException("address must be a MAC address, not \"" + address + "\"");
            }
        }

        private static boolean isMac(String text) {
            return Eui64.areOctets(text, 6);
        }

        @Override
        public String toString() {
            return "localmac=" + address;
        }
    }

    /**
     * {@code private[:traceable]}: a clock that both sides know from elsewhere.
     *
     * @param traceable whether its time is traceable
     * @since 0.1.0
     */
    record Private(boolean traceable) implements ReferenceClock {

        @Override
        public String toString() {
            return traceable ? "private:traceable" : "private";
        }
    }

    /**
     * {@code <name>[=<value>]}: another clock, such as gps, gal, glonass and local.
     *
     * @param name a token
     * @param value what more is said, as it is written
     * @since 0.1.0
     */
    record Other(String name, Optional<String> value) implements ReferenceClock {

        private static final List<String> TAKEN = List.of("ntp", "ptp", "localmac", "private");

        public Other {
            Tokens.check("name", name);
            value.ifPresent(text -> Tokens.checkText("value", text));
            if (TAKEN.contains(name)) {
                throw new IllegalArgumentException("name must be none of " + TAKEN + ", not " + name);
            }
        }

        /** A clock of which nothing more is said. */
        public Other(String name) {
            this(name, Optional.empty());
        }

        @Override
        public String toString() {
            return name + value.map(text -> "=" + text).orElse("");
        }
    }

    static ReferenceClock read(ValueScanner in) {
        String name = in.token("clock source", "");
        return switch (name) {
            case "ntp" -> ntp(in);
            case "ptp" -> {
                in.expect('=');
                yield Ptp.read(in);
            }
            case "localmac" -> {
                in.expect('=');
                yield new LocalMac(in.word("MAC address", "", LocalMac::isMac));
            }
            case "private" -> privateClock(in);
            default -> in.skip('=') ? other(in, name) : new Other(name);
        };
    }

    private static ReferenceClock ntp(ValueScanner in) {
        in.expect('=');
        return new Ntp(Optional.of(in.visible("NTP server")).filter(server -> !server.equals(Ntp.TRACEABLE)));
    }

    private static ReferenceClock privateClock(ValueScanner in) {
        if (!in.skip(':')) {
            return new Private(false);
        }
        in.expect("traceable");
        return new Private(true);
    }

    private static ReferenceClock other(ValueScanner in, String name) {
        if (in.isAt(' ')) {
            throw in.malformed("value");
        }
        return new Other(name, Optional.of(in.trimmedByteString("value")));
    }
}
