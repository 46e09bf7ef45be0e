/**
 * The tokens of SDP, the Session Description Protocol (RFC 8866 section 9).
 *
 * The text enters as bytes seen as Latin-1, so that a token index is a byte offset. The start of a line decides its
 * mode; within a line each field has a mode and a token of its own, whose text begins with the separator before it.
 * Whatever is no <type>=<value> is a stray line. Nothing is an error here: what a field may hold, its reader says.
 */
lexer grammar SdpLexer;

// ---- the start of a line -------------------------------------------------------------------------------------------

// version-field; the mark is the UTF-8 byte order mark that some editors put before the first line
VERSION         : '\u00EF\u00BB\u00BF'? 'v=' -> mode(VERSION_FIELD) ;
ORIGIN          : 'o=' -> mode(ORIGIN_USERNAME) ;               // origin-field
SESSION_NAME    : 's=' TEXT ;                                   // session-name-field
INFORMATION     : 'i=' TEXT ;                                   // information-field
URI             : 'u=' TEXT ;                                   // uri-field
EMAIL           : 'e=' TEXT ;                                   // email-field
PHONE           : 'p=' TEXT ;                                   // phone-field
CONNECTION      : 'c=' -> mode(CONNECTION_NETTYPE) ;            // connection-field
BANDWIDTH       : 'b=' TEXT ;                                   // bandwidth-field
TIMING          : 't=' -> mode(TIMING_START) ;                  // time-field
REPEAT          : 'r=' -> mode(REPEAT_INTERVAL_FIELD) ;         // repeat-field
ZONE            : 'z=' -> mode(ZONE_ADJUSTMENTS) ;              // zone-field
KEY             : 'k=' TEXT ;                                   // key-field
ATTRIBUTE       : 'a=' TEXT ;                                   // attribute-field
MEDIA_DESCRIPTION : 'm=' -> mode(MEDIA_TYPE) ;                  // media-field
BLANK           : NEW_LINE ;
// one character wide, so that every token above wins against it
STRAY           : ~[\r\n] -> mode(STRAY_REST) ;

fragment VALUE    : ~[\r\n] ;                                   // byte-string, and NUL
fragment TEXT     : VALUE* NEW_LINE? ;                          // all of a line that has no fields, with its end
fragment WORD     : ~[ \r\n] ;                                  // what stands between two spaces
fragment NEW_LINE : '\r\n' | '\n' | '\r' ;                      // CRLF; RFC 8866 section 5 asks to take LF too

mode STRAY_REST;
STRAY_TEXT : VALUE+ ;
END        : NEW_LINE -> mode(DEFAULT_MODE) ;

// ---- v= ------------------------------------------------------------------------------------------------------------

mode VERSION_FIELD;
VERSION_NUMBER : VALUE+ ;                                       // 1*DIGIT
VERSION_END    : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

// ---- o= ------------------------------------------------------------------------------------------------------------

mode ORIGIN_USERNAME;
USERNAME         : WORD+ -> mode(ORIGIN_SESS_ID) ;              // username
NO_USERNAME      : ' ' WORD* -> type(SESS_ID), mode(ORIGIN_SESS_VERSION) ;
USERNAME_END     : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode ORIGIN_SESS_ID;
SESS_ID          : ' ' WORD* -> mode(ORIGIN_SESS_VERSION) ;     // sess-id
SESS_ID_END      : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode ORIGIN_SESS_VERSION;
SESS_VERSION     : ' ' WORD* -> mode(ORIGIN_NETTYPE) ;          // sess-version
SESS_VERSION_END : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode ORIGIN_NETTYPE;
ORIGIN_NETWORK   : ' ' WORD* -> type(NETTYPE), mode(ORIGIN_ADDRTYPE) ;
ORIGIN_NETTYPE_END : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode ORIGIN_ADDRTYPE;
ORIGIN_ADDRESS_TYPE : ' ' WORD* -> type(ADDRTYPE), mode(ORIGIN_ADDRESS) ;
ORIGIN_ADDRTYPE_END : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode ORIGIN_ADDRESS;
ORIGIN_UNICAST_ADDRESS : ' ' WORD* -> type(ADDRESS), mode(SURPLUS_FIELDS) ;
ORIGIN_ADDRESS_END     : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

