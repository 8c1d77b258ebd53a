package org.learningorganisation.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Range;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.testkit.Verdict.Asked;

/** The laws that look at calling a strategy, whatever it answers. */
final class CallLaws {

    private static final int THREADS = 4;

    private CallLaws() {}

    static Verdict total(Subject subject, AnsweredScan scan) {
        ScoringStrategy strategy = subject.strategy(scan);
        try {
            strategy.check(scan.itemsAt(Item::lower));
        } catch (IllegalArgumentException e) {
            return new Verdict.Silent();
        } catch (RuntimeException | StackOverflowError e) {
            return Verdict.broken("the check of the strategy throws " + e, Asked.all(scan));
        }
        try {
            return strange(strategy.score(scan.items()), strategy.range(scan.items()))
                    .map(what -> Verdict.broken(what, Asked.all(scan)))
                    .orElseGet(Verdict.Held::new);
        } catch (RuntimeException | StackOverflowError e) {
            return Verdict.broken("the strategy throws " + e, Asked.all(scan));
        }
    }

    @SuppressWarnings("ConstantValue") // a strategy of somebody else may return null where it must not
    private static Optional<String> strange(Score score, Optional<Range> range) {
        if (score == null || range == null) {
            return Optional.of(score == null ? "the score is null" : "the range is null");
        }
        return score instanceof Score.Value value
                        && value.standardError().isPresent()
                        && !(value.standardError().getAsDouble() >= 0
                                && Double.isFinite(value.standardError().getAsDouble()))
                ? Optional.of("the standard error is " + value.standardError().getAsDouble())
                : Optional.empty();
    }

    static Verdict deterministic(Subject subject, AnsweredScan scan) {
        ScoringStrategy strategy = subject.strategy(scan);
        List<Item> items = scan.items();
        Optional<Score.Value> first = Subject.score(strategy, items);
        if (first.isEmpty()) {
            return new Verdict.Silent();
        }
        List<Optional<Score.Value>> seen = new ArrayList<>();
        seen.add(Subject.score(strategy, items));
        seen.add(subject.score(scan));
        seen.addAll(fromThreads(() -> Subject.score(strategy, items)));
        return seen.stream()
                .filter(again -> !again.equals(first))
                .findFirst()
                .map(again -> Verdict.broken(
                        "the score of the same items is " + Subject.text(first.get()) + ", and then "
                                + again.map(Subject::text).orElse("none"),
                        Asked.all(scan)))
                .orElseGet(Verdict.Held::new);
    }

    private static <T> List<T> fromThreads(Callable<T> asking) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(Collections.nCopies(THREADS, (Callable<T>) () -> {
                together.await();
                return asking.call();
            }))) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a strategy scored", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a strategy does not return from a thread", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
