package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;

/** Reads what can be chosen on an item as a scale, whose id is what the questionnaire calls the list. */
final class FhirOptions {

    /** The name of a list that has none. */
    private static final String UNNAMED = "scale";

    private final FhirContained contained;
    private final FhirTranslations texts;
    private final Findings findings;

    /** By reference, so that a long list that many items use is read once. */
    private final Map<String, Optional<AnswerScale>> valueSets = new HashMap<>();

    private final Set<String> allSystems = new HashSet<>();

    FhirOptions(FhirContained contained, FhirTranslations texts, Findings findings) {
        this.contained = contained;
        this.texts = texts;
        this.findings = findings;
    }

    /** The scale of an item; empty when its options are elsewhere, or there are none. */
    Optional<AnswerScale> read(FhirElement item, String linkId) {
        Optional<String> reference = item.text("answerValueSet");
        if (reference.isPresent()) {
            Optional<AnswerScale> scale =
                    valueSets.computeIfAbsent(reference.get(), any -> valueSet(any, item.at("answerValueSet")));
            if (scale.isEmpty()) {
                item.notTaken(linkId, "answerValueSet");
            }
            return scale;
        }
        List<AnswerOption> options = new ArrayList<>();
        List<String> systems = new ArrayList<>();
        for (FhirElement option : item.objects("answerOption", FhirShape.OPTION)) {
            option.notTaken(linkId, Set.of("initialSelected"), FhirWeights.EXTENSIONS);
            Optional<AnswerOption> read = option(option, systems);
            read.ifPresent(options::add);
            if (read.isEmpty()) {
                option.notTaken(linkId, String.join(", ", option.named("value")));
            }
        }
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(scale(name(systems), options, item.at("answerOption")));
    }

    private Optional<AnswerOption> option(FhirElement option, List<String> systems) {
        Optional<FhirElement> coding = option.object("valueCoding", FhirShape.CODING_OF_OPTION);
        if (coding.isPresent()) {
            return concept(coding.get(), coding.get().text("system").orElse(""), List.of(option), systems);
        }
        Optional<String> written = option.text("valueString")
                .or(() -> option.number("valueInteger").map(FhirNumber::code));
        return written.map(code -> option(code, List.of(option), LocalizedText.NONE));
    }

    private Optional<AnswerScale> valueSet(String reference, String path) {
        Optional<Collection<FhirElement>> concepts = contained.concepts(reference);
        List<AnswerOption> options = new ArrayList<>();
        for (FhirElement concept : concepts.orElse(List.of())) {
            concept(concept, "", List.of(), new ArrayList<>()).ifPresent(options::add);
        }
        return options.isEmpty() ? Optional.empty() : Optional.of(scale(lastWord(reference), options, path));
    }

    private Optional<AnswerOption> concept(
            FhirElement concept, String system, List<FhirElement> around, List<String> systems) {
        systems.add(system);
        allSystems.add(system);
        return concept.required("code").map(code -> {
            List<FhirElement> places = new ArrayList<>(around);
            places.add(concept);
            Optional.ofNullable(contained.conceptsOf(system).get(code)).ifPresent(places::add);
            return option(code, places, texts.readConcept(concept));
        });
    }

    /** The first weight counts. */
    private AnswerOption option(String code, List<FhirElement> places, LocalizedText label) {
        List<FhirWeights.Weight> weights = FhirWeights.of(places);
        Optional<BigDecimal> first =
                weights.stream().map(FhirWeights.Weight::value).findFirst();
        for (FhirWeights.Weight weight : weights) {
            if (first.filter(value -> value.compareTo(weight.value()) != 0).isPresent()) {
                String expected = first.map(FhirNumber::code).orElse("-");
                String found = FhirNumber.code(weight.value());
                findings.add(
                        ExchangeRule.WEIGHT_DIFFERS, weight.path(), "code", code, "found", found, "expected", expected);
            }
        }
        return new AnswerOption(code, AnswerOption.Kind.SCORED, first, label, Extensions.NONE);
    }

    /** Where some options have a weight, one that has none stands outside scoring. */
    private AnswerScale scale(String name, List<AnswerOption> options, String path) {
        boolean scored = options.stream().anyMatch(option -> option.score().isPresent());
        List<AnswerOption> all = new ArrayList<>();
        for (AnswerOption option : options) {
            boolean outside = scored && option.score().isEmpty();
            if (outside) {
                findings.add(ExchangeRule.OPTION_WITHOUT_WEIGHT, path, "code", option.code());
            }
            all.add(outside ? AnswerOption.notApplicable(option.code(), option.label()) : option);
        }
        return AnswerScale.ofOptions(name.isEmpty() ? UNNAMED : name, all);
    }

    private static String name(List<String> systems) {
        return systems.stream().distinct().count() == 1 ? lastWord(systems.get(0)) : "";
    }

    /** The code systems of all options that were read. */
    Set<String> systems() {
        return allSystems;
    }

    /** What a name ends in, which tells it from others of its publisher. */
    static String lastWord(String name) {
        int bar = name.indexOf('|');
        String[] words = (bar < 0 ? name : name.substring(0, bar)).split("[/#:]+", 0);
        return words.length == 0 ? "" : words[words.length - 1].strip();
    }
}
