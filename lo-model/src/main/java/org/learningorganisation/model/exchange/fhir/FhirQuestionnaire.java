package org.learningorganisation.model.exchange.fhir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.exchange.Feature;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Finding;

/**
 * Exports a definition as a FHIR Questionnaire, and makes definitions of questionnaires.
 *
 * <pre>{@code
 * Exported questionnaire = FhirQuestionnaire.r4(model).export();
 * Document<MaturityModel> theirs = FhirQuestionnaire.read(Files.readString(file), LanguageTag.ENGLISH);
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
     * Makes a definition of a questionnaire of R4 or R5, also of one that comes from elsewhere.
     *
     * <ul>
     *   <li>A group that asks something scored is a discipline; scored questions outside groups measure a discipline that has
     *       the id and the title of the questionnaire. Groups in a group are its parts, unless it asks something itself.
     *   <li>An item of type {@code choice}, {@code open-choice} or {@code coding} is a question with the scale of its options,
     *       which stand in the item or in a ValueSet within the questionnaire; so is a {@code string}, {@code text} or {@code
     *       integer} that has options. The score of an option is its
     *       {@code ordinalValue} or {@code itemWeight}, on the option, on its coding or on its concept; both are read in both
     *       versions. Where some options have a weight, the others are not applicable; where none has, the question is
     *       background.
     *   <li>An {@code integer} or {@code decimal} with {@code minValue} and {@code maxValue} is a scored question with a range,
     *       with a warning unless the address of the questionnaire begins as those of exports do when nothing else is said:
     *       elsewhere it may be an age as well. One that is {@code readOnly} is computed, and left out. Any other {@code string}
     *       or {@code text} is an open question.
     *   <li>The version is that of the questionnaire, the id what its address ends in. The languages are those in which the
     *       title and every text of a question, option or discipline is there; other translations are kept, with a warning. A
     *       description that is not in all of them is left out.
     * </ul>
     *
     * <p>Everything else is a warning that names the item: conditions, initial values, repetition, other types. What FHIR does
     * not have is an error; so is more than 10,000 findings, of which the first are listed. An exported definition comes back with the same scores but for what the export warned of, and for
     * the ids of its ranges, which FHIR does not have: then all its questions measure one discipline.
     *
     * @param json one Questionnaire
     * @param reader the language of the reader of findings; Dutch and English are there, others get English
     * @return the definition, and all findings: first those on the questionnaire, with paths of FHIR such as {@code
     *     item[3].linkId}, then those on the definition as {@link DefinitionValidator} gives them; no definition when the text
     *     is not JSON, or another resource
     */
    public static Document<MaturityModel> read(String json, LanguageTag reader) {
        return read(documents(reader).read(json, DocumentFormat.JSON), reader);
    }

    /**
     * Makes a definition of a questionnaire in a file, which must have the extension {@code json}.
     *
     * @param file one Questionnaire
     * @param reader the language of the reader of findings; Dutch and English are there, others get English
     * @return as for a text
     */
    public static Document<MaturityModel> read(Path file, LanguageTag reader) {
        return read(documents(reader).read(file), reader);
    }

    private static DocumentReader<Extensions> documents(LanguageTag reader) {
        return DocumentReader.of(Extensions.class).in(reader);
    }

    private static Document<MaturityModel> read(Document<Extensions> json, LanguageTag reader) {
        return json.value()
                .map(found -> new FhirQuestionnaireReader(reader).read(found.properties()))
                .orElseGet(() -> new Document<>(
                        Optional.empty(),
                        json.findings().stream().map(FhirElement::inFhir).toList()));
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
