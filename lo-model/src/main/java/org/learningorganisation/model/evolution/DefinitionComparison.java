package org.learningorganisation.model.evolution;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.evolution.ChangeList.Concern;
import org.learningorganisation.model.evolution.ChangeList.Place;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;

/**
 * Two versions of a definition compared for meaning: what changed, what that means for scores, and whether the version number
 * says so. The decisions are in {@code EVOLUTION.md}.
 *
 * <p>Parts are compared by id; what has another id is the same part when the {@code migrations} of the newer definition say so.
 * Both definitions should be sound; of what is unsound, such as the second of two equal ids, nothing is promised. Immutable.
 * Not for implementation by users.
 */
@JsonPropertyOrder({"older", "newer", "verdict", "version", "changes", "sharedQuestions"})
public final class DefinitionComparison {

    /** The id of the figure of everything. */
    private static final String WHOLE = "overall";

    /** What joins the ids of discipline and success area in the id of a cell; ids themselves never have it. */
    private static final String CELL = "\\*";

    private final Correspondence both;
    private final List<Change> changes;
    private final SharedQuestions shared;

    private DefinitionComparison(Correspondence both, List<Change> changes, SharedQuestions shared) {
        this.both = both;
        this.changes = changes;
        this.shared = shared;
    }

    /**
     * Compares two versions.
     *
     * @param older the definition that counts as the older one, whatever its version number
     * @param newer the other definition, whose migrations are looked at
     * @return the comparison
     */
    public static DefinitionComparison of(MaturityModel older, MaturityModel newer) {
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
        Correspondence both = new Correspondence(older, newer);
        SharedQuestions shared = new SharedQuestions(both);
        ChangeList changes = new ChangeList();
        new ModelChanges(both, changes).find();
        if (shared.questions().isEmpty()) {
            changes.add(
                    ChangeKind.NO_SHARED_QUESTION,
                    Concern.SCORES,
                    Place.both(newer.id(), "questions", "questions"),
                    Optional.empty(),
                    Optional.empty());
        }
        new ScaleChanges(both, changes).find();
        new DimensionChanges(both, changes).find();
        new QuestionChanges(both, changes).find();
        new LevelChanges(both, changes).find();
        return new DefinitionComparison(both, changes.changes(), shared);
    }

    Correspondence both() {
        return both;
    }

    /**
     * The older definition.
     *
     * @return its id and version
     */
    @JsonProperty
    public ModelReference older() {
        return both.older().reference();
    }

    /**
     * The newer definition.
     *
     * @return its id and version
     */
    @JsonProperty
    public ModelReference newer() {
        return both.newer().reference();
    }

    /**
     * Everything that changed: the definition as a whole, then scales, dimensions, questions and levels.
     *
     * @return the changes; empty when the two say the same, whatever their version numbers
     */
    @JsonProperty
    public List<Change> changes() {
        return changes;
    }

    /**
     * The changes that mean as much.
     *
     * @param verdict a verdict
     * @return the changes with just that verdict
     */
    public List<Change> changes(Verdict verdict) {
        return changes.stream().filter(change -> change.verdict() == verdict).toList();
    }

    /**
     * How far scores by the two versions can be compared.
     *
     * @return the worst verdict of the changes; comparable when nothing changed
     */
    @JsonProperty
    public Verdict verdict() {
        return changes.stream().map(Change::verdict).reduce(Verdict.COMPARABLE, Verdict::and);
    }

    /**
     * Whether the newer version number says how much changed.
     *
     * @return what is asked of it, and whether it says so
     */
    @JsonProperty
    public VersionVerdict version() {
        return VersionVerdict.of(
                both.older().version(),
                both.newer().version(),
                changes.isEmpty() ? Release.NONE : verdict().release());
    }

    /**
     * The questions that both versions ask in the same way.
     *
     * @return the shared questions, possibly none
     */
    public SharedQuestions sharedQuestions() {
        return shared;
    }

    /**
     * How answers to the older version become answers to the newer one.
     *
     * @return the migration
     */
    public AnswerMigration migration() {
        return shared.migration();
    }

    /**
     * The newer id of a figure of results: of a dimension, a cell, or {@code overall}.
     *
     * @param older the id of the figure in results by the older definition
     * @return its id in results by the newer definition; empty when it is of a dimension that only the older one has
     */
    public Optional<String> newerFigure(String older) {
        return figure(older, both.dimensions());
    }

    /**
     * The older id of a figure of results: of a dimension, a cell, or {@code overall}.
     *
     * @param newer the id of the figure in results by the newer definition
     * @return its id in results by the older definition; empty when it is of a dimension that only the newer one has
     */
    public Optional<String> olderFigure(String newer) {
        Map<String, String> olderByNewer = new HashMap<>();
        both.dimensions().forEach((one, other) -> olderByNewer.put(other, one));
        return figure(newer, olderByNewer);
    }

    private static Optional<String> figure(String id, Map<String, String> dimensions) {
        if (id.equals(WHOLE)) {
            return Optional.of(WHOLE);
        }
        List<String> parts = List.of(id.split(CELL, -1));
        List<String> others = parts.stream()
                .flatMap(part -> Optional.ofNullable(dimensions.get(part)).stream())
                .toList();
        return parts.size() == others.size() ? Optional.of(String.join("*", others)) : Optional.empty();
    }

    /**
     * What is wrong with the migration between the two, as far as it takes both to see: steps about what the older version does
     * not have, answers that no step saves, and what looks like a rename. What one definition tells is found when it is
     * validated.
     *
     * @param language the language of the messages; English where there are none in it
     * @return the findings, with paths in the newer definition
     */
    public List<Finding> findings(LanguageTag language) {
        return new MigrationFindings(both, FindingMessages.in(language)).find();
    }

    @JsonProperty("sharedQuestions")
    List<String> sharedQuestionsOnWire() {
        return List.copyOf(shared.questions().values());
    }

    /** Verdict, version and every change, the worst first, a line for each. */
    @Override
    public String toString() {
        return older() + " -> " + newer() + ": " + verdict() + "; "
                + version().message().in(LanguageTag.ENGLISH, LanguageTag.ENGLISH)
                + changes.stream()
                        .sorted(Comparator.comparing(Change::verdict).reversed())
                        .map(change -> "\n  " + change)
                        .collect(Collectors.joining());
    }
}
