package org.learningorganisation.scoring.testmodels;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.AppliedPlan;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ModelIdentity;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Counts;
import org.learningorganisation.scoring.strategy.Reason;

/** Results as they could have been stored, with scores of a test's own. */
public final class StoredResults {

    /** When they were computed, unless a test says otherwise. */
    public static final Instant MOMENT = Instant.parse("2026-11-21T09:00:00Z");

    private StoredResults() {}

    /** The definition of version 1.0.0 with these fingerprints. */
    public static ModelIdentity model(String id, String scoring) {
        return new ModelIdentity(
                id, "1.0.0", SmallScans.text(id), new ModelIdentity.Fingerprints("whole-" + scoring, scoring));
    }

    public static Provenance provenance(ScoringPlan plan) {
        return new Provenance(model("scan", "abc"), AppliedPlan.of(plan), "any", MOMENT);
    }

    /** On the scale of the answers, and shown on it. */
    public static ScoreOutcome raw(BigFraction exact) {
        return shown(exact, exact.doubleValue(), Metric.RAW);
    }

    /** On the scale of the answers, and shown on another metric. */
    public static ScoreOutcome shown(BigFraction exact, double score, Metric metric) {
        return new ScoreOutcome.Scored(
                Optional.of(exact), Optional.of(exact.doubleValue()), score, OptionalDouble.empty(), metric);
    }

    /** On the shown metric only, as where scales are mixed. */
    public static ScoreOutcome mixed(double score, Metric metric) {
        return new ScoreOutcome.Scored(Optional.empty(), Optional.empty(), score, OptionalDouble.empty(), metric);
    }

    /** With a standard error of its own, on the shown metric. */
    public static ScoreOutcome estimated(double mean, double score, double standardError, Metric metric) {
        return new ScoreOutcome.Scored(
                Optional.empty(), Optional.of(mean), score, OptionalDouble.of(standardError), metric);
    }

    public static ScoreOutcome withheld() {
        return new ScoreOutcome.Withheld(Reason.GROUP_TOO_SMALL);
    }

    public static ScoreOutcome notScored() {
        return new ScoreOutcome.NotScored(Reason.TOO_FEW_ANSWERS);
    }

    /** A figure of a group; nobody is counted where it is withheld. */
    public static GroupScore figure(String id, ScoreOutcome outcome, int people, OptionalDouble spread) {
        return new GroupScore(
                id,
                SmallScans.text(id),
                outcome,
                outcome instanceof ScoreOutcome.Withheld
                        ? Optional.empty()
                        : Optional.of(new GroupScore.People(people, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                spread,
                Map.of());
    }

    public static GroupNode node(String path, List<GroupScore> scores, GroupNode... groups) {
        return new GroupNode(
                path, OptionalInt.empty(), Optional.empty(), scores, List.of(), List.of(), Arrays.asList(groups));
    }

    public static GroupResult result(Provenance provenance, String grouping, GroupNode everybody) {
        return new GroupResult(
                provenance,
                new GroupResult.ResponseCounts(OptionalInt.empty(), OptionalInt.empty(), 0),
                grouping,
                everybody);
    }

    /** Everybody, with these scores. */
    public static GroupResult everybody(ScoringPlan plan, GroupScore... scores) {
        return result(provenance(plan), "", node("/", Arrays.asList(scores)));
    }

    /** A person with these scores by dimension. */
    public static PersonalResult person(ScoringPlan plan, Map<String, ScoreOutcome> scores) {
        return person(provenance(plan), Optional.empty(), scores);
    }

    public static PersonalResult person(
            Provenance provenance, Optional<String> respondent, Map<String, ScoreOutcome> scores) {
        List<PersonalScore> disciplines = scores.entrySet().stream()
                .map(entry -> new PersonalScore(
                        entry.getKey(),
                        SmallScans.text(entry.getKey()),
                        entry.getValue(),
                        new Counts(1, 1, 0, 0),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Map.of(),
                        Optional.empty()))
                .toList();
        return new PersonalResult(
                provenance, respondent, Optional.empty(), disciplines, List.of(), List.of(), List.of());
    }

    /** A plan that shows scores on a metric. */
    public static ScoringPlan showing(Metric metric) {
        return ScoringPlan.builder("plan").normalisation(metric).build();
    }
}
