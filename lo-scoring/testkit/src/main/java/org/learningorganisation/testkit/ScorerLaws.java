package org.learningorganisation.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.AdditiveStrategy;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.testkit.Verdict.Asked;

/** The laws that look at what a scorer makes of a strategy. */
final class ScorerLaws {

    private static final String NAME = "strategy-under-contract";

    private static final String SHARE_ANSWERED = "share-answered";

    private static final Set<Reason> REFUSALS = Set.of(Reason.TOO_FEW_ANSWERS, Reason.NO_ANSWERS);

    private ScorerLaws() {}

    static Verdict notApplicable(Subject subject, AnsweredScan scan) {
        Choice anyAnswer = Choice.of(SHARE_ANSWERED).with("share", BigDecimal.ZERO);
        Optional<Scorer> whole = scorer(subject, scan, anyAnswer);
        boolean compared = false;
        int last = scan.questions().size() - 1;
        for (int place : last == 0 ? Set.<Integer>of() : new TreeSet<>(Set.of(0, last))) {
            AnsweredScan without = scan.without(place);
            if (scan.mixed() != without.mixed()) {
                continue;
            }
            Response left = scan.responseWithoutApplying(place);
            Optional<ScoreOutcome> seen = outcome(whole, left);
            Optional<ScoreOutcome> expected = outcome(scorer(subject, without, anyAnswer), without.response());
            boolean bothScored = seen.flatMap(ScoreOutcome::scored).isPresent()
                    && expected.flatMap(ScoreOutcome::scored).isPresent();
            compared |= bothScored;
            if (bothScored && !seen.equals(expected)) {
                return Verdict.broken(
                        "where " + scan.questions().get(place).id() + " does not apply the score is " + text(seen)
                                + ", and without that question " + text(expected),
                        new Asked(scan.model(), left),
                        Asked.all(without));
            }
        }
        return Verdict.heldIf(compared);
    }

    static Verdict missingRule(Subject subject, AnsweredScan scan) {
        Optional<Scorer> scorer = scorer(subject, scan, Choice.of(SHARE_ANSWERED));
        int asked = scan.questions().size();
        boolean compared = false;
        for (int left = 1; left <= asked; left++) {
            Response response = scan.responseFrom(left);
            Optional<ScoreOutcome> seen = outcome(scorer, response);
            if (seen.isEmpty()) {
                continue;
            }
            compared = true;
            boolean enough = 2 * (asked - left) >= asked;
            boolean refused =
                    seen.get().reasonForNone().filter(REFUSALS::contains).isPresent();
            if (enough == refused) {
                return Verdict.broken(
                        "with " + (asked - left) + " of " + asked
                                + " questions answered, where half are needed, there is " + text(seen),
                        new Asked(scan.model(), response));
            }
        }
        return Verdict.heldIf(compared);
    }

    static Verdict contributions(Subject subject, AnsweredScan scan) {
        ScoringStrategy strategy = subject.strategy(scan);
        Optional<Score.Value> computed = Subject.score(strategy, scan.items());
        if (computed.isPresent() && strategy instanceof AdditiveStrategy additive) {
            Map<String, BigFraction> coefficients = additive.coefficients(scan.items());
            BigFraction sum = BigFraction.ZERO;
            for (Item item : scan.items()) {
                sum = sum.add(
                        coefficients.getOrDefault(item.id(), BigFraction.ZERO).multiply(item.value()));
            }
            if (!sum.equals(computed.get().value())) {
                return Verdict.broken(
                        "coefficients times values sum to " + Subject.text(sum) + ", and the score is "
                                + Subject.text(computed.get()),
                        Asked.all(scan));
            }
        }
        return scored(scorer(subject, scan, Choice.of(SHARE_ANSWERED)), scan.response())
                .map(score -> contributions(strategy, score, scan))
                .orElseGet(Verdict.Silent::new);
    }

    private static Verdict contributions(ScoringStrategy strategy, PersonalScore score, AnsweredScan scan) {
        Optional<ScoreOutcome.Scored> scored = score.outcome().scored();
        if (scored.isEmpty()) {
            return new Verdict.Silent();
        }
        if (!(strategy instanceof AdditiveStrategy)) {
            return score.contributions().isEmpty()
                    ? new Verdict.Held()
                    : Verdict.broken("the strategy is not additive, and has contributions", Asked.all(scan));
        }
        BigFraction sum = score.contributions().values().stream().reduce(BigFraction.ZERO, BigFraction::add);
        boolean same = scored.get().exact().isPresent()
                ? sum.equals(scored.get().exact().get())
                : sum.doubleValue() == scored.get().score();
        return same
                ? new Verdict.Held()
                : Verdict.broken(
                        "the contributions sum to " + Subject.text(sum) + ", and the score is "
                                + text(Optional.of(score.outcome())),
                        Asked.all(scan));
    }

    /** Empty where the strategy refuses the definition. */
    private static Optional<Scorer> scorer(Subject subject, AnsweredScan scan, Choice missing) {
        ScoringStrategy strategy = subject.strategy(scan);
        if (Subject.refuses(strategy, scan)) {
            return Optional.empty();
        }
        return Optional.of(Scorer.builder(scan.model())
                .strategies(ScoringMethods.strategies().with(NAME, strategy))
                .plan(ScoringPlan.builder("contract")
                        .strategy(Choice.of(NAME))
                        .overall(new OverallRule(OverallRule.Of.NONE, OptionalInt.empty()))
                        .missing(missing)
                        .build())
                .build());
    }

    /** Empty where the strategy throws. */
    private static Optional<ScoreOutcome> outcome(Optional<Scorer> scorer, Response response) {
        return scored(scorer, response).map(PersonalScore::outcome);
    }

    private static Optional<PersonalScore> scored(Optional<Scorer> scorer, Response response) {
        return scorer.flatMap(known ->
                Subject.quietly(() -> known.score(response).disciplines().get(0)));
    }

    private static String text(Optional<ScoreOutcome> outcome) {
        return outcome.map(seen -> seen.scored()
                        .map(scored -> List.of(
                                        scored.exact().map(Subject::text).orElse("no exact score"),
                                        scored.metric() + " " + scored.score())
                                .toString())
                        .orElseGet(() -> "no score: " + seen.reasonForNone().orElseThrow()))
                .orElse("none");
    }
}
