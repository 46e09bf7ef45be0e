package org.sdpkit.browser;

import java.util.Locale;

/**
 * How a page is looked at.
 *
 * @param width in pixels of CSS
 * @param height in pixels of CSS
 * @param isDark whether the dark colour scheme is asked for
 */
record Viewport(int width, int height, boolean isDark) {

    /** The screen of a desk, or of a phone, light or dark. */
    public static Viewport of(Device device, boolean isDark) {
        return new Viewport(device.width, device.height, isDark);
    }

    @Override
    public String toString() {
        return (width + "x" + height + (isDark ? "-dark" : "-light")).toLowerCase(Locale.ROOT);
    }

    /** What people look at. */
    public enum Device {
        DESKTOP(1280, 800),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
