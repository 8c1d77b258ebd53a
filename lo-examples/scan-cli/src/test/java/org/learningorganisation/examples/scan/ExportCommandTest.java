package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.examples.scan.CommandLineRun.copied;
import static org.learningorganisation.examples.scan.CommandLineRun.text;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.exchange.surveyjs.SurveyJs;
import org.learningorganisation.model.exchange.surveyjs.SurveyJsForm;
import org.learningorganisation.model.json.JsonSchema;
import org.learningorganisation.scoring.json.ScoringSchema;

class ExportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theExportIsTheAnswerAndItsWarningsAreBesideIt() {
        CommandLineRun run =
                CommandLineRun.of("export", "--model", "learning-organisation-scan", "--to", "surveyjs-matrix");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo(SurveyJs.of(Catalogue.learningOrganisationScan(), SurveyJsForm.MATRIX)
                        .export()
                        .text());
        assertThat(run.err())
                .contains("WARNING levels: SurveyJS cannot carry levels [exchange.not-carried]")
                .contains("exchange.order-changed");
    }

    @Test
    void aDefinitionFileIsExportedToAFile() {
        Path model = copied(folder, "small.yaml");
        Path out = folder.resolve("form.json");
        CommandLineRun run =
                CommandLineRun.of("export", "--model", model, "--to", "surveyjs-flat", "--out", out, "--lang", "nl");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("SurveyJS kan niveaus niet bevatten").contains(out.toString());
        assertThat(text(out)).startsWith("{\n  \"locale\": ").endsWith("}\n");
    }

    @Test
    void everyTargetExportsTheBuiltInScan() {
        assertThat(ExportTarget.names()).allSatisfy(target -> {
            CommandLineRun run = CommandLineRun.of("export", "--model", "learning-organisation-scan", "--to", target);
            assertThat(run.exit()).isZero();
            assertThat(run.out()).isNotBlank();
            assertThat(run.err()).doesNotContain("ERROR");
        });
    }

    @Test
    void anUnknownTargetNamesTheKnownOnes() {
        CommandLineRun run = CommandLineRun.of("export", "--model", "learning-organisation-scan", "--to", "word");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'word'", String.join(", ", ExportTarget.names()));
        assertThat(CommandLineRun.of("export", "--help").out().replaceAll("\\s+", " "))
                .contains(String.join(", ", ExportTarget.names()));
    }

    @Test
    void aDefinitionIsNeverWrittenOverByItsExport() {
        Path model = copied(folder, "small.yaml");
        String before = text(model);
        CommandLineRun run = CommandLineRun.of("export", "--model", model, "--to", "surveyjs-flat", "--out", model);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(text(model)).isEqualTo(before);
    }

    @Test
    void aSchemaNeedsNoDefinitionAndEverythingElseDoes() {
        CommandLineRun schema = CommandLineRun.of("export", "--to", "json-schema");
        assertThat(schema.exit()).isZero();
        assertThat(schema.out()).isEqualTo(JsonSchema.DEFINITION.text());
        assertThat(CommandLineRun.of("export", "--to", "json-schema-result").out())
                .isEqualTo(ScoringSchema.RESULT.text());
        CommandLineRun page = CommandLineRun.of("export", "--to", "html");
        assertThat(page.exit()).isEqualTo(2);
        assertThat(page.err()).contains("--to html", "--model");
    }
}
