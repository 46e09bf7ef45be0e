package org.sdpkit.desugar;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar whose classes say the same as before, but leave nothing to be made at each start: a lambda is a class that stands in
 * the jar, a record has its methods, and a class of an old format is of one that Java keeps in its archive.
 */
public final class DesugaredJar {

    private static final String CLASS = ".class";
    private static final String OTHER_VERSIONS = "META-INF/";

    private final Map<String, byte[]> files;

    private DesugaredJar(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Takes the place of the jar that is named first; the files in it that are named then are kept in a class. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        List<String> kept = List.of(args).subList(1, args.length);
        DesugaredJar desugared;
        try (URLClassLoader classes = loader(jar)) {
            desugared = new DesugaredJar(desugared(read(jar), classes, kept));
        }
        Path made = jar.resolveSibling(jar.getFileName() + ".desugared");
        desugared.write(made);
        Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static URLClassLoader loader(Path jar) throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, byte[]> desugared(Map<String, byte[]> files, ClassLoader loader, List<String> kept) {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        Map<String, byte[]> ours = new LinkedHashMap<>(files);
        ours.keySet().removeIf(name -> !name.endsWith(CLASS) || name.startsWith(OTHER_VERSIONS));
        DesugaredClasses classes = new DesugaredClasses(ours.values(), loader);
        ours.forEach((name, bytes) -> all.put(name, classes.desugared(bytes)));
        classes.made().forEach((name, bytes) -> all.put(name + CLASS, bytes));
        all.put(KeptFiles.NAME + CLASS, new KeptFiles(only(kept, files)).bytes());
        return all;
    }

    private static Map<String, byte[]> only(List<String> names, Map<String, byte[]> files) {
        Map<String, byte[]> named = new LinkedHashMap<>();
        for (String name : names) {
            byte[] bytes = files.get(name);
            if (bytes == null) {
                throw new IllegalArgumentException("there is no " + name + " in the jar");
            }
            named.put(name, bytes);
        }
        return named;
    }

    private void write(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setTime(0); // the same code gives the same jar
                zip.putNextEntry(head);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
