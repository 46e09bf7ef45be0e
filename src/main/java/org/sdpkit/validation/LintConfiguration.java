package org.sdpkit.validation;

import java.util.List;

/**
 * How the descriptions of a project are checked: what holds for all files, and what holds for some.
 *
 * @param settings what holds for all files
 * @param files what holds for some files besides; what stands later wins
 * @since 0.1.0
 */
public record LintConfiguration(LintSettings settings, List<Files> files) {

    /** Nothing is said. */
    public static final LintConfiguration NONE = new LintConfiguration(LintSettings.NONE, List.of());

    public LintConfiguration {
        files = List.copyOf(files);
    }

    /**
     * What holds for some files.
     *
     * @param paths patterns of their paths, from the folder of the configuration, with slashes: {@code *} and {@code ?} stay
     *     within a name, {@code **} is any number of folders, a folder means all that is in it, and a pattern of one name
     *     is looked for in every folder
     * @param settings what holds for them
     * @since 0.1.0
     */
    public record Files(List<String> paths, LintSettings settings) {

        public Files {
            paths = List.copyOf(paths);
        }

        boolean contain(String path) {
            return paths.stream().anyMatch(pattern -> Glob.matchesPath(pattern, path));
        }
    }

    /**
     * What holds for a file.
     *
     * @param path from the folder of the configuration, with slashes
     */
    public LintSettings settingsFor(String path) {
        LintSettings all = settings;
        for (Files some : files) {
            all = some.contain(path) ? all.overriddenBy(some.settings) : all;
        }
        return all;
    }
}
