package org.learningorganisation.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/** Apache BVal has no parameters of a violation, so it gets whole messages, in English. */
class OtherProviderTest {

    private static final Validator BVAL = Validation.byProvider(ApacheValidationProvider.class)
            .configure()
            .buildValidatorFactory()
            .getValidator();

    @Test
    void violationsAreTheFindingsInEnglish() {
        assertThat(DefinitionFixture.all()).allSatisfy(fixture -> {
            assertThat(violations(fixture.model()))
                    .containsExactlyInAnyOrderElementsOf(findings(fixture.model(), Severity.ERROR));
            assertThat(violations(fixture.model(), Advice.class))
                    .containsExactlyInAnyOrderElementsOf(findings(fixture.model(), Severity.WARNING));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "{id}", "\\", "\\\\{$}\\", "$1", "{", "}{", "x{message}y"})
    void valuesAreNeverInterpreted(String value) {
        MaturityModel model = MaturityModel.builder(value, value)
                .languages(LanguageTag.ENGLISH)
                .title(LocalizedText.of(LanguageTag.ENGLISH, "Scan"))
                .questions(List.of(Question.builder("q", LocalizedText.of(LanguageTag.ENGLISH, "Is it?"))
                        .measures(value)
                        .scale(value)
                        .build()))
                .build();
        assertThat(violations(model))
                .hasSizeGreaterThan(3)
                .containsExactlyInAnyOrderElementsOf(findings(model, Severity.ERROR));
    }

    private static List<Tuple> findings(MaturityModel model, Severity severity) {
        return DefinitionValidator.structural().validate(model).stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> tuple(finding.path(), finding.message()))
                .toList();
    }

    private static List<Tuple> violations(MaturityModel model, Class<?>... groups) {
        return BVAL.validate(model, groups).stream()
                .map(violation -> tuple(violation.getPropertyPath().toString(), violation.getMessage()))
                .toList();
    }
}
