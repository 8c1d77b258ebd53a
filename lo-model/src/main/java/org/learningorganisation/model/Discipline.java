package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A discipline of the learning organisation: what people and the organisation practise (Senge), such as team learning.
 *
 * @param id the id, unique over disciplines and success areas together
 * @param name what it is called
 * @param description what it means
 * @param parent the discipline of which this one is a part
 * @param role whether it counts in the overall score
 * @param weight how much it counts when scores of dimensions are averaged; above zero
 * @param level the level it belongs to in a staged model
 * @param aliases other names of the same thing
 * @param relatedTerms neighbouring ideas
 * @param levelDescriptions what each level looks like here, by level id
 * @param extensions the application's own data
 */
@JsonPropertyOrder({
    "id",
    "name",
    "description",
    "parent",
    "role",
    "weight",
    "level",
    "aliases",
    "relatedTerms",
    "levelDescriptions",
    "extensions"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Discipline(
        String id,
        LocalizedText name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) LocalizedText description,
        Optional<String> parent,
        Role role,
        BigDecimal weight,
        Optional<String> level,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Term> aliases,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Term> relatedTerms,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, LocalizedText> levelDescriptions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Extensions extensions)
        implements Dimension {

    /** Copies the collections and brings the weight to its shortest form. */
    public Discipline {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(role, "role");
        weight = Decimals.normal(weight);
        Objects.requireNonNull(level, "level");
        aliases = List.copyOf(aliases);
        relatedTerms = List.copyOf(relatedTerms);
        levelDescriptions = Copies.ofMap(levelDescriptions);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Begins a discipline.
     *
     * @param id the id, unique over disciplines and success areas together
     * @param name what it is called
     * @return a builder in which everything else has its default
     */
    public static DimensionBuilder<Discipline> builder(String id, LocalizedText name) {
        return new DimensionBuilder<>(Discipline::new, id, name);
    }

    @JsonCreator
    static Discipline read(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "name", required = true) LocalizedText name,
            @JsonProperty("description") @Nullable LocalizedText description,
            @JsonProperty("parent") @Nullable String parent,
            @JsonProperty("role") @Nullable Role role,
            @JsonProperty("weight") @Nullable BigDecimal weight,
            @JsonProperty("level") @Nullable String level,
            @JsonProperty("aliases") @Nullable List<Term> aliases,
            @JsonProperty("relatedTerms") @Nullable List<Term> relatedTerms,
            @JsonProperty("levelDescriptions") @Nullable Map<String, LocalizedText> levelDescriptions,
            @JsonProperty("extensions") @Nullable Extensions extensions) {
        return new Discipline(
                id,
                name,
                Objects.requireNonNullElse(description, LocalizedText.NONE),
                Optional.ofNullable(parent),
                Objects.requireNonNullElse(role, Role.MATURITY),
                Objects.requireNonNullElse(weight, BigDecimal.ONE),
                Optional.ofNullable(level),
                Objects.requireNonNullElse(aliases, List.of()),
                Objects.requireNonNullElse(relatedTerms, List.of()),
                Objects.requireNonNullElse(levelDescriptions, Map.of()),
                Objects.requireNonNullElse(extensions, Extensions.NONE));
    }

    @JsonProperty("parent")
    @Nullable
    String parentOnWire() {
        return parent.orElse(null);
    }

    @JsonProperty("role")
    @Nullable
    Role roleOnWire() {
        return role == Role.MATURITY ? null : role;
    }

    @JsonProperty("weight")
    @Nullable
    BigDecimal weightOnWire() {
        return weight.compareTo(BigDecimal.ONE) == 0 ? null : weight;
    }

    @JsonProperty("level")
    @Nullable
    String levelOnWire() {
        return level.orElse(null);
    }
}
