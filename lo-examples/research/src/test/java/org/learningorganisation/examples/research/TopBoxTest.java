package org.learningorganisation.examples.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningorganisation.formula.Formulas;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.ResponseReader;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.json.PlanReader;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;

/** The strategy in Java, as a formula and in a script give the same doubles, to the last digit. */
class TopBoxTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();

    private static final Path FILES = MODULE.resolve("top-box");

    private static final int SHEETS = 500;

    private static final int MOST_LINES = 40;

    private static Scorer inJava(MaturityModel model) {
        return Scorer.builder(model)
                .plan(plan("plan.json"))
                .strategies(TopBox.STRATEGIES)
                .build();
    }

    private static Scorer asFormula(MaturityModel model) {
        return Scorer.builder(model)
                .plan(plan("formula-plan.json"))
                .strategies(Formulas.strategies(TopBox.STRATEGIES))
                .build();
    }

    private static ScoringPlan plan(String file) {
        return PlanReader.strict().read(FILES.resolve(file));
    }

    private static MaturityModel sampleDefinition() {
        return DefinitionReader.strict().read(FILES.resolve("definition.yaml"));
    }

    private static Response sampleAnswers() {
        return ResponseReader.strict().read(FILES.resolve("answers.json"));
    }

    /** Every shown double of a result, bit for bit. */
    private static List<Long> bits(PersonalResult result) {
        return Stream.of(result.overall().stream(), result.disciplines().stream(), result.successAreas().stream())
                .flatMap(scores -> scores)
                .map(PersonalScore::outcome)
                .flatMap(outcome -> outcome.scored().stream())
                .map(scored -> Double.doubleToLongBits(scored.score()))
                .toList();
    }

    @Test
    void twoOfThreeAnswersAreTheHighest() {
        PersonalScore dialogue =
                inJava(sampleDefinition()).score(sampleAnswers()).disciplines().get(0);

        assertThat(dialogue.outcome().scored().orElseThrow().score()).isEqualTo(200.0 / 3);
    }

    @Test
    void theFormulaGivesTheSameDoublesForRandomAnswers() {
        MaturityModel scan = DefinitionReader.strict().read(MODULE.resolve("definitions/three-and-twenty.yaml"));
        Scorer java = inJava(scan);
        Scorer formula = asFormula(scan);
        Random random = new Random(1990);
        List<Long> seen = new ArrayList<>();
        for (int sheet = 0; sheet < SHEETS; sheet++) {
            Response answers = randomAnswers(scan, random);
            List<Long> bits = bits(java.score(answers));
            assertThat(bits(formula.score(answers))).isEqualTo(bits);
            seen.addAll(bits);
        }

        assertThat(seen).hasSizeGreaterThan(SHEETS);
        assertThat(seen.stream().distinct()).hasSizeGreaterThan(40);
    }

    /** Any option of any question, those that are not scored among them, or none. */
    private static Response randomAnswers(MaturityModel model, Random random) {
        Response.Builder answers = Response.to(model);
        for (Question question : model.questions()) {
            List<AnswerOption> options = model.scales().stream()
                    .filter(scale -> question.scale().equals(Optional.of(scale.id())))
                    .map(AnswerScale::options)
                    .findFirst()
                    .orElseThrow();
            int chosen = random.nextInt(options.size() + 1);
            if (chosen < options.size()) {
                answers.answer(question.id(), options.get(chosen).code());
            }
        }
        return answers.build();
    }

    @Test
    void theCommandOfTheReadmeRunsTheScriptAndGivesTheSameDouble(@TempDir Path home) throws Exception {
        Matcher command = Pattern.compile("^jshell .*\\.jsh$", Pattern.MULTILINE)
                .matcher(Files.readString(MODULE.resolve("README.md")));
        assertThat(command.find()).isTrue();
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command.group())
                .directory(MODULE.getParent().getParent().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        String ownJdk = Path.of(System.getProperty("java.home"), "bin").toString();
        shell.environment().merge("PATH", ownJdk, (path, first) -> first + ":" + path);
        shell.environment().put("JAVA_TOOL_OPTIONS", "-Djava.util.prefs.userRoot=" + home);
        Process jshell = shell.start();
        String printed = new String(jshell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(jshell.waitFor(2, TimeUnit.MINUTES)).isTrue();
        double score = Double.parseDouble(printed.strip().replaceFirst("^dialogue ", ""));
        assertThat(Stream.of(inJava(sampleDefinition()), asFormula(sampleDefinition()))
                        .map(scorer -> bits(scorer.score(sampleAnswers()))))
                .hasSize(2)
                .allSatisfy(bits -> assertThat(bits).contains(Double.doubleToLongBits(score)));
    }

    @Test
    void strategyRegistrationContractAndPlanAreAtMostFortyLines() throws IOException {
        Path sources = Path.of("java", TopBox.class.getPackageName().replace('.', '/'));
        int lines = 0;
        for (Path file : List.of(
                Path.of("src", "main").resolve(sources).resolve("TopBox.java"),
                Path.of("src", "test").resolve(sources).resolve("TopBoxContractTest.java"),
                FILES.resolve("plan.json"))) {
            lines += Files.readAllLines(file).size();
        }

        assertThat(lines).isLessThanOrEqualTo(MOST_LINES);
    }
}
