package org.sdpkit.cli;

/** What is done with faults that can be mended. */
enum Mending {
    /** They are told. */
    NONE,
    /** They are mended in the file; what comes from standard input is mended on standard output. */
    IN_PLACE,
    /** A patch is printed that would mend them. */
    AS_PATCH
}
