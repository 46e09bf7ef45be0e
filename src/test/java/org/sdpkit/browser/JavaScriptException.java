package org.sdpkit.browser;

/** What a script has thrown. */
final class JavaScriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    JavaScriptException(String name, String message) {
        super(name + ": " + message);
        this.name = name;
    }

    /** The name of the error, such as {@code InvalidAccessError}. */
    public String name() {
        return name;
    }
}
