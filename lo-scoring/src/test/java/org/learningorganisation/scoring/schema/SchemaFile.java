package org.learningorganisation.scoring.schema;

import java.nio.file.Path;
import java.util.Locale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.json.JsonSchema;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.comparison.Target;
import org.learningorganisation.scoring.json.ScoringSchema;
import org.learningorganisation.scoring.norm.Benchmark;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.AssessmentResult;

/** A kind of document: its type, its schema, and the parse stage of its strict reader. */
enum SchemaFile {
    DEFINITION(MaturityModel.class, "Definition of a maturity scan"),
    RESPONSE(Response.class, "Response to a maturity scan"),
    PLAN(ScoringPlan.class, "Scoring plan of a maturity scan"),
    RESULT(AssessmentResult.class, "Result of a maturity scan, personal or of groups"),
    TARGET(Target.class, "Target of a maturity scan"),
    BENCHMARK(Benchmark.class, "Benchmark of a maturity scan");

    private static final Path MODEL = Path.of("../lo-model/src/main/resources/org/learningorganisation/model/json");

    private static final Path SCORING = Path.of("src/main/resources/org/learningorganisation/scoring/json");

    private final Class<?> type;
    private final String title;

    SchemaFile(Class<?> type, String title) {
        this.type = type;
        this.title = title;
    }

    Class<?> type() {
        return type;
    }

    String title() {
        return title;
    }

    String id() {
        return "https://learningorganisation.org/schema/" + file();
    }

    private String file() {
        return name().toLowerCase(Locale.ROOT) + "-1.schema.json";
    }

    /** Where it is kept in the source. */
    Path path() {
        return (this == DEFINITION || this == RESPONSE ? MODEL : SCORING).resolve(file());
    }

    /** The schema in the jar. */
    String text() {
        return switch (this) {
            case DEFINITION -> JsonSchema.DEFINITION.text();
            case RESPONSE -> JsonSchema.RESPONSE.text();
            case PLAN -> ScoringSchema.PLAN.text();
            case RESULT -> ScoringSchema.RESULT.text();
            case TARGET -> ScoringSchema.TARGET.text();
            case BENCHMARK -> ScoringSchema.BENCHMARK.text();
        };
    }

    /** Responses carry none; they say which version of which definition they answer. */
    boolean hasFormatVersion() {
        return this != RESPONSE;
    }

    /** A new reader that parses, as the readers of the libraries do, and checks nothing more. */
    DocumentReader<?> parser() {
        DocumentReader<?> reader = DocumentReader.of(type);
        return hasFormatVersion() ? reader.formatVersion(1) : reader;
    }
}
