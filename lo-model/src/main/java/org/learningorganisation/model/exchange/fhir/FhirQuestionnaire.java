package org.learningorganisation.model.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.exchange.Feature;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Finding;

/**
 * Exports a definition as a FHIR Questionnaire.
 *
 * <pre>{@code
 * Exported questionnaire = FhirQuestionnaire.r4(model).export();
 * }</pre>
 *
 * <ul>
 *   <li>Each question is one item, in the order of presentation and without groups; its {@code linkId} is the id of the
 *       question. Its description, which is for authors, does not show.
 *   <li>Options stand in the item as codings of a code system of the definition's own, one per scale, so that answers
 *       validate without a terminology server. A score is the extension {@code ordinalValue} (R4) or {@code itemWeight}
 *       (R5) on the option, before any reversal; options outside scoring, and the options of background questions, have
 *       none.
 *   <li>A range becomes an integer where every number allowed is whole, and a decimal otherwise, with {@code minValue},
 *       {@code maxValue} and where it applies {@code maxDecimalPlaces}. An open question becomes a text.
 *   <li>The language of the resource is the default language; the others are there as the extension {@code translation}.
 *   <li>The status is {@code active}, because a definition does not say. Another view on a model is derived from that
 *       model's questionnaire.
 * </ul>
 *
 * <p>What FHIR has no place for is a warning. See <a href="https://hl7.org/fhir/R4/questionnaire.html">R4</a> and <a
 * href="https://hl7.org/fhir/R5/questionnaire.html">R5</a>. Immutable. Not for implementation by users.
 */
public final class FhirQuestionnaire {

    private static final List<Feature> NOT_CARRIED = List.of(
            Feature.DIMENSIONS,
            Feature.LEVELS,
            Feature.REVERSED,
            Feature.WEIGHTS,
            Feature.DESCRIPTIONS,
            Feature.BACKGROUND,
            Feature.BIPOLAR,
            Feature.ODD_STEPS,
            Feature.OUTSIDE_SCORING,
            Feature.CONTROL_CHARACTERS,
            Feature.GUIDANCE,
            Feature.SUPPRESSIONS,
            Feature.MIGRATIONS,
            Feature.EXTENSIONS);

    private final FhirVersion version;
    private final MaturityModel model;
    private final FhirNames names;
    private final LanguageTag language;

    private FhirQuestionnaire(FhirVersion version, MaturityModel model, FhirNames names, LanguageTag language) {
        this.version = version;
        this.model = model;
        this.names = names;
        this.language = language;
    }

    private static FhirQuestionnaire of(FhirVersion version, MaturityModel model) {
        DefinitionValidator.structural().requireSound(model);
        return new FhirQuestionnaire(version, model, FhirNames.DEFAULT, LanguageTag.ENGLISH);
    }

    /**
     * A questionnaire of FHIR R4 (4.0.1).
     *
     * @param model the definition
     * @return its export
     * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
     */
    public static FhirQuestionnaire r4(MaturityModel model) {
        return of(FhirVersion.R4, model);
    }

    /**
     * A questionnaire of FHIR R5 (5.0.0).
     *
     * @param model the definition
     * @return its export
     * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
     */
    public static FhirQuestionnaire r5(MaturityModel model) {
        return of(FhirVersion.R5, model);
    }

    /**
     * The same export with names of another publisher. Names identify and need not be found at their address; who publishes
     * definitions takes an address of their own.
     *
     * @param base what the address of the questionnaire and of its code systems begin with, such as {@code
     *     https://example.com/fhir}; {@code https://learningorganisation.org/fhir} unless said otherwise
     * @return a new export
     * @throws IllegalArgumentException when the base is not an absolute address, or ends with a slash
     */
    public FhirQuestionnaire under(String base) {
        return new FhirQuestionnaire(version, model, new FhirNames(base), language);
    }

    /**
     * The same export with warnings in another language; it changes nothing in the questionnaire.
     *
     * @param other the reader's language; Dutch and English are there, others get English
     * @return a new export
     */
    public FhirQuestionnaire in(LanguageTag other) {
        return new FhirQuestionnaire(version, model, names, Objects.requireNonNull(other, "other"));
    }

    /**
     * The name under which responses refer to the questionnaire.
     *
     * @return its address and version, such as {@code
     *     https://learningorganisation.org/fhir/Questionnaire/learning-organisation-scan|1.0.0}
     */
    public String canonical() {
        return names.canonical(model.reference());
    }

    /**
     * Writes the questionnaire.
     *
     * @return JSON, and what FHIR cannot carry
     */
    public Exported export() {
        FhirText texts = new FhirText(model.languages());
        FhirScales scales = new FhirScales(model, names);
        FhirItems items = new FhirItems(version, scales, texts);
        FhirObject questionnaire = new FhirObject()
                .with("resourceType", "Questionnaire")
                .with("language", model.defaultLanguage().value())
                .with("url", names.questionnaire(model.reference()))
                .with("version", model.version())
                .with("name", FhirNames.computable(model.id()));
        texts.add(questionnaire, "title", model.title());
        questionnaire
                .with("derivedFrom", model.answersOf().map(names::canonical).map(List::of))
                .with("status", "active");
        texts.add(questionnaire, "description", model.description());
        questionnaire.with("item", model.questions().stream().map(items::item).toList());
        return new Exported(DocumentWriter.json(questionnaire.done()), warnings(scales));
    }

    private List<Finding> warnings(FhirScales scales) {
        List<Finding> warnings = new ArrayList<>(Feature.notCarried(NOT_CARRIED, version.title(), model, language));
        warnings.addAll(scales.changedCodes(version.title(), language));
        return warnings;
    }
}
