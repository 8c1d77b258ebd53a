package org.learningorganisation.model.evolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.response.Response;

/**
 * Turns answers to an older version of a definition into answers to a newer one, by the {@code migrations} of the newer.
 *
 * <p>What no step names keeps its answers under its id and code. A code that the newer question offers in another state (not
 * applicable instead of a score), or under the label of another code, is another answer and is lost, unless a rescale says what it
 * becomes; so is the answer to a question that swapped words with another, unless a step says which is which. What is asked in
 * other words or scored otherwise is listed as altered. Every older answer is kept, altered, mapped or listed as lost with the
 * reason. Immutable. Not for implementation by users.
 */
public final class AnswerMigration {

    private final List<Hop> hops;

    AnswerMigration(Correspondence both) {
        this.hops = List.of(new Hop(both));
    }

    private AnswerMigration(List<Hop> hops) {
        this.hops = hops;
    }

    /**
     * A migration between two versions, by the entry of the newer one whose {@code from} is the version of the older.
     *
     * @param older the definition that was answered
     * @param newer the definition whose answers are wanted
     * @return the migration; without such an entry, everything that has the same id keeps its answers
     */
    public static AnswerMigration between(MaturityModel older, MaturityModel newer) {
        return through(List.of(older, newer));
    }

    /**
     * A migration over several versions, from each to the next.
     *
     * @param versions two or more definitions, the one that was answered first
     * @return the migration from the first to the last
     * @throws IllegalArgumentException when there are fewer than two
     */
    public static AnswerMigration through(List<MaturityModel> versions) {
        if (versions.size() < 2) {
            throw new IllegalArgumentException(
                    "a migration leads from one version to another; given: " + versions.size());
        }
        List<Hop> hops = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            hops.add(new Hop(new Correspondence(versions.get(i - 1), versions.get(i))));
        }
        return new AnswerMigration(List.copyOf(hops));
    }

    /**
     * The questions that no older answer can lead to, so that everybody is to be asked them.
     *
     * @return the ids of the newer definition, in its order
     */
    public List<String> newQuestions() {
        Set<String> fresh = Set.of();
        for (Hop hop : hops) {
            fresh = hop.newQuestions(fresh);
        }
        return List.copyOf(fresh);
    }

    /**
     * Migrates one response.
     *
     * @param response a response to the older definition
     * @return the response to the newer definition, of the same respondent, groups and moment, and what became of each answer
     * @throws IllegalArgumentException when it is a response to another model or version
     */
    public MigratedResponse migrate(Response response) {
        requireAnswerTo(hops.get(0).older(), response);
        MigratedResponse migrated = hops.get(0).migrate(response, Set.of());
        for (Hop hop : hops.subList(1, hops.size())) {
            migrated = after(migrated, hop.migrate(migrated.response(), new HashSet<>(migrated.toAsk())));
        }
        return migrated;
    }

    /**
     * Migrates responses and counts what becomes of their answers, without keeping any.
     *
     * @param responses responses to the older definition
     * @return the counts per question
     * @throws IllegalArgumentException when one is a response to another model or version
     */
    public MigrationCounts dryRun(Iterable<Response> responses) {
        MigrationCounting counting = new MigrationCounting();
        responses.forEach(response -> counting.add(migrate(response)));
        return counting.counts(from(), to());
    }

    /**
     * What was answered.
     *
     * @return the id and version that responses to the older definition carry
     */
    public ModelReference from() {
        return hops.get(0).older().answeredAs();
    }

    /**
     * What the migrated responses are to.
     *
     * @return the id and version that responses to the newer definition carry
     */
    public ModelReference to() {
        return hops.get(hops.size() - 1).newer().answeredAs();
    }

    static void requireAnswerTo(MaturityModel model, Response response) {
        if (!response.model().equals(model.answeredAs())) {
            throw new IllegalArgumentException(
                    "the response is to " + response.model() + ", not to " + model.answeredAs());
        }
    }

    /** Follows every answer of the first migration through the second. */
    private static MigratedResponse after(MigratedResponse first, MigratedResponse second) {
        Map<String, MigratedAnswer> next = new LinkedHashMap<>();
        second.answers().forEach(answer -> next.put(answer.question(), answer));
        List<MigratedAnswer> answers = first.answers().stream()
                .map(answer -> {
                    Map<String, String> arrived = new LinkedHashMap<>();
                    Map<String, LossReason> lost = new LinkedHashMap<>(answer.lost());
                    Set<Alteration> altered = new HashSet<>(answer.altered());
                    for (String question : answer.arrived().keySet()) {
                        MigratedAnswer further = Objects.requireNonNull(next.get(question));
                        arrived.putAll(further.arrived());
                        further.lost().forEach(lost::putIfAbsent);
                        altered.addAll(further.altered());
                    }
                    return new MigratedAnswer(
                            answer.question(), answer.code(), arrived, lost, arrived.isEmpty() ? Set.of() : altered);
                })
                .toList();
        return new MigratedResponse(second.response(), answers, second.toAsk());
    }
}
