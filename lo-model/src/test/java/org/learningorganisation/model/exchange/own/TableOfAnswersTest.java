package org.learningorganisation.model.exchange.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.exchange.CodeForm;
import org.learningorganisation.model.exchange.Codes;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.exchange.Feature;
import org.learningorganisation.model.validation.Finding;

/** The example of the package's documentation, from outside the package. */
class TableOfAnswersTest {

    private static Exported export(MaturityModel model) {
        List<Feature> notCarried = List.of(Feature.SCORING, Feature.LEVELS, Feature.GUIDANCE);
        CodeForm columns = new CodeForm(
                Pattern.compile("[a-z][a-z0-9_]{0,31}"),
                32,
                Set.of("order"),
                Pattern.compile("[^a-z0-9_]+"),
                "_",
                UnaryOperator.identity());
        Codes codes = Codes.of(model.questions().stream().map(Question::id).toList(), columns);
        return new Exported(
                String.join(",", codes.byId().values()),
                Feature.notCarried(notCarried, "the table", model, LanguageTag.ENGLISH));
    }

    @Test
    void anExportOfOnesOwnTakesCodesOfItsTargetAndNamesWhatItCannotCarry() {
        Exported table = export(Catalogue.learningOrganisationScan());
        assertThat(table.text()).startsWith("tl_er_1,mm_dv_1,");
        assertThat(table.warnings())
                .extracting(Finding::path, Finding::message)
                .startsWith(org.assertj.core.groups.Tuple.tuple(
                        "questions[0].dimensions", "the table cannot carry what questions measure and how they count"))
                .hasSize(3);
    }
}
