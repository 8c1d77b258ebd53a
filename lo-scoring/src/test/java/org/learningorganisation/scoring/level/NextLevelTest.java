package org.learningorganisation.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.json.DocumentWriter;

/** What stands before the next level, in a result and in its document. */
class NextLevelTest {

    private static final LevelReached TWO = new LevelReached("two", 2);
    private static final Gate GATE =
            new Gate("two", Optional.of("L"), 50, OptionalDouble.of(12.5), List.of("q1", "q2"));
    private static final AnswerChange FIRST = new AnswerChange("q1", "1", "3", 2);
    private static final AnswerChange SECOND = new AnswerChange("q2", "5", "4", 1);

    static Stream<NextLevel> ways() {
        return Stream.of(
                blocked(Blocker.threshold(new BigDecimal("20.5"), 0.25)),
                blocked(Blocker.weakestDimension("trust")),
                blocked(Blocker.gate(Optional.of("trust"), GATE)),
                blocked(Blocker.gate(Optional.empty(), GATE.withoutFigures())),
                blocked(Blocker.gate(
                        Optional.empty(), new Gate("two", Optional.empty(), 100, OptionalDouble.empty(), List.of()))),
                blocked(Blocker.threshold(BigDecimal.TEN, 3)).with(SmallestChange.Found.of(TWO, List.of(FIRST))),
                blocked(Blocker.threshold(BigDecimal.TEN, 3)).with(new SmallestChange.GaveUp(10, 9)),
                blocked(Blocker.threshold(BigDecimal.TEN, 3))
                        .with(new SmallestChange.Unreachable(SmallestChange.Why.BEST_ANSWERS_TOO_LOW)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatStandsBeforeALevelIsReadBackAsItWasWritten(NextLevel next) {
        assertThat(DocumentReader.of(NextLevel.class)
                        .read(DocumentWriter.json(next), DocumentFormat.JSON)
                        .value())
                .contains(next);
    }

    @Test
    void aWayToTheLevelLeavesWhatBlocksIt() {
        Blocker blocker = Blocker.weakestDimension("trust");
        SmallestChange change = SmallestChange.Found.of(TWO, List.of(FIRST));
        assertThat(blocked(blocker).with(change)).isEqualTo(new NextLevel(TWO, List.of(blocker), Optional.of(change)));
    }

    @Test
    void whatABlockerDoesNotSayIsNotWritten() {
        assertThat(DocumentWriter.json(blocked(Blocker.weakestDimension("trust"))))
                .isEqualToIgnoringWhitespace("""
                        {"level": {"id": "two", "rank": 2},
                         "blockedBy": [{"rule": "WEAKEST_DIMENSION", "dimension": "trust"}]}""");
    }

    @Test
    void aGroupIsShownWhatANextLevelAsksAndNotWhatWasReached() {
        LevelStanding standing = new LevelStanding(
                new LevelReached("one", 1),
                Optional.of(new LevelReached("one", 1)),
                Optional.of("trust"),
                Optional.of(new NextLevel(
                        TWO, List.of(Blocker.threshold(BigDecimal.TEN, 3), Blocker.gate(Optional.of("trust"), GATE)))));
        assertThat(standing.withoutFigures())
                .isEqualTo(new LevelStanding(
                        standing.level(),
                        standing.capped(),
                        standing.cappedBy(),
                        Optional.of(new NextLevel(
                                TWO,
                                List.of(
                                        Blocker.threshold(BigDecimal.TEN, 3),
                                        Blocker.gate(
                                                Optional.of("trust"),
                                                new Gate(
                                                        "two",
                                                        Optional.of("L"),
                                                        50,
                                                        OptionalDouble.empty(),
                                                        List.of())))))));
    }

    @Test
    void aChangeCountsItsQuestionsAndTheStepsOfAll() {
        assertThat(SmallestChange.Found.of(TWO, List.of(FIRST, SECOND)))
                .isEqualTo(new SmallestChange.Found(TWO, List.of(FIRST, SECOND), 2, 3));
    }

    private static NextLevel blocked(Blocker blocker) {
        return new NextLevel(TWO, List.of(blocker));
    }
}
