package org.sdpkit.bench;

import gov.nist.javax.sdp.parser.SDPAnnounceParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Parses each file of a folder with jain-sip-ri: a process for {@link Bulk} to measure. */
public final class JainFiles {

    private JainFiles() {}

    /** Parses the files of the folder that is named. */
    public static void main(String[] args) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.toList();
        }
        for (Path file : files) {
            new SDPAnnounceParser(Files.readString(file)).parse();
        }
    }
}
