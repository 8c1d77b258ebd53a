package org.learningorganisation.model.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A definition and the findings expected of it, as two files: {@code <rule>/<language>/<name>.yaml} or {@code .json}, and
 * {@code <name>.findings.json} beside it. A name that begins with {@code sound-} is a near miss: the rule has nothing to say.
 *
 * @param rule the id of the rule it is about
 * @param language the language it is about, or any other folder
 * @param name what is special about it
 * @param model the definition
 * @param expected all findings, in order
 */
record FindingFixture(String rule, String language, String name, MaturityModel model, List<Expected> expected) {

    private static final String FINDINGS = ".findings.json";

    private static final JsonMapper MAPPER = new JsonMapper();

    /** One for all files: making a reader takes longer than reading a definition. */
    private static final DefinitionReader READER = DefinitionReader.strict();

    /**
     * What is expected of a finding.
     *
     * @param rule the id of the rule
     * @param severity how much it matters
     * @param path where it is
     * @param data values that it must have among others
     */
    record Expected(String rule, Severity severity, String path, Optional<Map<String, String>> data) {

        /** A finding as it would be expected, with as many values as the expectation names. */
        static Expected of(Finding finding, Optional<Expected> expectation) {
            Optional<Map<String, String>> data = expectation
                    .flatMap(Expected::data)
                    .map(wanted -> finding.data().entrySet().containsAll(wanted.entrySet()) ? wanted : finding.data());
            return new Expected(finding.rule(), finding.severity(), finding.path(), data);
        }
    }

    /** A folder beside this class. */
    static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(FindingFixture.class.getResource(name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static MaturityModel definition(Path file) {
        return READER.read(file);
    }

    /** All fixtures in a folder, by path. */
    static List<FindingFixture> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(FindingFixture::isDefinition)
                    .sorted()
                    .map(FindingFixture::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isNearMiss() {
        return name.startsWith("sound-");
    }

    /** The findings in the form of what is expected, to be compared with it. */
    List<Expected> comparable(List<Finding> findings) {
        return Stream.iterate(0, i -> i < findings.size(), i -> i + 1)
                .map(i -> Expected.of(
                        findings.get(i), i < expected.size() ? Optional.of(expected.get(i)) : Optional.empty()))
                .toList();
    }

    @Override
    public String toString() {
        return rule + "/" + language + "/" + name;
    }

    private static boolean isDefinition(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || (name.endsWith(".json") && !name.endsWith(FINDINGS));
    }

    private static FindingFixture read(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        return new FindingFixture(
                file.getParent().getParent().getFileName().toString(),
                file.getParent().getFileName().toString(),
                name,
                definition(file),
                expected(file.resolveSibling(name + FINDINGS)));
    }

    private static List<Expected> expected(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return MAPPER.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
