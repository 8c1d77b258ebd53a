package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something a scan measures: a {@link Discipline} or a {@link SuccessArea}.
 *
 * <p>Dimensions of one kind can form a tree (function, practice, stream): a dimension with children is scored from its
 * children, one without from its questions.
 */
@JsonSubTypes({@JsonSubTypes.Type(Discipline.class), @JsonSubTypes.Type(SuccessArea.class)})
public sealed interface Dimension permits Discipline, SuccessArea {

    /** What a dimension's score is used for. */
    enum Role {
        /** Counts in the overall score. */
        @JsonProperty("MATURITY")
        MATURITY,
        /** Reported beside the scan, never in the overall score. */
        @JsonProperty("OUTCOME")
        OUTCOME
    }

    /**
     * The id, unique over disciplines and success areas together.
     *
     * @return the id
     */
    String id();

    /**
     * What it is called.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * What it means.
     *
     * @return the description, possibly {@link LocalizedText#NONE}
     */
    LocalizedText description();

    /**
     * The dimension of the same kind of which this one is a part.
     *
     * @return the id of the parent, or empty at the top
     */
    Optional<String> parent();

    /**
     * Whether it counts in the overall score.
     *
     * @return its role
     */
    Role role();

    /**
     * How much it counts when scores of dimensions are averaged.
     *
     * @return a number above zero; 1 unless the definition says otherwise
     */
    BigDecimal weight();

    /**
     * The level it belongs to in a staged model.
     *
     * @return the id of a level, or empty
     */
    Optional<String> level();

    /**
     * Other names of the same thing.
     *
     * @return the names, each with its language and where it is used
     */
    List<Term> aliases();

    /**
     * Neighbouring ideas, which are not the same thing.
     *
     * @return the terms, each with its language and where it is used
     */
    List<Term> relatedTerms();

    /**
     * What each level looks like in this dimension.
     *
     * @return a text per level id
     */
    Map<String, LocalizedText> levelDescriptions();

    /**
     * The application's own data.
     *
     * @return the data, possibly {@link Extensions#NONE}
     */
    Extensions extensions();
}
