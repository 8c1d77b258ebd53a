package org.learningorganisation.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentOrderOfFindingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title[en]",
                "questions[3].text[nl-BE]",
                "scales[0].options[12].label[en]",
                "disciplines[1].levelDescriptions[floor][nl]",
                "guidance.actions[0].sources[1].source",
                "suppressions[2].ids[0]"
            })
    void aPrintedPathIsReadBack(String printed) {
        assertThat(PropertyPath.parse(printed)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", ".", "a[", "a[]", "a[9999999999999]", "a..b", "a[x]y.b"})
    void aTextThatIsNoPathIsReadWithoutComplaint(String text) {
        assertThat(PropertyPath.parse(text).steps()).isNotEmpty();
    }

    @Test
    void findingsAreInTheOrderOfTheDocument() {
        List<Finding> findings = List.of(
                finding("a", ""),
                finding("z", "title[en]"),
                finding("a", "scales[0]"),
                finding("a", "questions[2].text[en]"),
                finding("b", "questions[2].text[en]"),
                finding("a", "questions[2].text[nl]"),
                finding("a", "questions[10].scale"),
                finding("a", "suppressions[0].ids[2]"));
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Finding.inDocumentOrder());
        assertThat(shuffled).isEqualTo(findings);
    }

    private static Finding finding(String rule, String path) {
        return new Finding(rule, Severity.INFO, path, "message", "", Map.of(), Optional.empty());
    }
}
