package org.learningorganisation.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Builds a {@link Discipline} or a {@link SuccessArea}.
 *
 * @param <D> the kind of dimension
 */
public final class DimensionBuilder<D extends Dimension> {

    /** The canonical constructor of a kind of dimension. */
    interface Constructor<D> {
        D create(
                String id,
                LocalizedText name,
                LocalizedText description,
                Optional<String> parent,
                Dimension.Role role,
                BigDecimal weight,
                Optional<String> level,
                List<Term> aliases,
                List<Term> relatedTerms,
                Map<String, LocalizedText> levelDescriptions,
                Extensions extensions);
    }

    private final Constructor<D> constructor;
    private final String id;
    private final LocalizedText name;
    private LocalizedText description = LocalizedText.NONE;
    private Optional<String> parent = Optional.empty();
    private Dimension.Role role = Dimension.Role.MATURITY;
    private BigDecimal weight = BigDecimal.ONE;
    private Optional<String> level = Optional.empty();
    private List<Term> aliases = List.of();
    private List<Term> relatedTerms = List.of();
    private Map<String, LocalizedText> levelDescriptions = Map.of();
    private Extensions extensions = Extensions.NONE;

    DimensionBuilder(Constructor<D> constructor, String id, LocalizedText name) {
        this.constructor = constructor;
        this.id = Objects.requireNonNull(id, "id");
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Says what the dimension means.
     *
     * @param text the description
     * @return this builder
     */
    public DimensionBuilder<D> description(LocalizedText text) {
        this.description = text;
        return this;
    }

    /**
     * Makes it a part of another dimension of its kind.
     *
     * @param dimension the id of the parent
     * @return this builder
     */
    public DimensionBuilder<D> parent(String dimension) {
        this.parent = Optional.of(dimension);
        return this;
    }

    /**
     * Says whether it counts in the overall score.
     *
     * @param use its role; {@link Dimension.Role#MATURITY} unless said otherwise
     * @return this builder
     */
    public DimensionBuilder<D> role(Dimension.Role use) {
        this.role = use;
        return this;
    }

    /**
     * Says how much it counts when scores of dimensions are averaged.
     *
     * @param share a number above zero; 1 unless said otherwise
     * @return this builder
     */
    public DimensionBuilder<D> weight(BigDecimal share) {
        this.weight = share;
        return this;
    }

    /**
     * Says to which level it belongs in a staged model.
     *
     * @param levelId the id of a level
     * @return this builder
     */
    public DimensionBuilder<D> level(String levelId) {
        this.level = Optional.of(levelId);
        return this;
    }

    /**
     * Gives other names of the same thing.
     *
     * @param terms the names
     * @return this builder
     */
    public DimensionBuilder<D> aliases(List<Term> terms) {
        this.aliases = terms;
        return this;
    }

    /**
     * Gives neighbouring ideas.
     *
     * @param terms the ideas
     * @return this builder
     */
    public DimensionBuilder<D> relatedTerms(List<Term> terms) {
        this.relatedTerms = terms;
        return this;
    }

    /**
     * Says what each level looks like in this dimension.
     *
     * @param byLevel a text per level id
     * @return this builder
     */
    public DimensionBuilder<D> levelDescriptions(Map<String, LocalizedText> byLevel) {
        this.levelDescriptions = byLevel;
        return this;
    }

    /**
     * Adds the application's own data.
     *
     * @param data any JSON object
     * @return this builder
     */
    public DimensionBuilder<D> extensions(Extensions data) {
        this.extensions = data;
        return this;
    }

    /**
     * Makes the dimension.
     *
     * @return the dimension
     */
    public D build() {
        return constructor.create(
                id,
                name,
                description,
                parent,
                role,
                weight,
                level,
                aliases,
                relatedTerms,
                levelDescriptions,
                extensions);
    }
}
