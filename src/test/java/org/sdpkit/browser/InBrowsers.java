package org.sdpkit.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Tests that start real browsers: the profile {@code browser} runs them, and nothing else does. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@EnabledIfSystemProperty(
        named = "sdpkit.browsers",
        matches = "true",
        disabledReason = "real browsers are started by the profile browser only")
@interface InBrowsers {}
