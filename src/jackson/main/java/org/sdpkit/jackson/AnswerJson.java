package org.sdpkit.jackson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sdpkit.attribute.Crypto;
import org.sdpkit.attribute.ExtMap;
import org.sdpkit.attribute.Fingerprint;
import org.sdpkit.codec.Codec;
import org.sdpkit.model.Connection;
import org.sdpkit.model.PlacedLine;
import org.sdpkit.negotiation.AgreedCodec;
import org.sdpkit.negotiation.Agreement;
import org.sdpkit.negotiation.Answer;
import org.sdpkit.negotiation.Decision;
import org.sdpkit.negotiation.Endpoint;
import org.sdpkit.negotiation.Evidence;
import org.sdpkit.negotiation.MediaAgreement;

/**
 * Answers, decisions and agreements as JSON. Lines count from 1.
 *
 * @since 0.1.0
 */
public final class AnswerJson {

    private AnswerJson() {}

    /** An answer, with its decisions and their lines. */
    public static ObjectNode write(Answer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "answer");
        json.put("sdp", answer.description().toString());
        ArrayNode decisions = json.putArray("decisions");
        answer.decisions().forEach(decision -> {
            ObjectNode one = write(decision);
            Evidence evidence = answer.evidence(decision);
            one.set("offered", lines(evidence.offered()));
            one.set("answered", lines(evidence.answered()));
            decisions.add(one);
        });
        return json;
    }

    /** A decision. */
    public static ObjectNode write(Decision decision) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("place", decision.place().toString());
        decision.place().mediaIndex().ifPresent(index -> json.put("media", index));
        json.put("outcome", JsonMembers.word(decision.outcome()));
        json.put("reason", decision.reason());
        return json.put("reference", decision.reference());
    }

    private static ArrayNode lines(List<PlacedLine> lines) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> json.addObject()
                .put("line", line.index() + 1)
                .put("text", line.line().text()));
        return json;
    }

    /** An agreement. */
    public static ObjectNode write(Agreement agreement) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode media = json.putArray("media");
        agreement.media().forEach(one -> media.add(write(one)));
        return json;
    }

    private static ObjectNode write(MediaAgreement media) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("index", media.index());
        media.mid().ifPresent(mid -> json.put("mid", mid));
        json.put("type", media.field().type().name());
        json.put("protocol", media.field().protocol().name());
        json.put("accepted", media.isAccepted());
        json.put("direction", JsonMembers.word(media.direction()));
        ArrayNode codecs = json.putArray("codecs");
        media.codecs().forEach(codec -> codecs.add(write(codec)));
        media.sendPtime().ifPresent(ptime -> json.put("sendPtime", ptime.packetTime()));
        media.receivePtime().ifPresent(ptime -> json.put("receivePtime", ptime.packetTime()));
        json.set("local", write(media.local()));
        json.set("remote", write(media.remote()));
        json.put("secure", media.security().isSecure());
        media.security().role().ifPresent(role -> json.put("role", JsonMembers.word(role)));
        media.security().send().ifPresent(key -> json.put("sendCrypto", Crypto.TYPE.write(key)));
        media.security().receive().ifPresent(key -> json.put("receiveCrypto", Crypto.TYPE.write(key)));
        ArrayNode fingerprints = json.putArray("remoteFingerprints");
        media.security().fingerprints().forEach(one -> fingerprints.add(Fingerprint.TYPE.write(one)));
        ArrayNode extensions = json.putArray("extensions");
        media.extensions().forEach(extension -> extensions.add(ExtMap.TYPE.write(extension)));
        return json;
    }

    private static ObjectNode write(AgreedCodec codec) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        codec.send().encodingName().ifPresent(name -> json.put("encodingName", name));
        codec.send().clockRate().ifPresent(rate -> json.put("clockRate", rate));
        json.set("send", write(codec.send()));
        json.set("receive", write(codec.receive()));
        ArrayNode feedback = json.putArray("feedback");
        codec.send().feedback().forEach(feedback::add);
        return json;
    }

    private static ObjectNode write(Codec codec) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("payloadType", codec.format());
        return json.put("parameters", codec.parameters().text());
    }

    private static ObjectNode write(Endpoint endpoint) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        endpoint.connection().ifPresent(connection -> json.put("connection", Connection.TYPE.write(connection)));
        json.put("port", endpoint.port());
        endpoint.rtcp().ifPresent(rtcp -> json.put("rtcpPort", rtcp.port()));
        endpoint.iceUfrag().ifPresent(ufrag -> json.put("iceUfrag", ufrag));
        return json;
    }
}
