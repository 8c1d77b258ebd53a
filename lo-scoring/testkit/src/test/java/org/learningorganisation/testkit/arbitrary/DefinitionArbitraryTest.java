package org.learningorganisation.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.validation.DefinitionValidator;

class DefinitionArbitraryTest {

    private static final String PLAINEST = """
            formatVersion: 1
            id: "generated"
            version: "1.0.0"
            languages:
            - "en"
            title:
              en: "Scan"
            scales:
            - id: "s1"
              options:
              - code: "1"
                score: 1
                label:
                  en: "Answer 1"
              - code: "2"
                score: 2
                label:
                  en: "Answer 2"
            disciplines:
            - id: "d1"
              name:
                en: "Discipline 1"
            questions:
            - id: "q1"
              dimensions:
              - "d1"
              scale: "s1"
              text:
                en: "Question 1"
            """;

    @Property
    void everyDefinitionIsSoundAndWithoutWarnings(@ForAll MaturityModel model) {
        assertThat(DefinitionValidator.structural().validate(model)).isEmpty();
    }

    @Property(tries = 300)
    void awkwardTextsAreSoundAndSurviveFiles(@ForAll("awkward") MaturityModel model) {
        assertThat(DefinitionValidator.structural().validate(model)).isEmpty();
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(DefinitionReader.strict().read(DocumentWriter.text(model, format), format))
                    .isEqualTo(model);
        }
    }

    @Provide
    Arbitrary<MaturityModel> awkward() {
        return DefinitionArbitrary.usual().with(Feature.AWKWARD_TEXTS);
    }

    @Property(tries = 300)
    void numbersOfPartsAreKept(@ForAll("numbered") MaturityModel model) {
        assertThat(model.languages()).hasSize(3);
        assertThat(model.scales()).hasSize(4);
        assertThat(model.disciplines()).hasSizeBetween(5, 6);
        assertThat(model.successAreas()).hasSizeBetween(2, 3);
        assertThat(model.levels()).hasSizeBetween(1, 2);
        assertThat(model.questions()).hasSizeBetween(1 + 3, 2 + 4);
        assertThat(DefinitionValidator.structural().validate(model)).isEmpty();
    }

    @Provide
    Arbitrary<MaturityModel> numbered() {
        return DefinitionArbitrary.usual()
                .languages(3, 3)
                .scales(4, 4)
                .disciplines(5, 6)
                .successAreas(2, 3)
                .levels(1, 2)
                .questions(1, 2)
                .unscoredQuestions(3, 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anythingShrinksToThePlainestDefinition(long seed) {
        MaturityModel smallest = Cases.smallest(DefinitionArbitrary.usual(), model -> true, seed);

        assertThat(DocumentWriter.yaml(smallest)).isEqualTo(PLAINEST);
    }

    @Test
    void whatMattersIsLeftAndNothingElse() {
        MaturityModel smallest = Cases.smallest(
                DefinitionArbitrary.usual(),
                model -> model.questions().stream().filter(Question::reversed).count() > 1,
                1);

        assertThat(smallest.questions()).hasSize(2).allMatch(Question::reversed);
        assertThat(smallest.disciplines()).hasSize(1);
        assertThat(smallest.levels()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFeatureIsThereWhenItIsAskedForAndOnlyThen(Feature feature) {
        Predicate<MaturityModel> has = model -> has(model, feature);

        assertThat(Cases.of(DefinitionArbitrary.usual().only(feature), 300, 1)).anyMatch(has);
        assertThat(Cases.of(DefinitionArbitrary.usual().with(Feature.values()).without(feature), 300, 1))
                .noneMatch(has);
    }

    private static boolean has(MaturityModel model, Feature feature) {
        Stream<Question> questions = model.questions().stream();
        Stream<AnswerScale> scales = model.scales().stream();
        Stream<Dimension> dimensions = model.dimensions().stream();
        return switch (feature) {
            case REVERSED -> questions.anyMatch(Question::reversed);
            case WEIGHTS -> questions.anyMatch(question -> question.weight().compareTo(BigDecimal.ONE) != 0);
            case RANGES -> scales.anyMatch(scale -> scale.range().isPresent());
            case UNEVEN_SCORES ->
                scales.anyMatch(scale -> scale.lowestScore().orElseThrow().compareTo(BigDecimal.ONE) != 0);
            case FALLING_SCORES ->
                scales.filter(scale -> scale.range().isEmpty())
                        .anyMatch(scale ->
                                scores(scale).get(0).compareTo(scores(scale).get(1)) > 0);
            case OUTSIDE_SCORING ->
                scales.flatMap(scale -> scale.options().stream())
                        .anyMatch(option -> option.kind() != AnswerOption.Kind.SCORED);
            case TREES -> dimensions.anyMatch(dimension -> dimension.parent().isPresent());
            case OUTCOMES -> dimensions.anyMatch(dimension -> dimension.role() == Dimension.Role.OUTCOME);
            case GATES -> questions.anyMatch(question -> question.level().isPresent());
            case LEVEL_METRICS -> model.levelMetric() != Metric.MIN_MAX;
            case RANKS_FROM_ZERO -> model.firstRank() == 0;
            case OPTIONAL_QUESTIONS ->
                questions.anyMatch(question -> question.kind() == Question.Kind.SCORED && !question.required());
            case AWKWARD_TEXTS ->
                questions.anyMatch(question -> question.text().byLanguage().values().stream()
                        .anyMatch(text -> !text.matches("[\\p{L}()\\- ]+ [0-9]+")));
        };
    }

    private static List<BigDecimal> scores(AnswerScale scale) {
        return scale.options().stream()
                .flatMap(option -> option.score().stream())
                .toList();
    }

    @Test
    void everyQuestionCanBeReversed() {
        assertThat(Cases.of(DefinitionArbitrary.usual().unscoredQuestions(0, 0).reversed(1), 50, 1))
                .allSatisfy(model -> assertThat(model.questions()).allMatch(Question::reversed));
    }

    @Test
    void numbersAndSharesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> DefinitionArbitrary.usual().questions(0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the numbers of QUESTIONS are 0 and 3; allowed is 1 <= fewest <= most <= 1000");
        assertThatThrownBy(() -> DefinitionArbitrary.usual().languages(2, 6)).hasMessageContaining("most <= 5");
        assertThatThrownBy(() -> DefinitionArbitrary.usual().reversed(1.5))
                .hasMessage("the share of reversed questions is 1.5; allowed is 0 to 1");
        assertThatThrownBy(() -> ScaleArbitrary.usual().options(1, 5)).hasMessageContaining("2 <= fewest");
    }
}
