package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.agreement.GroupAnswers;
import org.learningorganisation.scoring.group.AnswersUsed;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.ScoredQuestion;
import org.learningorganisation.scoring.statistic.ScoreCounts;

/** The answers of one group, counted dimension by dimension over the people whose answers are used. */
final class AgreementTally {

    private final AnswersUsed used;
    private final Map<String, Scale> scales = new HashMap<>();
    private int respondents;

    /** The answers to the questions of one dimension. */
    private static final class Scale {
        private final List<SortedMap<BigFraction, Integer>> questions;
        private int people;

        Scale(int questions) {
            this.questions = Stream.<SortedMap<BigFraction, Integer>>generate(TreeMap::new)
                    .limit(questions)
                    .toList();
        }
    }

    AgreementTally(AnswersUsed used) {
        this.used = used;
    }

    void add(AnswerSheet sheet, List<Figure> dimensions) {
        respondents++;
        for (Figure dimension : dimensions) {
            List<Optional<BigFraction>> answers = new ArrayList<>();
            for (ScoredQuestion question : dimension.questions()) {
                answers.add(sheet.score(question));
            }
            if (counts(answers)) {
                Scale scale = scales.computeIfAbsent(dimension.id(), none -> new Scale(answers.size()));
                scale.people++;
                for (int i = 0; i < answers.size(); i++) {
                    SortedMap<BigFraction, Integer> byScore = scale.questions.get(i);
                    answers.get(i).ifPresent(score -> byScore.merge(score, 1, Math::addExact));
                }
            }
        }
    }

    private boolean counts(List<Optional<BigFraction>> answers) {
        return switch (used) {
            case AVAILABLE -> answers.stream().anyMatch(Optional::isPresent);
            case LISTWISE -> answers.stream().allMatch(Optional::isPresent);
        };
    }

    int respondents() {
        return respondents;
    }

    /** How many people count on a dimension. */
    int people(Figure dimension) {
        return Optional.ofNullable(scales.get(dimension.id()))
                .map(scale -> scale.people)
                .orElse(0);
    }

    /** The answers to the questions of a dimension; where the number of respondents is a secret, only those who count. */
    GroupAnswers answers(Figure dimension, boolean respondentsWithheld) {
        Scale scale = scales.getOrDefault(
                dimension.id(), new Scale(dimension.questions().size()));
        return new GroupAnswers(
                respondentsWithheld ? scale.people : respondents,
                scale.people,
                scale.questions.stream().map(ScoreCounts::new).toList());
    }
}
