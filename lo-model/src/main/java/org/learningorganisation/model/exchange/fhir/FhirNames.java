package org.learningorganisation.model.exchange.fhir;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;

/**
 * The names under which FHIR knows a definition and its codes.
 *
 * @param base what the names begin with: an absolute address without an ending slash
 */
record FhirNames(String base) {

    /** Names of this library's own; nothing need be found at their addresses. */
    static final FhirNames DEFAULT = new FhirNames("https://learningorganisation.org/fhir");

    FhirNames {
        Objects.requireNonNull(base, "base");
        if (!isAbsolute(base) || base.endsWith("/") || base.contains("|")) {
            throw new IllegalArgumentException("base is '" + base
                    + "'; it must be an absolute address without query, fragment, ending slash or |,"
                    + " such as https://example.com/fhir");
        }
    }

    private static boolean isAbsolute(String base) {
        try {
            URI uri = new URI(base);
            return uri.isAbsolute() && uri.getRawQuery() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A name for programs: words with capitals, beginning with a letter. */
    static String computable(String id) {
        String words = Pattern.compile("[^A-Za-z0-9]*([A-Za-z0-9])([A-Za-z0-9]*)[^A-Za-z0-9]*")
                .matcher(id)
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT) + word.group(2));
        return Character.isDigit(words.charAt(0)) ? "Scan" + words : words;
    }

    String questionnaire(ModelReference model) {
        return base + "/Questionnaire/" + model.id();
    }

    /** The name of one version. */
    String canonical(ModelReference model) {
        return questionnaire(model) + "|" + model.version();
    }

    /** The code system of a scale; another view on a model answers with the codes of that model. */
    String system(MaturityModel model, String scale) {
        return base + "/CodeSystem/" + model.answeredAs().id() + "/" + scale;
    }

    /** What pseudonyms of respondents are unique in. */
    String respondents() {
        return base + "/respondent";
    }
}
