package org.sdpkit.negotiation;

import org.sdpkit.codec.Codec;

/**
 * A codec that both sides have, each way: RFC 3264 sections 5.1 and 6.1.
 *
 * @param send under the payload type that the other side expects, with the parameters we keep to when we send
 * @param receive under the payload type that we expect, with the parameters the other side keeps to
 * @since 0.1.0
 */
public record AgreedCodec(Codec send, Codec receive) {}
