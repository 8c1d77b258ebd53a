package org.learningorganisation.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.lint.DefinitionLinter;
import org.learningorganisation.model.lint.LintReport;
import org.learningorganisation.model.lint.SuppressedFinding;
import org.learningorganisation.model.testmodels.SmallModel;
import org.learningorganisation.model.validation.Edit;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class FindingEditsTest {

    private static final Finding PLAIN =
            new Finding("r", Severity.INFO, "text[en]", "message", "", Map.of(), Optional.empty());

    private static final Finding EDITED = PLAIN.suggesting(List.of(new Edit("text[en]", "from", "to")));

    @Test
    void anEditIsWrittenOnlyWhereThereIsOneAndIsReadBack() {
        assertThat(DocumentWriter.json(List.of(PLAIN))).doesNotContain("edits");
        String json = DocumentWriter.json(List.of(EDITED));
        assertThat(json)
                .containsIgnoringWhitespaces("\"edits\":[{\"path\":\"text[en]\",\"from\":\"from\",\"to\":\"to\"}]");
        assertThat(new JsonMapper().readValue(json, new TypeReference<List<Finding>>() {}))
                .containsExactly(EDITED);
    }

    @Test
    void anEditGoesAlongWithItsFinding() {
        assertThat(EDITED.at(1, 2).edits()).isEqualTo(EDITED.edits());
        assertThat(EDITED.under("responses[3]").edits())
                .containsExactly(new Edit("responses[3].text[en]", "from", "to"));
    }

    @Test
    void aSuppressedFindingIsTheFindingWithTheReason() {
        assertThat(DocumentWriter.json(List.of(new SuppressedFinding(EDITED, "meant so"))))
                .containsIgnoringWhitespaces("[{\"rule\":\"r\",\"severity\":\"INFO\",")
                .containsIgnoringWhitespaces("\"suppressed\":\"meant so\"}]");
    }

    /** The sample of {@link DefinitionLinter}. */
    @Test
    void aLinterIsChosenAndItsReportRead() {
        MaturityModel model = SmallModel.MODEL;
        List<String> remarks = new ArrayList<>();
        LintReport report = DefinitionLinter.wording()
                .in(LanguageTag.DUTCH)
                .severity("wording.vague", Severity.WARNING)
                .without("design.one-direction")
                .examine(model);
        report.findings().forEach(finding -> remarks.add(finding.toString()));
        report.suppressed().forEach(suppressed -> remarks.add(suppressed.finding() + " " + suppressed.reason()));
        assertThat(remarks)
                .anySatisfy(remark -> assertThat(remark).contains("[design.few-questions]", "gescoorde vragen"));
    }

    @Test
    void findingsOfALinterGetTheirPlaceInTheFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("model.json"), DocumentWriter.json(SmallModel.MODEL));
        List<Finding> findings =
                DefinitionLinter.wording().lint(SmallModel.MODEL).findings();
        assertThat(findings).isNotEmpty();
        List<Finding> located = DefinitionReader.strict().located(findings, file);
        assertThat(located)
                .hasSameSizeAs(findings)
                .allSatisfy(finding -> assertThat(finding.position())
                        .hasValueSatisfying(
                                position -> assertThat(position.line()).isGreaterThan(1)));
        assertThat(located.get(0).rule()).isEqualTo(findings.get(0).rule());
        assertThat(DefinitionReader.strict().located(findings, folder.resolve("none.json")))
                .isEqualTo(findings);
    }
}
