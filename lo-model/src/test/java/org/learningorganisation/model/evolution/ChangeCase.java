package org.learningorganisation.model.evolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.learningorganisation.model.MaturityModel;
import tools.jackson.databind.JsonNode;

/**
 * One line of {@code changes.yaml}.
 *
 * @param name what changes
 * @param older the older definition
 * @param newer the newer definition, of the next major version
 * @param expected verdict, kind and path of every change
 * @param shared the shared questions, where the case says them
 * @param ignoring a kind that is not looked at
 */
record ChangeCase(
        String name,
        MaturityModel older,
        MaturityModel newer,
        List<String> expected,
        Optional<List<String>> shared,
        Optional<String> ignoring) {

    static Stream<ChangeCase> all() {
        return StreamSupport.stream(EvolvedDefinition.read("changes.yaml").spliterator(), false)
                .map(ChangeCase::of);
    }

    private static ChangeCase of(JsonNode line) {
        EvolvedDefinition older =
                line.has("base") ? EvolvedDefinition.base().with(line.get("base")) : EvolvedDefinition.base();
        EvolvedDefinition newer = older.with(line.get("edits")).version("2.0.0");
        if (line.has("steps")) {
            newer = newer.migrating("1.4.0", line.get("steps"));
        }
        return new ChangeCase(
                line.get("name").asString(),
                older.model(),
                newer.model(),
                EvolvedDefinition.texts(line.get("changes")),
                line.has("shared") ? Optional.of(EvolvedDefinition.texts(line.get("shared"))) : Optional.empty(),
                Optional.ofNullable(line.get("ignoring"))
                        .map(JsonNode::asString)
                        .or(() -> line.has("steps") ? Optional.of("MIGRATIONS") : Optional.empty()));
    }

    List<String> found() {
        return DefinitionComparison.of(older, newer).changes().stream()
                .map(change -> change.verdict() + " " + change.kind() + " " + change.path())
                .filter(change -> ignoring.stream().noneMatch(change::contains))
                .toList();
    }

    List<String> expectedWithoutIgnored() {
        return expected.stream()
                .filter(change -> ignoring.stream().noneMatch(change::contains))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
