package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.Fingerprint;

/**
 * Which definition a result was scored by.
 *
 * @param id the id of the definition
 * @param version its version
 * @param title what the scan is called
 * @param fingerprints what its content was
 */
@JsonPropertyOrder({"id", "version", "title", "fingerprints"})
public record ModelIdentity(String id, String version, LocalizedText title, Fingerprints fingerprints) {

    /**
     * The fingerprints of a definition.
     *
     * @param definition of the whole definition
     * @param scoring of what can change a score: no texts, no guidance, no extensions
     */
    @JsonPropertyOrder({"definition", "scoring"})
    public record Fingerprints(String definition, String scoring) {

        /** Refuses null. */
        @JsonCreator
        public Fingerprints(
                @JsonProperty(value = "definition", required = true) String definition,
                @JsonProperty(value = "scoring", required = true) String scoring) {
            this.definition = Objects.requireNonNull(definition, "definition");
            this.scoring = Objects.requireNonNull(scoring, "scoring");
        }
    }

    /** Refuses null. */
    @JsonCreator
    public ModelIdentity(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "version", required = true) String version,
            @JsonProperty(value = "title", required = true) LocalizedText title,
            @JsonProperty(value = "fingerprints", required = true) Fingerprints fingerprints) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.title = Objects.requireNonNull(title, "title");
        this.fingerprints = Objects.requireNonNull(fingerprints, "fingerprints");
    }

    /**
     * The identity of a definition.
     *
     * @param model the definition
     * @return its id, version, title and fingerprints
     */
    public static ModelIdentity of(MaturityModel model) {
        return new ModelIdentity(
                model.id(),
                model.version(),
                model.title(),
                new Fingerprints(
                        Fingerprint.ofDefinition(model).value(),
                        Fingerprint.ofScoring(model).value()));
    }
}
