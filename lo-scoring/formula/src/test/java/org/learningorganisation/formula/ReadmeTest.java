package org.learningorganisation.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.json.PlanReader;
import org.learningorganisation.scoring.strategy.ScoringMethods;

/** The samples of the README do what it says. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void theSampleRunsOnThePlanBelowIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("top-box-plan.json"), found("```json\n(.*?)```").get(0));
        var model = Catalogue.learningOrganisationScan();
        var strategies = Formulas.strategies(ScoringMethods.strategies());
        var plan = PlanReader.strict().read(file);
        var scorer = Scorer.builder(model).plan(plan).strategies(strategies).build();
        var answers = Response.to(model);
        model.questions().forEach(question -> answers.answer(question.id(), question.reversed() ? "1" : "5"));

        assertThat(scorer.score(answers.build()).disciplines())
                .isNotEmpty()
                .allSatisfy(discipline -> assertThat(
                                discipline.outcome().scored().orElseThrow().score())
                        .isEqualTo(100));
    }

    @Test
    void theStatementsOfTheSampleAreThoseOfTheTest() throws IOException {
        String test = Files.readString(
                Path.of("src", "test", "java", "org", "learningorganisation", "formula", "ReadmeTest.java"));

        assertThat(found("```java\n(.*?)```").get(0).lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(test)
                        .contains(line.replaceFirst(";.*", ";").replace("Path.of(\"top-box-plan.json\")", "file")));
    }

    @Test
    void everyExampleExpressionIsRead() throws IOException {
        List<String> expressions = found("^\\| [a-z, 0-9]+ \\| `([^`]*items[^`]*)` \\|$");

        assertThat(expressions)
                .hasSize(6)
                .allSatisfy(expression -> assertThat(
                                Formula.of(expression.replace("\\|", "|")).value(AnsweredItem.of(SomeItems.items(5))))
                        .isFinite());
    }
}
