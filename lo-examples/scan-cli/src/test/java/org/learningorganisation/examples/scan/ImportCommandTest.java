package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.examples.scan.CommandLineRun.file;
import static org.learningorganisation.examples.scan.CommandLineRun.text;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String WEIGHT =
            "\"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/ordinalValue\", \"valueDecimal\": %d}]";

    private static final String QUESTIONNAIRE = """
            {"resourceType": "Questionnaire", "language": "en", "url": "http://example.com/Questionnaire/quality",
             "version": "2.0.0", "title": "Quality", "status": "active", "item": [
              {"linkId": "q1", "type": "choice", "text": "Do you learn?", "prefix": "1", "answerOption": [
               {"valueCoding": {"code": "no", "display": "No"}, %s},
               {"valueCoding": {"code": "yes", "display": "Yes"}, %s}]}]}
            """.formatted(WEIGHT.formatted(0), WEIGHT.formatted(1));

    @TempDir
    private Path folder;

    @Test
    void theDefinitionIsTheAnswerAndItsWarningsAreBesideIt() {
        Path questionnaire = file(folder, "quality.json", QUESTIONNAIRE);
        CommandLineRun run = CommandLineRun.of("import", questionnaire, "--from", "fhir");
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("'prefix' of item 'q1'", "exchange.not-taken")
                .doesNotContain("ERROR");
        Path definition = file(folder, "quality.yaml", run.out());
        CommandLineRun validated = CommandLineRun.of("validate", definition, "--rules", "structural");
        assertThat(validated.exit()).isZero();
        assertThat(validated.out()).contains("quality", "2.0.0");
    }

    @Test
    void aFileIsWrittenInTheFormatOfItsName() {
        Path questionnaire = file(folder, "quality.json", QUESTIONNAIRE);
        Path out = folder.resolve("definition.json");
        CommandLineRun run = CommandLineRun.of("import", questionnaire, "--from", "fhir", "--out", out, "--lang", "nl");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("heeft geen plaats in een definitie");
        assertThat(out).content().startsWith("{").contains("\"id\": \"quality\"");
    }

    @Test
    void aQuestionnaireThatDoesNotHoldIsRefusedAndNothingIsWritten() {
        Path questionnaire =
                file(folder, "quality.json", QUESTIONNAIRE.replace("\"valueDecimal\": 1", "\"valueDecimal\": 0"));
        Path out = folder.resolve("definition.yaml");
        CommandLineRun run = CommandLineRun.of("import", questionnaire, "--from", "fhir", "--out", out);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("scale.scores-not-monotonic");
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void wrongUsageIsSaid() {
        Path questionnaire = file(folder, "quality.json", QUESTIONNAIRE);
        assertThat(CommandLineRun.of("import", questionnaire).exit()).isEqualTo(2);
        assertThat(CommandLineRun.of("import", questionnaire, "--from", "word").exit())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("import", folder.resolve("none.json"), "--from", "fhir")
                        .exit())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("import", questionnaire, "--from", "fhir", "--out", questionnaire)
                        .exit())
                .isEqualTo(2);
        assertThat(text(questionnaire)).isEqualTo(QUESTIONNAIRE);
    }
}
