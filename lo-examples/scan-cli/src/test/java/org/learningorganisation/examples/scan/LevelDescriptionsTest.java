package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.examples.scan.CommandLineRun.file;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the profile says of the dimension that is the lowest, for a definition that describes its levels. */
class LevelDescriptionsTest {

    private static final String DESCRIBED = CommandLineRun.text("small.yaml")
            .replace(
                    "{id: trust, name: {en: Trust}}",
                    "{id: trust, name: {en: Trust}, levelDescriptions: {low: {en: A few people speak up.},"
                            + " middle: {en: Some teams speak up.}, high: {en: All teams speak up.}}}");

    @TempDir
    private Path folder;

    /** The profile of equal answers; sharing is 100, and trust on the scale of five is that of its two questions. */
    private String profile(String definition, int people, int trust) {
        StringBuilder table = new StringBuilder("respondent,q1,q2,q3,q4\n");
        for (int i = 0; i < people; i++) {
            table.append('p')
                    .append(i)
                    .append(",5,1,")
                    .append(trust)
                    .append(',')
                    .append(trust)
                    .append('\n');
        }
        CommandLineRun run = CommandLineRun.of(
                "score",
                "--model",
                file(folder, "model.yaml", definition),
                "--responses",
                file(folder, "responses.csv", table.toString()));
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void theLevelOfTheLowestDimensionIsDescribedAndTheNext() {
        assertThat(profile(DESCRIBED, 6, 2)).contains("""
                Lowest: Trust.
                  Level 1 Low looks like this: A few people speak up.
                  Level 2 Middle looks like this: Some teams speak up.
                """).doesNotContain("All teams speak up.");
    }

    @Test
    void aboveTheHighestLevelThereIsNone() {
        assertThat(profile(DESCRIBED, 6, 4)).contains("""
                Lowest: Trust.
                  Level 3 High looks like this: All teams speak up.

                """);
    }

    @Test
    void aDimensionWithoutDescriptionsIsNotNamedAsTheLowest() {
        assertThat(profile(CommandLineRun.text("small.yaml"), 6, 2))
                .contains("Trust")
                .doesNotContain("Lowest:");
        assertThat(profile(DESCRIBED.replace("id: trust,", "id: trust, role: OUTCOME,"), 6, 2))
                .contains("Trust (outcome)")
                .doesNotContain("Lowest:");
    }

    @Test
    void ofAGroupThatIsTooSmallNothingIsSaid() {
        assertThat(profile(DESCRIBED, 4, 2)).contains("withheld").doesNotContain("Lowest:", "speak up");
    }
}
