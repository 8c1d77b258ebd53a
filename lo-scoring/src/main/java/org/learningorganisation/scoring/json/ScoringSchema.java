package org.learningorganisation.scoring.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of what is written for and by scoring. A schema accepts what the strict reader of the same
 * document can read, and nothing else; {@link org.learningorganisation.model.json.JsonSchema} names the few things no schema
 * can say. Whether methods and parameters of a plan are known is said when it is used.
 *
 * <p>A plan, a target or a benchmark may name its schema in a property {@code $schema}, which editors look for. It is a text, and
 * not kept.
 */
public enum ScoringSchema {
    /** Of a {@link org.learningorganisation.scoring.plan.ScoringPlan}. */
    PLAN("plan-1.schema.json"),

    /** Of an {@link org.learningorganisation.scoring.result.AssessmentResult}, personal or of groups. */
    RESULT("result-1.schema.json"),

    /** Of a {@link org.learningorganisation.scoring.comparison.Target}. */
    TARGET("target-1.schema.json"),

    /** Of a {@link org.learningorganisation.scoring.norm.Benchmark}. */
    BENCHMARK("benchmark-1.schema.json");

    private final String file;

    ScoringSchema(String file) {
        this.file = file;
    }

    /**
     * The schema.
     *
     * @return a JSON document; it refers to nothing outside itself
     */
    public String text() {
        try (InputStream in = ScoringSchema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the schema " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + file + " cannot be read", e);
        }
    }
}
