package org.learningorganisation.model.evolution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;

/**
 * The scored questions that two versions of a definition ask in the same way, and each version restricted to them.
 *
 * <p>A question is shared when both score it, in the same words, offering the same scored answers between the same bounds, and
 * count it in a dimension that both have. Answers of both sides, scored by {@link #definition()}, can be compared as a whole:
 *
 * <pre>{@code
 * var shared = DefinitionComparison.of(older, newer).sharedQuestions();
 * var scorer = Scorer.of(shared.definition(), plan);
 * var change = PersonalChange.between(
 *         scorer.score(shared.fromOlder(before)), scorer.score(shared.fromNewer(after)), ChangeRules.usual());
 * }</pre>
 *
 * <p>Where the verdict is {@link Verdict#NOT_COMPARABLE} the rules of scoring are those of the newer version for both sides.
 * Immutable. Not for implementation by users.
 */
public final class SharedQuestions {

    private final Correspondence both;
    private final Map<String, String> questions;
    private final AnswerMigration migration;

    /** Made once: every response of a survey is restricted to it. */
    private final Optional<DefinitionPart> newerPart;

    SharedQuestions(Correspondence both) {
        this.both = both;
        Map<String, String> shared = new LinkedHashMap<>();
        both.questions().forEach((older, newer) -> {
            if (askedTheSame(older, newer)) {
                shared.put(older, newer);
            }
        });
        this.questions = counted(shared);
        this.migration = new AnswerMigration(both);
        this.newerPart = questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new DefinitionPart(
                        newerSelection(questions).definition(both.older().version())));
    }

    AnswerMigration migration() {
        return migration;
    }

    private boolean askedTheSame(String olderId, String newerId) {
        Question before = both.olderQuestion(olderId);
        Question after = both.newerQuestion(newerId);
        return before.kind() == Question.Kind.SCORED
                && after.kind() == Question.Kind.SCORED
                && (both.steps().sameQuestion(newerId).isPresent()
                        || both.languages().wording(before.text(), after.text()) != Wording.OTHER_WORDS)
                && OfferedAnswers.of(both, olderId, newerId) != OfferedAnswers.OTHER;
    }

    /** Leaves out, until nothing changes, what counts in no dimension of a part. */
    private Map<String, String> counted(Map<String, String> shared) {
        Map<String, String> counted = new LinkedHashMap<>(shared);
        boolean changed = true;
        while (changed) {
            Set<String> inOlder = olderSelection(counted).questions();
            Set<String> inNewer = newerSelection(counted).questions();
            changed = counted.entrySet()
                    .removeIf(pair -> !inOlder.contains(pair.getKey()) || !inNewer.contains(pair.getValue()));
        }
        return Collections.unmodifiableMap(counted);
    }

    private Selection olderSelection(Map<String, String> pairs) {
        return Selection.of(
                both.older(),
                new LinkedHashSet<>(pairs.keySet()),
                both.dimensions().keySet());
    }

    private Selection newerSelection(Map<String, String> pairs) {
        return Selection.of(
                both.newer(),
                new LinkedHashSet<>(pairs.values()),
                Set.copyOf(both.dimensions().values()));
    }

    /**
     * The shared questions.
     *
     * @return the newer id by the older id, in the order of the older definition
     */
    public Map<String, String> questions() {
        return questions;
    }

    /**
     * The newer definition restricted to the shared questions: what both sides can be scored by.
     *
     * @return a definition with the id of the newer one and, as its version, the newer one with build metadata that names the
     *     older, or where that is too long a UUID made of both; without guidance, suppressions, migrations and extensions, and
     *     without levels when their bounds do not fit the scales that remain
     * @throws IllegalStateException when no question is shared
     */
    public MaturityModel definition() {
        return newerPart().definition();
    }

    /**
     * The older definition, and responses to it, restricted to the shared questions: ids and rules as they were.
     *
     * @return the part
     * @throws IllegalStateException when no question is shared
     */
    public DefinitionPart olderPart() {
        if (questions.isEmpty()) {
            throw nothingShared();
        }
        return new DefinitionPart(
                olderSelection(questions).definition(both.newer().version()));
    }

    /**
     * The newer definition, and responses to it, restricted to the shared questions.
     *
     * @return the part
     * @throws IllegalStateException when no question is shared
     */
    public DefinitionPart newerPart() {
        return newerPart.orElseThrow(this::nothingShared);
    }

    private IllegalStateException nothingShared() {
        return new IllegalStateException(
                both.older().reference() + " and " + both.newer().reference() + " share no scored question");
    }

    /**
     * The answers of a response to the older definition to the shared questions, as a response to {@link #definition()}.
     *
     * @param response a response to the older definition
     * @return the migrated answers
     * @throws IllegalArgumentException when it is a response to another model
     * @throws IllegalStateException when no question is shared
     */
    public Response fromOlder(Response response) {
        return newerPart().of(migration.migrate(response).response());
    }

    /**
     * The answers of a response to the newer definition to the shared questions, as a response to {@link #definition()}.
     *
     * @param response a response to the newer definition
     * @return the same answers
     * @throws IllegalArgumentException when it is a response to another model
     * @throws IllegalStateException when no question is shared
     */
    public Response fromNewer(Response response) {
        AnswerMigration.requireAnswerTo(both.newer(), response);
        return newerPart().of(response);
    }
}
