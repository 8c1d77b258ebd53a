package org.learningorganisation.model.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.DocumentFormat;

/** The definitions that ship with the library. Each call reads the definition anew. */
public final class Catalogue {

    private Catalogue() {}

    /**
     * The learning-organisation scan: five disciplines (Senge) by six success areas (Bersin), 40 questions, five levels with
     * what each looks like in each discipline and success area, in Dutch and English.
     *
     * <p>Its questions are the library's own. Its design is content-based and not psychometrically validated, and the limits
     * of its levels are a convention, not validated norms.
     *
     * @return the definition
     */
    public static MaturityModel learningOrganisationScan() {
        return read("learning-organisation-scan.json");
    }

    /**
     * The eight characteristics of a learning organisation, scored from the answers to the 40 questions of
     * {@link #learningOrganisationScan()}.
     *
     * @return the definition
     */
    public static MaturityModel eightCharacteristics() {
        return read("eight-characteristics.json");
    }

    /**
     * All built-in definitions.
     *
     * @return the definitions, the main scan first
     */
    public static List<MaturityModel> all() {
        return List.of(learningOrganisationScan(), eightCharacteristics());
    }

    /**
     * Finds a built-in definition.
     *
     * @param id the id of a definition
     * @return the definition, or empty when none has that id
     */
    public static Optional<MaturityModel> find(String id) {
        return all().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    private static MaturityModel read(String resource) {
        try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the built-in definition " + resource + " is missing");
            }
            return DefinitionReader.strict().read(in, DocumentFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in definition " + resource + " cannot be read", e);
        }
    }
}
