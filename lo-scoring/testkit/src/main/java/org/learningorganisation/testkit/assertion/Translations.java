package org.learningorganisation.testkit.assertion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.StructuralRule;

/** Whether every text is there in some languages: what the structural rules say when the definition declares them. */
final class Translations {

    private Translations() {}

    static List<String> missing(MaturityModel model, List<LanguageTag> wanted) {
        Set<LanguageTag> declared = new LinkedHashSet<>(model.languages());
        List<String> complaints = new ArrayList<>();
        wanted.stream()
                .filter(language -> !declared.contains(language))
                .forEach(language ->
                        complaints.add("languages: " + language + " is not declared; declared: " + declared));
        Set<String> tags =
                new LinkedHashSet<>(wanted.stream().map(LanguageTag::value).toList());
        DefinitionValidator.structural().validate(declaring(model, wanted)).stream()
                .filter(finding -> finding.rule().equals(StructuralRule.TEXT_MISSING.id()))
                .filter(finding -> tags.contains(finding.data().get("language")))
                .forEach(finding -> complaints.add(finding.path() + ": " + finding.message()));
        return complaints;
    }

    private static MaturityModel declaring(MaturityModel model, List<LanguageTag> wanted) {
        return MaturityModel.builder(model.id(), model.version())
                .languages(Stream.concat(model.languages().stream(), wanted.stream())
                        .distinct()
                        .toArray(LanguageTag[]::new))
                .title(model.title())
                .description(model.description())
                .scales(model.scales())
                .disciplines(model.disciplines())
                .successAreas(model.successAreas())
                .questions(model.questions())
                .levels(model.levels())
                .guidance(model.guidance())
                .build();
    }
}
