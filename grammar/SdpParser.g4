/**
 * The lines of a session description and their fields (RFC 8866 section 9), in any order and with any field missing:
 * what stands where it should not, the rules of org.sdpkit.validation say. Every choice is made on one token.
 */
parser grammar SdpParser;

options { tokenVocab = SdpLexer; }

// session-description
sessionDescription
    : lines mediaDescription* EOF
    ;

// media-description
mediaDescription
    : media lines
    ;

// Most lines are one token; they have no rule of their own, for that would take longer than to read them.
// session-name-field, information-field, uri-field, email-field, phone-field, bandwidth-field, key-field,
// attribute-field: the type is a field, the shape inside is read by its class
lines
    :   ( SESSION_NAME
        | INFORMATION
        | URI
        | EMAIL
        | PHONE
        | BANDWIDTH
        | KEY
        | ATTRIBUTE
        | version
        | origin
        | connection
        | timing
        | repeat
        | zone
        | stray
        )*
    ;

// version-field
version
    : VERSION VERSION_NUMBER? END?
    ;

// origin-field
origin
    : ORIGIN USERNAME? SESS_ID? SESS_VERSION? NETTYPE? ADDRTYPE? ADDRESS? SURPLUS* END?
    ;

// connection-field
connection
    : CONNECTION NETTYPE? ADDRTYPE? ADDRESS? SURPLUS* END?
    ;

// time-field
timing
    : TIMING START_TIME? STOP_TIME? SURPLUS* END?
    ;

// repeat-field
repeat
    : REPEAT REPEAT_INTERVAL? TYPED_TIME* END?
    ;

// zone-field
zone
    : ZONE (ADJUSTMENT_TIME | ADJUSTMENT_OFFSET)* END?
    ;

// media-field
media
    : MEDIA_DESCRIPTION MEDIA? PORT? PORT_COUNT? PROTO? FMT* END?
    ;

// whatever is no <type>=<value>
stray
    : STRAY STRAY_TEXT? END?
    | BLANK
    ;
