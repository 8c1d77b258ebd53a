package org.learningorganisation.scoring.level;

import java.util.List;
import java.util.stream.Stream;

/** The questions that belong to a level and apply to the respondent. */
final class GateQuestions {

    private GateQuestions() {}

    /** Those of one level. */
    static List<QuestionEvidence> of(String level, LevelEvidence evidence) {
        return applicable(evidence)
                .filter(question -> question.level().filter(level::equals).isPresent())
                .toList();
    }

    /** Whether there is any above the floor, which asks nothing. */
    static boolean judge(LevelScheme scheme, LevelEvidence evidence) {
        int floor = scheme.steps().get(0).level().rank();
        return applicable(evidence)
                .anyMatch(question -> scheme.rank(question.level()).orElse(floor) > floor);
    }

    private static Stream<QuestionEvidence> applicable(LevelEvidence evidence) {
        return evidence.questions().stream()
                .filter(question -> question.state() != QuestionEvidence.State.NOT_APPLICABLE);
    }
}
