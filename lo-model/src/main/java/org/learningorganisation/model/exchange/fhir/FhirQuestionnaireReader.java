package org.learningorganisation.model.exchange.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.SemanticVersion;
import org.learningorganisation.model.exchange.Codes;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.validation.DefinitionValidator;

/** Makes a definition of one Questionnaire that is JSON already. */
final class FhirQuestionnaireReader {

    private static final String RESOURCE = "Questionnaire";

    /** The version of what does not say one. */
    private static final String NO_VERSION = "0.0.0";

    private static final Pattern CANONICAL = Pattern.compile("(.+)/Questionnaire/([^/|]+)(?:\\|([^|]+))?");

    private final LanguageTag reader;
    private final Findings findings;

    FhirQuestionnaireReader(LanguageTag reader) {
        this.reader = reader;
        this.findings = new Findings(reader);
    }

    Document<MaturityModel> read(Map<String, ?> properties) {
        Object type = properties.get("resourceType");
        if (!RESOURCE.equals(type)) {
            String found = type instanceof String text ? text : "-";
            findings.add(ExchangeRule.WRONG_RESOURCE, "resourceType", "found", found, "expected", RESOURCE);
            return new Document<>(Optional.empty(), findings.all());
        }
        FhirElement resource = new FhirElement(properties, "", FhirShape.QUESTIONNAIRE, findings);
        if (resource.text("status").filter("active"::equals).isEmpty()) {
            findings.addNotTaken("status", "status");
        }
        MaturityModel model = model(resource);
        if (!findings.areTooMany()) {
            DefinitionValidator.structural().in(reader).validate(model).forEach(findings::add);
        }
        return new Document<>(Optional.of(model), findings.all());
    }

    private MaturityModel model(FhirElement resource) {
        LanguageTag first = resource.text("language")
                .map(LanguageTag::new)
                .orElseGet(() -> new LanguageTag(replaced("language", "-", LanguageTag.ENGLISH.value())));
        FhirTranslations texts = new FhirTranslations(first);
        LocalizedText title = texts.read(resource, "title");
        LocalizedText description = texts.read(resource, "description");
        FhirOptions options = new FhirOptions(resource, texts, findings);
        String url = resource.text("url").orElse("");
        boolean ours = url.startsWith(FhirNames.DEFAULT.base() + "/Questionnaire/");
        List<FhirItem> items = new FhirItemReader(options, texts, ours, findings).read(resource);
        options.unused().forEach(path -> findings.add(ExchangeRule.NOT_TAKEN, path, "property", "contained"));
        String id = id(resource, url);
        List<LanguageTag> languages = texts.complete(
                Stream.concat(Stream.of(title), FhirItem.texts(items.stream().flatMap(FhirItem::all))));
        LocalizedText named = title.equals(LocalizedText.NONE)
                ? FhirTranslations.same(
                        replaced("title", "-", resource.text("name").orElse(id)), languages)
                : title;
        FhirItem whole = new FhirItem(id, "", FhirItem.Kind.GROUP, named, false, Optional.empty(), items);
        FhirDefinition definition = new FhirDefinition(whole, languages, findings);
        MaturityModel.Builder model = MaturityModel.builder(id, version(resource))
                .languages(languages.toArray(LanguageTag[]::new))
                .title(named)
                .description(isIn(languages, description) ? description : LocalizedText.NONE)
                .scales(definition.scales())
                .disciplines(definition.disciplines())
                .questions(definition.questions());
        viewOn(resource, options.systems()).ifPresent(model::answersOf);
        return model.build();
    }

    /** A description that is not in every language is left out with a warning, rather than that it takes languages away. */
    private boolean isIn(List<LanguageTag> languages, LocalizedText description) {
        boolean all = description.equals(LocalizedText.NONE)
                || description.byLanguage().keySet().containsAll(languages);
        if (!all) {
            findings.addNotTaken("description", "description");
        }
        return all;
    }

    /** What the address ends in; without an address the name, for programs or of the file. */
    private String id(FhirElement resource, String url) {
        String name = resource.text("name").orElse("");
        String found = Stream.of(
                        FhirOptions.lastWord(url), name, resource.text("id").orElse(""))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("questionnaire");
        String id = FhirDefinition.ID.fits(found)
                ? found
                : replaced(
                        "url",
                        found,
                        Codes.of(List.of(found), FhirDefinition.ID).of(found));
        if (!url.isEmpty() && !url.equals(FhirNames.DEFAULT.questionnaire(new ModelReference(id, NO_VERSION)))) {
            findings.addNotTaken("url", "url");
        }
        if (!name.isEmpty() && !url.isEmpty() && !name.equals(FhirNames.computable(id))) {
            findings.addNotTaken("name", "name");
        }
        return id;
    }

    /** As Semantic Versioning has it; 2 and 2.1 are taken for 2.0.0 and 2.1.0. */
    private String version(FhirElement resource) {
        String found = resource.text("version").orElse("");
        if (SemanticVersion.parse(found).isPresent()) {
            return found;
        }
        String written = Stream.of(found + ".0.0", found + ".0")
                .filter(each -> SemanticVersion.parse(each).isPresent())
                .findFirst()
                .orElse(NO_VERSION);
        return replaced("version", found.isEmpty() ? "-" : found, written);
    }

    /**
     * The model of which a questionnaire of ours, by its address, is another view. Elsewhere, being derived does not mean to take the other's
     * responses; ours says so by asking with the codes of that model.
     */
    private Optional<ModelReference> viewOn(FhirElement resource, Set<String> systems) {
        List<String> names = resource.texts("derivedFrom");
        Matcher parts = CANONICAL.matcher(names.size() == 1 ? names.get(0) : "");
        Optional<ModelReference> view = Optional.empty();
        if (parts.matches()
                && parts.group(3) != null
                && parts.group(1).equals(FhirNames.DEFAULT.base())
                && FhirDefinition.ID.fits(parts.group(2))
                && SemanticVersion.parse(parts.group(3)).isPresent()) {
            String codes = parts.group(1) + "/CodeSystem/" + parts.group(2) + "/";
            view = Optional.of(new ModelReference(parts.group(2), parts.group(3)))
                    .filter(other -> systems.stream().anyMatch(system -> system.startsWith(codes)));
        }
        if (view.isEmpty() && resource.has("derivedFrom")) {
            findings.addNotTaken("derivedFrom", "derivedFrom");
        }
        return view;
    }

    private String replaced(String path, String found, String written) {
        findings.add(ExchangeRule.REPLACED, path, "found", found, "written", written);
        return written;
    }
}
