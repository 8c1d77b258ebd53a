package org.learningorganisation.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

class BeanValidationTest {

    private static final Validator ENGLISH = BeanValidation.validator(Locale.ENGLISH);

    /** A bean of an application. */
    private record Publication(List<@Valid MaturityModel> models) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void violationsAreTheErrorsOfTheDefinitionValidator(String language) {
        Validator validator = BeanValidation.validator(Locale.forLanguageTag(language));
        assertThat(DefinitionFixture.all())
                .allSatisfy(fixture -> assertThat(validator.validate(fixture.model()))
                        .extracting(BeanValidationTest::shown)
                        .containsExactlyInAnyOrderElementsOf(findings(fixture.model(), language, Severity.ERROR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void warningsAreTheViolationsOfGroupAdvice(String language) {
        Validator validator = BeanValidation.validator(Locale.forLanguageTag(language));
        assertThat(DefinitionFixture.all())
                .filteredOn(fixture ->
                        !findings(fixture.model(), language, Severity.WARNING).isEmpty())
                .hasSizeGreaterThan(3)
                .allSatisfy(fixture -> assertThat(validator.validate(fixture.model(), Advice.class))
                        .extracting(BeanValidationTest::shown)
                        .containsExactlyInAnyOrderElementsOf(findings(fixture.model(), language, Severity.WARNING)));
    }

    @Test
    void bothGroupsTogetherGiveEverything() {
        MaturityModel model = DefinitionFixture.model("published", "example-of-the-format");
        assertThat(ENGLISH.validate(model, Default.class, Advice.class)).hasSize(5);
        assertThat(ENGLISH.validate(model)).hasSize(4);
    }

    @Test
    void aFactoryConfiguredByTheApplicationGivesTheSame() {
        Validator own = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        String language = Locale.getDefault().getLanguage();
        assertThat(DefinitionFixture.all())
                .allSatisfy(fixture -> assertThat(own.validate(fixture.model()))
                        .extracting(BeanValidationTest::shown)
                        .containsExactlyInAnyOrderElementsOf(findings(fixture.model(), language, Severity.ERROR)));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void aReaderOfEnglishGetsEnglishOnADutchMachine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl-NL"));
            MaturityModel model = DefinitionFixture.model("version.not-semver", "two-numbers");
            assertThat(BeanValidation.validator(Locale.UK).validate(model))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage()).startsWith("'1.0' is not a version"));
            assertThat(BeanValidation.validator(Locale.FRENCH).validate(model))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage()).startsWith("'1.0' is not a version"));
            assertThat(BeanValidation.validator(Locale.forLanguageTag("nl-BE")).validate(model))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage()).startsWith("'1.0' is geen versie"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "{version}",
                "{jakarta.validation.constraints.NotNull.message}",
                "\\",
                "\\\\{$}\\",
                "$1",
                "\\{\\$\\}",
                "{",
                "}{",
                "a\nb",
                "'\"",
                "x{id}y"
            })
    void valuesAreNeverInterpreted(String value) {
        MaturityModel model = model(value);
        List<Finding> findings = DefinitionValidator.structural().validate(model);
        assertThat(findings).hasSizeGreaterThan(3);
        assertThat(findings)
                .filteredOn(finding -> finding.path().equals("version"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("'" + value.replace('\n', '\uFFFD')
                                + "' is not a version as Semantic Versioning 2.0.0 writes it"));
        assertThat(ENGLISH.validate(model))
                .extracting(BeanValidationTest::shown)
                .containsExactlyInAnyOrderElementsOf(findings(model, "en", Severity.ERROR));
    }

    @Test
    void theFindingIsTheDynamicPayloadOfAViolation() {
        MaturityModel model = DefinitionFixture.model("id.duplicate", "scale-level-and-guidance");
        assertThat(ENGLISH.validate(model)).hasSize(3).allSatisfy(violation -> {
            HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = own.getDynamicPayload(Finding.class);
            assertThat(finding.rule()).isEqualTo("id.duplicate");
            assertThat(shown(violation)).isEqualTo(tuple(finding.path(), finding.message()));
            assertThat(violation.getMessageTemplate()).isEqualTo("{org.learningorganisation.id.duplicate}");
        });
    }

    @Test
    void pathsAreMadeOfNodesAndNotOfText() {
        MaturityModel model = DefinitionFixture.model("scale.label-duplicate", "in-dutch");
        assertThat(ENGLISH.validate(model)).singleElement().satisfies(violation -> {
            List<Path.Node> nodes = nodes(violation);
            assertThat(nodes).extracting(Path.Node::getName).startsWith("scales", "options", "label");
            assertThat(nodes.get(1).getIndex()).isZero();
            assertThat(nodes.get(2).getIndex()).isOne();
            assertThat(nodes.get(3).getKey()).isEqualTo("nl");
        });
    }

    @Test
    void aModelInABeanOfTheApplicationIsValidatedInItsPlace() {
        Publication publication = new Publication(
                List.of(DefinitionFixture.model("sound", "base"), DefinitionFixture.model("text.missing", "blank")));
        assertThat(ENGLISH.validate(publication))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("models[1].questions[0].text[nl]");
    }

    private static MaturityModel model(String value) {
        return MaturityModel.builder(value, value)
                .languages(new LanguageTag(value))
                .title(LocalizedText.of(new LanguageTag(value), value))
                .questions(List.of(Question.builder("q", LocalizedText.NONE)
                        .measures(value)
                        .scale(value)
                        .build()))
                .build();
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        Stream.Builder<Path.Node> nodes = Stream.builder();
        violation.getPropertyPath().forEach(nodes);
        return nodes.build().toList();
    }

    private static List<Tuple> findings(MaturityModel model, String language, Severity severity) {
        Predicate<Finding> wanted = finding -> finding.severity() == severity;
        return DefinitionValidator.structural().in(new LanguageTag(language)).validate(model).stream()
                .filter(wanted)
                .map(finding -> tuple(finding.path(), finding.message()))
                .distinct()
                .toList();
    }

    private static Tuple shown(ConstraintViolation<?> violation) {
        return tuple(violation.getPropertyPath().toString(), violation.getMessage());
    }
}
