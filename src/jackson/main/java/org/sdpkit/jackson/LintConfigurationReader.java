package org.sdpkit.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sdpkit.diagnostic.Severity;
import org.sdpkit.validation.LintConfiguration;
import org.sdpkit.validation.LintSettings;
import org.sdpkit.validation.Profile;
import org.sdpkit.validation.Rules;
import org.sdpkit.validation.Suppression;

/** Reads a configuration token by token, so that each fault is told where it stands. */
final class LintConfigurationReader {

    private static final String VERSION = "1";
    private static final String OFF = "off";

    private final JsonParser in;

    private LintConfigurationReader(JsonParser in) {
        this.in = in;
    }

    /** Reads the object at which the parser stands. */
    static LintConfiguration read(JsonParser in) throws IOException {
        return new LintConfigurationReader(in).configuration();
    }

    private LintConfiguration configuration() throws IOException {
        Draft draft = new Draft();
        List<LintConfiguration.Files> files = new ArrayList<>();
        members(name -> {
            switch (name) {
                case "version" -> version();
                case "files" -> items(() -> files.add(files()));
                default -> setting(name, draft);
            }
        });
        return new LintConfiguration(draft.settings(), files);
    }

    private void version() throws IOException {
        if (!VERSION.equals(in.getText())) {
            throw fault("version must be " + VERSION + ", not " + in.getText());
        }
    }

    private LintConfiguration.Files files() throws IOException {
        JsonMappingException noPaths = fault("paths are missing: which files are meant");
        Draft draft = new Draft();
        List<String> paths = new ArrayList<>();
        members(name -> {
            if (name.equals("paths")) {
                items(() -> paths.add(text()));
            } else {
                setting(name, draft);
            }
        });
        if (paths.isEmpty()) {
            throw noPaths;
        }
        return new LintConfiguration.Files(paths, draft.settings());
    }

    /** What may be set for all files and for some. */
    private void setting(String name, Draft draft) throws IOException {
        switch (name) {
            case "profile" -> draft.profile = Optional.of(profile());
            case "fail-on" -> draft.failOn = Optional.of(severity("info, warning or error"));
            case "rules" -> members(rule -> draft.severities.put(rule(rule), severityOrOff()));
            case "ignore" -> items(() -> draft.suppressions.add(suppression()));
            default -> throw fault("unknown name: " + name);
        }
    }

    private String profile() throws IOException {
        String name = text();
        if (!name.equals(LintSettings.AUTO) && Profile.named(name).isEmpty()) {
            throw fault("unknown profile: " + name);
        }
        return name;
    }

    private String rule(String id) throws IOException {
        if (Rules.find(id).isEmpty()) {
            throw fault("unknown rule: " + id);
        }
        return id;
    }

    /** In YAML 1.1 the word off is a truth value. */
    private Optional<Severity> severityOrOff() throws IOException {
        boolean isOff = in.currentToken() == JsonToken.VALUE_FALSE || OFF.equals(in.getText());
        return isOff ? Optional.empty() : Optional.of(severity("off, info, warning or error"));
    }

    private Severity severity(String expected) throws IOException {
        String word = text();
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        throw fault("expected " + expected + ", not " + word);
    }

    private Suppression suppression() throws IOException {
        JsonMappingException saysNothing = fault("expected a rule, a line or a media description to ignore");
        Map<String, String> parts = new LinkedHashMap<>();
        members(name -> {
            if (!Set.of("rule", "line", "media", "reason").contains(name)) {
                throw fault("unknown name: " + name);
            }
            parts.put(name, name.equals("rule") ? rule(text()) : text());
        });
        if (parts.keySet().stream().allMatch("reason"::equals)) {
            throw saysNothing;
        }
        return new Suppression(
                Optional.ofNullable(parts.get("rule")),
                Optional.ofNullable(parts.get("line")),
                Optional.ofNullable(parts.get("media")),
                Optional.ofNullable(parts.get("reason")));
    }

    private String text() throws IOException {
        if (!in.currentToken().isScalarValue() || in.currentToken() == JsonToken.VALUE_NULL) {
            throw fault("expected a text");
        }
        return in.getText();
    }

    /** Reads each value of an object; the parser stands at its first token. */
    private void members(Member member) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw fault("expected names with values");
        }
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            member.read(name);
        }
    }

    /** Reads each value of a list, or the only value. */
    private void items(Item item) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            item.read();
            return;
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
            item.read();
        }
    }

    private JsonMappingException fault(String message) {
        return new JsonMappingException(in, message, in.currentTokenLocation());
    }

    /** What is done with the value of a member. */
    private interface Member {
        void read(String name) throws IOException;
    }

    /** What is done with an item of a list. */
    private interface Item {
        void read() throws IOException;
    }

    /** Settings while they are read. */
    private static final class Draft {

        private Optional<String> profile = Optional.empty();
        private Optional<Severity> failOn = Optional.empty();
        private final Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        private final List<Suppression> suppressions = new ArrayList<>();

        LintSettings settings() {
            return new LintSettings(profile, failOn, severities, suppressions);
        }
    }
}
