package org.sdpkit.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Commands to a browser over a web socket, each with its result. The DevTools protocol of Chromium and WebDriver BiDi are
 * alike as far as that.
 */
final class Remote implements AutoCloseable {

    private static final long PATIENCE_IN_SECONDS = 120;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final WebSocket socket;

    Remote(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Messages())
                .orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + json, e);
        }
    }

    static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be JSON: " + value, e);
        }
    }

    JsonNode call(String method, ObjectNode parameters) {
        return call(method, parameters, null);
    }

    /** The result of a command. */
    JsonNode call(String method, ObjectNode parameters, @Nullable String session) {
        int id = lastId.incrementAndGet();
        ObjectNode message = object().put("id", id).put("method", method).set("params", parameters);
        if (session != null) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> result = new CompletableFuture<>();
        open.put(id, result);
        socket.sendText(message.toString(), true).join();
        JsonNode answer =
                result.orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).join();
        if (answer.has("error")) {
            throw new IllegalStateException(method + ": " + answer);
        }
        return answer.path("result");
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void take(String text) {
        JsonNode message = parsed(text);
        CompletableFuture<JsonNode> result =
                message.has("id") ? open.remove(message.path("id").asInt()) : null;
        if (result != null) {
            result.complete(message);
        }
    }

    private void end(Throwable reason) {
        open.values().forEach(result -> result.completeExceptionally(new CompletionException(reason)));
    }

    /** Puts messages together that come in pieces. */
    private final class Messages implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean isLast) {
            message.append(piece);
            if (isLast) {
                take(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            end(new IllegalStateException("the browser has closed the connection: " + status + " " + reason));
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            end(error);
        }
    }
}
