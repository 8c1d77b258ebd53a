package org.learningorganisation.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.scoring.result.ModelIdentity;

class ModelsByMeaningTest {

    private static final ModelReference ONE = new ModelReference("asked", "1.0.0");
    private static final ModelReference OTHER = new ModelReference("asked", "2.0.0");

    private static LocalizedText text(String words) {
        return LocalizedText.dutchAndEnglish(words, words);
    }

    private static AnswerOption option(int score) {
        return AnswerOption.scored(Integer.toString(score), BigDecimal.valueOf(score), text("label " + score));
    }

    private static MaturityModel scan(String version, int questions, ModelReference answersOf) {
        return MaturityModel.builder("scan", version)
                .languages(LanguageTag.DUTCH, LanguageTag.ENGLISH)
                .title(text("Scan"))
                .scales(List.of(AnswerScale.ofOptions("five", List.of(option(1), option(2)))))
                .disciplines(List.of(Discipline.builder("d", text("D")).build()))
                .questions(IntStream.range(0, questions)
                        .mapToObj(i -> Question.builder("q" + i, text("Question " + i))
                                .scale("five")
                                .measures("d")
                                .build())
                        .toList())
                .answersOf(answersOf)
                .build();
    }

    @Test
    void twoDefinitionsAreComparedOnceForAllFigures() {
        MaturityModel older = scan("1.0.0", 2, ONE);
        MaturityModel newer = scan("2.0.0", 3, OTHER);
        AtomicInteger comparisons = new AtomicInteger();
        ModelsByMeaning models = new ModelsByMeaning(List.of(older, newer), (one, other) -> {
            comparisons.incrementAndGet();
            return DefinitionComparison.of(one, other);
        });
        ModelIdentity first = ModelIdentity.of(older);
        ModelIdentity second = ModelIdentity.of(newer);
        assertThat(models.refusal(first, second)).isPresent();
        assertThat(models.figure(first, second, "d")).contains("d");
        assertThat(models.figure(first, second, "overall")).contains("overall");
        assertThat(models.figure(first, second, "gone")).isEmpty();
        assertThat(comparisons).hasValue(1);
    }

    @Test
    void definitionsThatTakeTheSameResponsesAreRefusedWhateverIsBetweenThem() {
        MaturityModel first = scan("1.0.0", 2, ONE);
        MaturityModel between = scan("1.1.0", 2, OTHER);
        MaturityModel last = scan("1.2.0", 3, ONE);
        assertThat(ComparableModels.byMeaning(List.of(first, between, last))
                        .refusal(ModelIdentity.of(first), ModelIdentity.of(last)))
                .hasValueSatisfying(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SHARED_QUESTIONS));
    }

    @Test
    void aVersionBetweenThatTakesTheResponsesOfAnotherIsLeftOut() {
        MaturityModel first = scan("1.0.0", 2, new ModelReference("asked", "0.9.0"));
        MaturityModel last = scan("1.4.0", 3, new ModelReference("asked", "3.0.0"));
        List<MaturityModel> known =
                List.of(first, scan("1.1.0", 2, ONE), scan("1.2.0", 2, OTHER), scan("1.3.0", 2, ONE), last);
        assertThat(ComparableModels.byMeaning(known).refusal(ModelIdentity.of(first), ModelIdentity.of(last)))
                .isPresent();
    }
}
