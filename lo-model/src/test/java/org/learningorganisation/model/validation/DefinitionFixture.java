package org.learningorganisation.model.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A definition and the findings expected of it: {@code fixtures/<rule>/<name>.json} and {@code <name>.findings.json}.
 *
 * @param rule the rule it is about, or another subject
 * @param name what is special about it; {@code sound-..} for a definition that just does not break the rule
 * @param model the definition
 * @param expected what is to be found, in order
 */
record DefinitionFixture(String rule, String name, MaturityModel model, List<Expected> expected) {

    private static final String FINDINGS = ".findings.json";

    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * A finding without its words.
     *
     * @param rule the id of the rule
     * @param severity how much it matters
     * @param path where it is
     */
    record Expected(String rule, Severity severity, String path) {

        static Expected of(Finding finding) {
            return new Expected(finding.rule(), finding.severity(), finding.path());
        }
    }

    static Stream<DefinitionFixture> all() {
        try (Stream<Path> files = Files.walk(root())) {
            return files
                    .filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(FINDINGS))
                    .sorted()
                    .map(DefinitionFixture::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MaturityModel model(String rule, String name) {
        return read(root().resolve(rule).resolve(name + ".json")).model();
    }

    boolean breaksItsRule() {
        return !name.startsWith("sound-") && !rule.equals("sound");
    }

    @Override
    public String toString() {
        return rule + "/" + name;
    }

    private static Path root() {
        try {
            return Path.of(Objects.requireNonNull(DefinitionFixture.class.getResource("fixtures"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DefinitionFixture read(Path file) {
        String name = file.getFileName().toString().replace(".json", "");
        return new DefinitionFixture(
                file.getParent().getFileName().toString(),
                name,
                MAPPER.readValue(file.toFile(), MaturityModel.class),
                MAPPER.readValue(file.resolveSibling(name + FINDINGS).toFile(), new TypeReference<>() {}));
    }
}
