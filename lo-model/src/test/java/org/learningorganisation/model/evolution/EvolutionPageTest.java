package org.learningorganisation.model.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code EVOLUTION.md} says what the code does. */
class EvolutionPageTest {

    @Test
    void thePageHasEveryKindOfChangeWithItsVerdictInTheOrderOfTheCode() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("EVOLUTION.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z_]+` \\| `[A-Z_]+` \\| .+ \\|"))
                .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(ChangeKind.values())
                        .map(kind -> "| `" + kind + "` | `" + kind.verdict() + "`")
                        .toList());
    }

    @Test
    void thePageHasEveryVerdictWithTheReleaseItAsksFor() throws IOException {
        String page = Files.readString(Path.of("EVOLUTION.md"));
        for (Verdict verdict : Verdict.values()) {
            assertThat(page)
                    .containsPattern("\\| `" + verdict + "` \\| .+ \\| "
                            + verdict.release().name().toLowerCase(Locale.ROOT) + " \\|");
        }
    }
}
