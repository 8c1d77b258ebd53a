package org.learningorganisation.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Range;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.testkit.Verdict.Asked;

/** The laws that look at what a strategy makes of items. */
final class ItemLaws {

    private static final List<BigDecimal> FACTORS = List.of(new BigDecimal("2.5"), new BigDecimal("0.2"));

    private ItemLaws() {}

    static Verdict bounds(Subject subject, AnsweredScan scan) {
        ScoringStrategy strategy = subject.strategy(scan);
        Optional<Score.Value> scored = Subject.score(strategy, scan.items());
        Optional<Range> range = range(strategy, scan.items());
        if (scored.isEmpty() || range.isEmpty()) {
            return new Verdict.Silent();
        }
        Score.Value score = scored.get();
        BigFraction lower = range.get().lower();
        BigFraction upper = range.get().upper();
        if (lower.compareTo(upper) > 0) {
            return Verdict.broken("the range " + text(range.get()) + " begins above its end", Asked.all(scan));
        }
        if (Subject.below(score.value(), lower, score) || Subject.below(upper, score.value(), score)) {
            return Verdict.broken(
                    "the score " + Subject.text(score) + " is outside the range " + text(range.get()), Asked.all(scan));
        }
        for (List<Item> others : List.of(scan.itemsAt(Item::lower), scan.itemsAt(Item::upper))) {
            Optional<Range> other = range(strategy, others);
            if (other.isPresent()
                    && (Subject.differ(other.get().lower(), lower, score)
                            || Subject.differ(other.get().upper(), upper, score))) {
                return Verdict.broken(
                        "the range is " + text(range.get()) + ", and for other answers to the same questions "
                                + text(other.get()),
                        Asked.all(scan));
            }
        }
        return new Verdict.Held();
    }

    private static Optional<Range> range(ScoringStrategy strategy, List<Item> items) {
        return Subject.quietly(() -> strategy.range(items)).flatMap(range -> range);
    }

    static Verdict monotone(Subject subject, AnsweredScan scan) {
        Optional<Score.Value> before = subject.score(scan);
        boolean compared = false;
        for (int place = 0; place < scan.questions().size() && before.isPresent(); place++) {
            AnsweredQuestion question = scan.questions().get(place);
            Optional<AnsweredQuestion> better = question.better();
            if (better.isEmpty()) {
                continue;
            }
            AnsweredScan other = scan.with(place, better.get());
            Optional<Score.Value> after = subject.score(other);
            compared |= after.isPresent();
            if (after.isPresent()
                    && Subject.below(after.get().value(), before.get().value(), before.get())) {
                return Verdict.broken(
                        "a better answer to " + question.id() + ", "
                                + better.get().code() + " instead of "
                                + question.code() + ", lowers the score from " + Subject.text(before.get()) + " to "
                                + Subject.text(after.get()),
                        Asked.all(scan),
                        Asked.all(other));
            }
        }
        return Verdict.heldIf(compared);
    }

    static Verdict order(Subject subject, AnsweredScan scan) {
        Optional<Score.Value> before = subject.score(scan);
        for (AnsweredScan other : reordered(scan)) {
            Optional<Score.Value> after = subject.score(other);
            if (!before.equals(after)) {
                return Verdict.broken(
                        "in the order " + scan.ids() + " the score is " + text(before) + ", in the order " + other.ids()
                                + " it is " + text(after),
                        Asked.all(scan),
                        Asked.all(other));
            }
        }
        return Verdict.heldIf(before.isPresent() && scan.questions().size() > 1);
    }

    /** Back to front, and every turn of the list. */
    private static List<AnsweredScan> reordered(AnsweredScan scan) {
        List<AnsweredScan> others = new ArrayList<>();
        List<AnsweredQuestion> reversed = new ArrayList<>(scan.questions());
        Collections.reverse(reversed);
        others.add(new AnsweredScan(reversed));
        for (int turn = 1; turn < scan.questions().size(); turn++) {
            List<AnsweredQuestion> turned = new ArrayList<>(scan.questions());
            Collections.rotate(turned, turn);
            others.add(new AnsweredScan(turned));
        }
        return others;
    }

    static Verdict equalAnswers(Subject subject, AnsweredScan scan) {
        AnsweredQuestion first = scan.questions().get(0);
        AnsweredScan equal = scan.each(question -> question.answeredAs(first));
        BigFraction value = equal.questions().get(0).value();
        return subject.score(equal)
                .map(score -> Subject.differ(score.value(), value, score)
                        ? Verdict.broken(
                                "every answer counts for " + Subject.text(value) + ", and the score is "
                                        + Subject.text(score),
                                Asked.all(equal))
                        : new Verdict.Held())
                .orElseGet(Verdict.Silent::new);
    }

    static Verdict mirror(Subject subject, AnsweredScan scan) {
        AnsweredScan mirrored = scan.each(AnsweredQuestion::mirrored);
        ScoringStrategy strategy = subject.strategy(scan);
        Optional<Score.Value> score = Subject.score(strategy, scan.items());
        Optional<Score.Value> lowest = Subject.score(strategy, scan.itemsAt(Item::lower));
        Optional<Score.Value> highest = Subject.score(strategy, scan.itemsAt(Item::upper));
        Optional<Score.Value> seen = Subject.score(strategy, mirrored.items());
        if (score.isEmpty() || lowest.isEmpty() || highest.isEmpty() || seen.isEmpty()) {
            return new Verdict.Silent();
        }
        BigFraction expected = lowest.get()
                .value()
                .add(highest.get().value())
                .subtract(score.get().value());
        return Subject.differ(seen.get().value(), expected, seen.get())
                ? Verdict.broken(
                        "the score is " + Subject.text(score.get()) + " between " + Subject.text(lowest.get()) + " and "
                                + Subject.text(highest.get()) + "; with every question reversed it is "
                                + Subject.text(seen.get()) + " instead of " + Subject.text(expected),
                        Asked.all(scan),
                        Asked.all(mirrored))
                : new Verdict.Held();
    }

    static Verdict weightScale(Subject subject, AnsweredScan scan) {
        Optional<Score.Value> before = subject.score(scan);
        boolean compared = false;
        for (BigDecimal factor : FACTORS) {
            AnsweredScan other = scan.each(question -> question.timesWeight(factor));
            Optional<Score.Value> after = subject.score(other);
            if (before.isEmpty() || after.isEmpty()) {
                continue;
            }
            compared = true;
            if (Subject.differ(before.get().value(), after.get().value(), after.get())) {
                return Verdict.broken(
                        "the score is " + Subject.text(before.get()) + ", and " + Subject.text(after.get())
                                + " with every weight times " + factor,
                        Asked.all(scan),
                        Asked.all(other));
            }
        }
        return Verdict.heldIf(compared);
    }

    private static String text(Range range) {
        return Subject.text(range.lower()) + " to " + Subject.text(range.upper());
    }

    private static String text(Optional<Score.Value> score) {
        return score.map(Subject::text).orElse("none");
    }
}
