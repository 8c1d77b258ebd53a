package org.learningorganisation.model.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/** Too few questions of one thing, or too many in all. */
final class QuestionCounts {

    private QuestionCounts() {}

    /**
     * A dimension with one or two scored questions, of which chance has a large share. One without any is an error of the
     * definition; one with parts is scored from its parts.
     */
    static List<LintRemark> few(LintedDefinition definition) {
        MaturityModel model = definition.model();
        Map<String, Integer> counts = new HashMap<>();
        for (Question question : model.questions()) {
            if (question.kind() == Question.Kind.SCORED) {
                new HashSet<>(question.dimensions()).forEach(id -> counts.merge(id, 1, Integer::sum));
            }
        }
        List<LintRemark> remarks = new ArrayList<>();
        few(model.disciplines(), "disciplines", counts, definition.limits(), remarks);
        few(model.successAreas(), "successAreas", counts, definition.limits(), remarks);
        return remarks;
    }

    private static void few(
            List<? extends Dimension> dimensions,
            String property,
            Map<String, Integer> counts,
            LintLimits limits,
            List<LintRemark> remarks) {
        Set<String> parents = new HashSet<>();
        dimensions.forEach(dimension -> dimension.parent().ifPresent(parents::add));
        for (int i = 0; i < dimensions.size(); i++) {
            String id = dimensions.get(i).id();
            int count = counts.getOrDefault(id, 0);
            if (count > 0 && count < limits.questionsOfDimension() && !parents.contains(id)) {
                remarks.add(LintRemark.at(
                        property + "[" + i + "]",
                        "dimension",
                        id,
                        "count",
                        count,
                        "limit",
                        limits.questionsOfDimension()));
            }
        }
    }

    /** So many questions that people stop reading. */
    static List<LintRemark> many(LintedDefinition definition) {
        int count = definition.model().questions().size();
        int limit = definition.limits().questions();
        return count <= limit ? List.of() : List.of(LintRemark.at("questions", "count", count, "limit", limit));
    }
}
