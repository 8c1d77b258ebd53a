package org.learningorganisation.testkit.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.validation.Finding;

/**
 * The definition files of a folder. Nothing to test is a failure.
 *
 * @param root the folder
 * @param files the files in it
 */
record Folder(Path root, List<Path> files) {

    static final String FINDINGS = ".findings.json";

    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml");

    static Folder of(Path root) {
        if (!Files.isDirectory(root)) {
            throw new AssertionError("there is no folder " + root.toAbsolutePath());
        }
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> files = all.filter(Folder::isDefinition).sorted().toList();
            if (files.isEmpty()) {
                throw new AssertionError("there is no definition in " + root.toAbsolutePath()
                        + "; looked for files that" + " end in " + ENDINGS);
            }
            return new Folder(root, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDefinition(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !name.endsWith(FINDINGS);
    }

    /** Something of each file that can be used; when these have been taken, those that cannot be used fail together. */
    <T> Stream<T> each(BiFunction<String, Path, T> of) {
        List<T> usable = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Path file : files) {
            try {
                usable.add(of.apply(name(file), file));
            } catch (UnusableFile e) {
                failures.add(e.getMessage());
            }
        }
        return failures.isEmpty()
                ? usable.stream()
                : Stream.concat(usable.stream(), Stream.of(failures).<T>map(all -> {
                    throw new AssertionError(String.join("\n", all));
                }));
    }

    /** The path within the folder, with slashes on every system. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    MaturityModel definition(Path file) {
        return value(DefinitionReader.strict().examine(file), file, "a definition");
    }

    <T> T value(Document<T> document, Path file, String what) {
        return document.value()
                .orElseThrow(() -> new UnusableFile(document.findings().stream()
                        .map(Finding::toString)
                        .collect(Collectors.joining("\n  - ", file + " cannot be read as " + what + ":\n  - ", ""))));
    }

    /** A file that no test can run with. */
    static final class UnusableFile extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnusableFile(String message) {
            super(message);
        }
    }
}
