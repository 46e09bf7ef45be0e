package org.sdpkit.generate;

import org.sdpkit.codec.FormatParameters;

/** Format parameters that are being drawn. */
final class ParameterDraft {

    private final Scene scene;
    private FormatParameters parameters = FormatParameters.NONE;

    ParameterDraft(Scene scene) {
        this.scene = scene;
    }

    ParameterDraft with(String name, String value) {
        parameters = parameters.with(name, value);
        return this;
    }

    ParameterDraft with(String name, int value) {
        return with(name, Integer.toString(value));
    }

    ParameterDraft flag(String name) {
        parameters = parameters.with(name);
        return this;
    }

    /** One of these values, or the parameter is left out. */
    ParameterDraft maybe(String name, String... values) {
        return scene.in100(35) ? with(name, scene.of(values)) : this;
    }

    ParameterDraft maybe(String name, int least, int most) {
        return scene.in100(35) ? with(name, scene.between(least, most)) : this;
    }

    ParameterDraft maybeFlag(String name) {
        return scene.in100(25) ? flag(name) : this;
    }

    FormatParameters build() {
        return parameters;
    }
}
