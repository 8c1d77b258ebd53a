package org.learningorganisation.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.Suppression;

/** No text of a definition keeps the linter busy without end. The bounds are guards against that, not timings. */
class HostileTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "niet ",
                "{",
                "<a",
                ".",
                ". ",
                "en/of ",
                "zowel ",
                "not only ",
                "both ",
                "a",
                "'",
                "-",
                "tussen ",
                "weet of ",
                "1.",
                "a.",
                "altijd ",
                "don't you ",
                "\n",
                "\u00E9",
                "x/",
                "\uD83D\uDE42",
                "the ",
                "www.",
                "bent u het er ",
                "+ ",
                "a & ",
                "(",
                "( en ",
                "if ",
                "even if not, ",
                "\u00E9n ",
                "both us ",
                "not only but ",
                "Research and ",
                "niet-ge",
                "non-edededing ",
                "controleren of ",
                "- ",
                "not unfairness ",
                ", toch?"
            })
    void aTextOfAHundredThousandCharactersIsLinted(String part) {
        String text = part.repeat(100_000 / part.length());
        MaturityModel model = MaturityModel.builder("m", "1.0.0")
                .languages(LanguageTag.DUTCH, LanguageTag.ENGLISH)
                .questions(List.of(
                        Question.builder("q1", LocalizedText.dutchAndEnglish(text, text))
                                .build(),
                        Question.builder("q2", LocalizedText.dutchAndEnglish(text + "b", text + "c"))
                                .build()))
                .build();
        LintReport report = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> DefinitionLinter.wording().lint(model));
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(500));
    }

    @Test
    void tenThousandSuppressionsAreTaken() {
        List<Question> questions = IntStream.range(0, 10_000)
                .mapToObj(i -> Question.builder("q" + i, LocalizedText.of(LanguageTag.ENGLISH, "never " + i))
                        .build())
                .toList();
        MaturityModel model = MaturityModel.builder("m", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .questions(questions)
                .suppressions(IntStream.range(0, 10_000)
                        .mapToObj(i -> new Suppression("wording.negation", List.of("q" + i), "reason"))
                        .toList())
                .build();
        LintReport report = Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> DefinitionLinter.wording()
                        .with(LintLimits.usual().likeness(1, 1))
                        .lint(model));
        assertThat(report.suppressed()).hasSize(10_000);
    }
}
