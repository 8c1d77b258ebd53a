package org.learningorganisation.scoring.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.scoring.catalogue.ScoringPlans;

/** Documents as the library writes them: the golden files, and the plans that come with it. */
final class Stored {

    private static final String MODEL = "../lo-model/src/test/resources/org/learningorganisation/model/json/";

    private static final String SCORING = "src/test/resources/org/learningorganisation/scoring/json/v1/";

    private static final String RESPONSE =
            "{\"model\": {\"id\": \"m\", \"version\": \"1.0.0\"}, \"respondent\": \"r001\","
                    + " \"submitted\": \"2026-11-21T09:00:00Z\", \"groups\": {\"team\": \"T1\"}, \"answers\": {\"q1\": \"4\"}}";

    private Stored() {}

    static List<String> of(SchemaFile file) {
        return switch (file) {
            case DEFINITION -> List.of(text(MODEL + "definition-1.json"));
            case RESPONSE -> List.of(RESPONSE);
            case PLAN ->
                Stream.concat(
                                ScoringPlans.all().stream().map(DocumentWriter::json),
                                Stream.of(text(SCORING + "plan-everything-set.json")))
                        .toList();
            case RESULT ->
                Stream.of("personal", "personal-not-additive", "group", "group-everything-set")
                        .map(name -> text(SCORING + "result-" + name + ".json"))
                        .toList();
            case TARGET -> List.of(text(SCORING + "target.json"));
            case BENCHMARK -> List.of(text(SCORING + "benchmark.json"));
        };
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