// ---- c= ------------------------------------------------------------------------------------------------------------

mode CONNECTION_NETTYPE;
NETTYPE        : WORD+ -> mode(CONNECTION_ADDRTYPE) ;           // nettype
NO_NETTYPE     : ' ' WORD* -> type(ADDRTYPE), mode(CONNECTION_ADDRESS) ;
NETTYPE_END    : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode CONNECTION_ADDRTYPE;
ADDRTYPE       : ' ' WORD* -> mode(CONNECTION_ADDRESS) ;        // addrtype
ADDRTYPE_END   : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode CONNECTION_ADDRESS;
ADDRESS        : ' ' WORD* -> mode(SURPLUS_FIELDS) ;            // connection-address, unicast-address
ADDRESS_END    : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

// ---- t= r= z= ------------------------------------------------------------------------------------------------------

mode TIMING_START;
START_TIME     : WORD+ -> mode(TIMING_STOP) ;                   // start-time
NO_START_TIME  : ' ' WORD* -> type(STOP_TIME), mode(SURPLUS_FIELDS) ;
START_TIME_END : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode TIMING_STOP;
STOP_TIME      : ' ' WORD* -> mode(SURPLUS_FIELDS) ;            // stop-time
STOP_TIME_END  : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode REPEAT_INTERVAL_FIELD;
REPEAT_INTERVAL    : WORD+ -> mode(REPEAT_TIMES) ;              // repeat-interval
NO_REPEAT_INTERVAL : ' ' WORD* -> type(TYPED_TIME), mode(REPEAT_TIMES) ;
REPEAT_INTERVAL_END : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode REPEAT_TIMES;
TYPED_TIME     : ' ' WORD* ;                                    // typed-time: the active duration, then the offsets
TYPED_TIME_END : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode ZONE_ADJUSTMENTS;
ADJUSTMENT_TIME     : WORD+ -> mode(ZONE_OFFSET) ;              // time
NO_ADJUSTMENT_TIME  : ' ' WORD* -> type(ADJUSTMENT_OFFSET), mode(ZONE_TIME) ;
ADJUSTMENT_TIME_END : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode ZONE_OFFSET;
ADJUSTMENT_OFFSET     : ' ' WORD* -> mode(ZONE_TIME) ;          // ["-"] typed-time
ADJUSTMENT_OFFSET_END : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode ZONE_TIME;
NEXT_ADJUSTMENT_TIME     : ' ' WORD* -> type(ADJUSTMENT_TIME), mode(ZONE_OFFSET) ;
NEXT_ADJUSTMENT_TIME_END : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

// ---- m= ------------------------------------------------------------------------------------------------------------

mode MEDIA_TYPE;
MEDIA          : WORD+ -> mode(MEDIA_PORT) ;                    // media
NO_MEDIA       : ' ' ~[ /\r\n]* -> type(PORT), mode(MEDIA_PORT_COUNT) ;
MEDIA_END      : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode MEDIA_PORT;
PORT           : ' ' ~[ /\r\n]* -> mode(MEDIA_PORT_COUNT) ;     // port
PORT_END       : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode MEDIA_PORT_COUNT;
PORT_COUNT     : '/' WORD* -> mode(MEDIA_PROTO) ;               // ["/" integer]
NO_PORT_COUNT  : ' ' WORD* -> type(PROTO), mode(MEDIA_FORMATS) ;
PORT_COUNT_END : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode MEDIA_PROTO;
PROTO          : ' ' WORD* -> mode(MEDIA_FORMATS) ;             // proto
PROTO_END      : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

mode MEDIA_FORMATS;
FMT            : ' ' WORD* ;                                    // fmt
FMT_END        : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;

// ---- more fields than the line has ---------------------------------------------------------------------------------

mode SURPLUS_FIELDS;
SURPLUS        : ' ' WORD* ;
SURPLUS_END    : NEW_LINE -> type(END), mode(DEFAULT_MODE) ;
