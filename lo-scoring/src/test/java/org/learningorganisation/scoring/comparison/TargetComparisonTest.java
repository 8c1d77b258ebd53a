package org.learningorganisation.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.json.InvalidTargetException;
import org.learningorganisation.scoring.json.TargetReader;
import org.learningorganisation.scoring.result.GroupNode;

/** Gaps and progress; the published figures are among those of the methods. */
class TargetComparisonTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();
    private static final MaturityModel BLOCKS = DefinitionReader.strict()
            .read(Path.of("..", "lo-examples", "research", "definitions", "three-blocks.yaml"));

    /** The same score everywhere: a reversed question gets the mirrored answer. */
    private static Response everywhere(String code) {
        Response.Builder response = Response.to(SCAN);
        String mirrored = Integer.toString(6 - Integer.parseInt(code));
        SCAN.questions().forEach(question -> response.answer(question.id(), question.reversed() ? mirrored : code));
        return response.build();
    }

    private static TargetComparison compare(Target target, String code) {
        return TargetComparison.of(SCAN, Scorer.of(SCAN), target, everywhere(code));
    }

    @Test
    void aWantedScoreIsOnTheShownMetricAndItsGapCountsByItsImportance() {
        String discipline = SCAN.disciplines().get(0).id();
        Target target = Target.ofDimensions(Map.of(discipline, Wanted.ofScore(new BigDecimal("80"))))
                .weighing(Map.of(discipline, new BigDecimal("2.5")))
                .since(everywhere("2").answers());
        TargetComparison comparison = compare(target, "3");
        assertThat(comparison.gaps()).hasSize(1);
        TargetGap gap = comparison.gap(discipline).orElseThrow();
        assertThat(gap.unit()).isEqualTo(TargetGap.Unit.SCORE);
        assertThat(gap.current()).contains(BigFraction.of(50));
        assertThat(gap.gap()).contains(BigFraction.of(30));
        assertThat(gap.weightedGap()).contains(BigFraction.of(75));
        assertThat(gap.progress()).contains(BigFraction.of(25, 55));
        assertThat(comparison.answers()).isEmpty();
    }

    @Test
    void beyondTheTargetThereIsNoGapAndTheProgressIsAboveOne() {
        Target target = Target.ofDimensions(Map.of("overall", Wanted.ofScore(new BigDecimal("50"))))
                .since(everywhere("2").answers());
        TargetGap gap = compare(target, "5").gap("overall").orElseThrow();
        assertThat(gap.gap()).contains(BigFraction.ZERO);
        assertThat(gap.progress()).contains(BigFraction.of(3));
        assertThat(compare(target.since(everywhere("3").answers()), "5")
                        .gap("overall")
                        .orElseThrow()
                        .progress())
                .isEmpty();
        assertThat(compare(target.since(Map.of()), "5")
                        .gap("overall")
                        .orElseThrow()
                        .progress())
                .isEmpty();
    }

    @Test
    void aWantedLevelCountsInRanksAndWithoutATargetItIsTheNext() {
        String top = SCAN.levels().get(4).id();
        Target target = Target.ofDimensions(Map.of("overall", Wanted.ofLevel(top)));
        TargetGap gap = compare(target, "1").gap("overall").orElseThrow();
        assertThat(gap.unit()).isEqualTo(TargetGap.Unit.LEVEL);
        assertThat(gap.gap()).contains(BigFraction.of(4));
        assertThat(compare(Target.NEXT_LEVEL, "1").gap("overall").orElseThrow().gap())
                .contains(BigFraction.ONE);
        assertThat(compare(Target.NEXT_LEVEL, "5").gaps()).isEmpty();
    }

    @Test
    void whereScalesAreMixedTheGapIsExactOnTheShownMetric() {
        Response now = Response.to(BLOCKS)
                .answer("process-1", "2")
                .answer("process-2", "2")
                .build();
        TargetComparison comparison = TargetComparison.of(
                BLOCKS, Scorer.of(BLOCKS), Target.ofAnswers(Map.of("process-1", "7", "process-2", "4")), now);
        TargetGap gap = comparison.gap("processes").orElseThrow();
        assertThat(gap.current()).contains(BigFraction.of(125, 6));
        assertThat(gap.wanted()).isEqualTo(BigFraction.of(175, 2));
        assertThat(gap.gap()).contains(BigFraction.of(200, 3));
        assertThat(comparison.answers().orElseThrow().percentToTarget()).isEqualTo(BigFraction.of(4, 11));
    }

    @Test
    void aBlankCountsItsLowestScore() {
        Response now = Response.to(BLOCKS).answer("process-1", "7").build();
        AnswerGaps gaps = TargetComparison.of(
                        BLOCKS, Scorer.of(BLOCKS), Target.ofAnswers(Map.of("process-1", "5", "process-2", "4")), now)
                .answers()
                .orElseThrow();
        assertThat(gaps.gaps()).isEqualTo(BigFraction.of(3));
        assertThat(gaps.wanted()).isEqualTo(BigFraction.of(9));
    }

    @Test
    void whatTheDefinitionDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> compare(Target.ofDimensions(Map.of("nowhere", Wanted.ofScore(BigDecimal.ONE))), "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[nowhere]");
        assertThatThrownBy(() -> compare(Target.ofDimensions(Map.of("overall", Wanted.ofLevel("ninth"))), "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'ninth'");
        assertThatThrownBy(() -> new Wanted(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Target.NEXT_LEVEL.weighing(Map.of("overall", BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0");
    }

    @Test
    void aTargetIsReadStrictlyAndWrittenBack() {
        Target target = new Target(
                Target.FORMAT_VERSION,
                Map.of("a", "4"),
                Map.of("d", Wanted.ofLevel("l3")),
                Map.of("d", BigDecimal.TEN),
                Map.of("a", "1"));
        assertThat(TargetReader.strict().read(DocumentWriter.json(target), DocumentFormat.JSON))
                .isEqualTo(target);
        assertThatThrownBy(() -> TargetReader.strict().read("{\"goal\": 1}", DocumentFormat.JSON))
                .isInstanceOf(InvalidTargetException.class);
        assertThatThrownBy(() -> TargetReader.strict()
                        .read("{\"dimensions\": {\"d\": {\"score\": 1, \"level\": \"l\"}}}", DocumentFormat.JSON))
                .isInstanceOf(InvalidTargetException.class);
    }

    @Test
    void aComparisonIsWrittenInExactTexts() {
        TargetComparison comparison = new TargetComparison(
                List.of(new TargetGap(
                        "d",
                        TargetGap.Unit.SCORE,
                        Optional.of(BigFraction.of(5, 8)),
                        BigFraction.of(7, 4),
                        Optional.empty(),
                        BigFraction.ONE)),
                Optional.of(new AnswerGaps(BigFraction.of(9, 4), BigFraction.of(7, 2))));
        assertThat(DocumentWriter.json(comparison).replaceAll("\\s", ""))
                .isEqualTo("{\"gaps\":[{\"id\":\"d\",\"unit\":\"SCORE\",\"current\":\"5/8\",\"wanted\":\"7/4\","
                        + "\"gap\":\"9/8\",\"weightedGap\":\"9/8\"}],"
                        + "\"answers\":{\"gaps\":\"9/4\",\"wanted\":\"7/2\",\"percentToTarget\":\"5/14\"}}");
    }

    @Test
    void aGroupIsComparedByWhatItShowsAndWhatIsWithheldHasNoGap() {
        String discipline = SCAN.disciplines().get(0).id();
        Target target = Target.ofDimensions(Map.of(discipline, Wanted.ofScore(new BigDecimal("80"))))
                .since(everywhere("2").answers());
        Scorer scorer = Scorer.of(SCAN);
        for (int people : List.of(4, 5)) {
            GroupNode everybody = scorer.score(Collections.nCopies(people, everywhere("3")), Grouping.none())
                    .everybody();
            List<TargetGap> gaps = TargetComparison.ofGroup(SCAN, scorer, target, everybody);
            assertThat(gaps).hasSize(1);
            assertThat(gaps.get(0).gap()).isEqualTo(people < 5 ? Optional.empty() : Optional.of(BigFraction.of(30)));
            assertThat(gaps.get(0).progress()).isEmpty();
        }
    }
}
