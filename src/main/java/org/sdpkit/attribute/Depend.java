package org.sdpkit.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code a=depend:<format> <dependency type> <identification tag>:<format>[,<format>…] …[; …]}: the media without which
 * formats of this media description cannot be decoded.
 *
 * <p>The grammar of RFC 5583 has one identification tag for each format; its examples have several, and so they are read.
 *
 * @param dependencies at least one
 * @since 0.1.0
 */
public record Depend(List<Dependency> dependencies) {

    /** How it is read and written. */
    public static final AttributeType<Depend> TYPE = AttributeType.named("depend", Depend.class)
            .means("the media without which formats of this media description cannot be decoded")
            .definedBy("RFC 5583 section 5.2.2")
            .at(Level.MEDIA)
            .mux(MuxCategory.IDENTICAL_PER_PT)
            .repeatable()
            .examples("98 lay L1:96,97; 99 lay L1:97", "100 lay L1:96,97; 101 lay L1:97 L2:99", "104 mdc M2:105 M3:106")
            .syntax(Depend::read, Depend::write);

    /**
     * What one format depends on.
     *
     * @param format a format of this media description
     * @param type in which way
     * @param on what it depends on
     */
    public record Dependency(String format, DependencyType type, List<Target> on) {

        public Dependency {
            Tokens.check("format", format);
            on = List.copyOf(on);
        }

        private static Dependency read(ValueScanner in) {
            String format = in.token("dependent format", "");
            in.spaces();
            DependencyType type = new DependencyType(in.token("dependency type", ""));
            List<Target> on = new ArrayList<>();
            while (!in.isAt(';') && !in.isAtEnd()) {
                in.spaces();
                on.add(Target.read(in));
            }
            return new Dependency(format, type, on);
        }

        private String text() {
            return format + " " + type + on.stream().map(Target::text).collect(Collectors.joining());
        }
    }

    /**
     * Formats of a media description, of which one is enough.
     *
     * @param identificationTag the {@code a=mid} of the media description
     * @param formats at least one
     */
    public record Target(String identificationTag, List<String> formats) {

        public Target {
            Tokens.check("identification tag", identificationTag);
            formats = List.copyOf(formats);
            formats.forEach(format -> Tokens.check("format", format));
            if (formats.isEmpty()) {
                throw new IllegalArgumentException("formats must not be empty");
            }
        }

        private static Target read(ValueScanner in) {
            String tag = in.token("identification tag", "");
            in.expect(':');
            List<String> formats = new ArrayList<>();
            do {
                formats.add(in.token("format", ""));
            } while (in.skip(','));
            return new Target(tag, formats);
        }

        private String text() {
            return " " + identificationTag + ":" + String.join(",", formats);
        }
    }

    public Depend {
        dependencies = List.copyOf(dependencies);
        if (dependencies.isEmpty()) {
            throw new IllegalArgumentException("dependencies must not be empty");
        }
    }

    private static Depend read(ValueScanner in) {
        List<Dependency> dependencies = new ArrayList<>();
        dependencies.add(Dependency.read(in));
        while (in.skip(';')) {
            in.spaces();
            dependencies.add(Dependency.read(in));
        }
        return new Depend(dependencies);
    }

    private void write(StringBuilder out) {
        out.append(dependencies.stream().map(Dependency::text).collect(Collectors.joining("; ")));
    }
}
