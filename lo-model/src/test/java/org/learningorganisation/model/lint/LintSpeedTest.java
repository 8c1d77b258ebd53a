package org.learningorganisation.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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

/** Time, measured as work of this thread, so that a busy machine does not count. */
class LintSpeedTest {

    private static final List<String> WORDS =
            List.of(("wij leren van elkaar team werk fout doel klant plan kennis vraag tijd"
                            + " leiding afdeling ruimte idee project succes taak rol niet altijd en of vaak onduidelijk zowel als regel")
                    .split(" ", -1));

    private static final List<LanguageTag> LANGUAGES = "nl en de fr es it pl da sv nl-BE"
            .lines()
            .flatMap(line -> List.of(line.split(" ", -1)).stream())
            .map(LanguageTag::new)
            .toList();

    @Test
    void threeHundredQuestionsInTenLanguagesTakeLessThanASecond() {
        Random random = new Random(1);
        List<Question> questions = IntStream.range(0, 300)
                .mapToObj(i -> {
                    LocalizedText text = LocalizedText.NONE;
                    for (LanguageTag language : LANGUAGES) {
                        text = text.with(
                                language,
                                random.ints(14, 0, WORDS.size())
                                        .mapToObj(WORDS::get)
                                        .collect(Collectors.joining(" ")));
                    }
                    return Question.builder("q" + i, text)
                            .scale("s")
                            .measures("d")
                            .build();
                })
                .toList();
        MaturityModel model = MaturityModel.builder("m", "1.0.0")
                .languages(LANGUAGES.toArray(LanguageTag[]::new))
                .questions(questions)
                .build();
        DefinitionLinter.wording().lint(model);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(DefinitionLinter.wording().lint(model).findings()).isNotEmpty();
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(used)).isLessThan(Duration.ofSeconds(1));
    }

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
    void aTextOfAHundredThousandCharactersTakesLinearTime(String part) {
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
    void tenThousandSuppressionsTakeLinearTime() {
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
