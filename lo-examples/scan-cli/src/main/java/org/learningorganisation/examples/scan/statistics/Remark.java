package org.learningorganisation.examples.scan.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.scoring.reliability.Reliability;

/**
 * What a reader of reliability figures should know: the warnings of the library, and one on scales that differ.
 *
 * @param kind what is remarked
 * @param question the id of the question that it is about; empty when it is about the whole scale
 */
public record Remark(String kind, Optional<String> question) {

    /** Questions of one scale have different answer scales: raw figures count them by the width of these. */
    private static final Remark MIXED = new Remark("MIXED_ANSWER_SCALES", Optional.empty());

    /**
     * The remarks on a scale.
     *
     * @param figures its figures
     * @param units in what its questions are scored
     * @return the remarks: on the whole first, then on questions in their order
     */
    public static List<Remark> of(Reliability figures, ScaleReliability.Units units) {
        List<Remark> remarks = new ArrayList<>();
        if (units == ScaleReliability.Units.MIXED) {
            remarks.add(MIXED);
        }
        figures.warnings()
                .forEach(warning -> remarks.add(new Remark(warning.kind().name(), warning.question())));
        return remarks;
    }

    Map<String, @Nullable Object> properties() {
        Properties properties = new Properties().with("kind", kind);
        question.ifPresent(id -> properties.with("question", id));
        return properties.asMap();
    }
}
