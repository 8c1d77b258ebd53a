package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.examples.scan.CommandLineRun.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An instrument that is not the built-in one: scales of three, seven and forty, a hierarchy, an outcome, weights.
 *
 * <p>The figures are worked out by hand. Person a: d1 y = 100, d2 reversed 2 -> 6 = 500/6, d3 10 of 40 = 25, weights 3, 1,
 * 1/2: (300 + 250/3 + 25/2) / (9/2) = 791.666../9 = 87.962963; s1 4 = 50, s2 7 = 100, weights 1 and 2: 250/3 = 83.333333, mean
 * (4 + 14)/3 = 6; learning = (2 * 87.962963 + 83.333333) / 3 = 86.419753.
 */
class OwnInstrumentTest {

    private static final String ANSWERS = """
            respondent,team,d1,d2,d3,s1,s2,r1
            a,x,y,2,10,4,7,n
            b,x,n,,40,na,1,y
            c,x,,na,,4,4,
            d,x,y,2,10,4,7,p
            e,x,y,2,10,4,7,p
            f,y,y,2,10,4,7,p
            """;

    @TempDir
    private Path folder;

    private CommandLineRun score(Object... options) {
        Object[] all = new Object[options.length + 5];
        System.arraycopy(
                new Object[] {
                    "score",
                    "--model",
                    CommandLineRun.copied(folder, "workshop.yaml"),
                    "--responses",
                    file(folder, "workshop.csv", ANSWERS)
                },
                0,
                all,
                0,
                5);
        System.arraycopy(options, 0, all, 5, options.length);
        CommandLineRun run = CommandLineRun.of(all);
        assertThat(run.err()).doesNotContain("ERROR");
        return run;
    }

    @Test
    void theDefinitionHoldsAndIsShort() {
        assertThat(CommandLineRun.text("workshop.yaml").lines().count()).isLessThanOrEqualTo(60);
        assertThat(CommandLineRun.of("validate", CommandLineRun.copied(folder, "workshop.yaml"))
                        .exit())
                .isZero();
    }

    @Test
    void everyScoreIsThatOfTheCalculationByHand() {
        String scores = score("--group-by", "team", "--scores", "-").out();
        assertThat(scores)
                .contains("\na,learning,5,5,,,86.41975308641975,,,\n")
                .contains("\na,doing,3,3,,,87.96296296296296,,,\n")
                .contains("\na,sharing,2,2,6/1,6.0,83.33333333333333,,,\n")
                .contains("\na,results,1,1,1/1,1.0,0.0,,,\n")
                .contains("\na,overall,6,6,,,86.41975308641975,,,\n".replace("6,6", "5,5"));
    }

    @Test
    void aDimensionOfMixedScalesHasNoRawMeanAndTheHalfRuleHolds() {
        String scores = score("--group-by", "team", "--scores", "-").out();
        assertThat(scores)
                .contains("\nb,doing,2,3,,,14.285714285714286,,,\n")
                .contains("\nb,sharing,1,2,1/1,1.0,0.0,,,\n")
                .contains("\nc,doing,0,3,,,,,,NO_ANSWERS\n")
                .contains("\nc,sharing,2,2,4/1,4.0,50.0,,,\n")
                .contains("\nc,learning,2,5,,,,,,CHILD_NOT_SCORED\n");
    }

    @Test
    void theProfileShowsTheHierarchyTheOutcomeAndNoLevels() {
        CommandLineRun run = score("--group-by", "team");
        assertThat(run.out())
                .contains("Learning in the workshop, version 2.1.0")
                .contains("\n  Learning ")
                .contains("\n    Learning by doing ")
                .contains("\n  Results (outcome) ")
                .contains("withheld: ")
                .doesNotContain("level");
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.contains("Learning by doing"))
                        .findFirst()
                        .orElseThrow())
                .matches(".*[0-9.]+ +- +[\u2588\u2591]+");
    }

    @Test
    void aRawPlanIsRefusedForMixedScales() {
        Path plan = file(folder, "raw.json", "{\"id\": \"raw\", \"normalisation\": \"RAW\"}");
        CommandLineRun run = score("--plan", plan);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("the plan does not hold").contains("RAW");
    }
}
