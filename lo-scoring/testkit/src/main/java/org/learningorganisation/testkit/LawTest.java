package org.learningorganisation.testkit;

import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.sessions.JqwikSession;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.testkit.Verdict.Asked;

/**
 * The test of one law for one strategy.
 *
 * @param law the law
 * @param contract the contract of the strategy
 */
record LawTest(Law law, StrategyContract contract) {

    static LawTest of(Law law, StrategyContract contract) {
        return new LawTest(law, contract);
    }

    void run() {
        if (contract.tries() < 1) {
            throw new IllegalArgumentException("tries is " + contract.tries() + "; at least 1 is needed");
        }
        if (JqwikSession.isActive()) {
            runInSession();
        } else {
            JqwikSession.run(this::runInSession);
        }
    }

    private void runInSession() {
        boolean declaredAway = contract.declaredAway().contains(law);
        if (declaredAway && !law.canBeDeclaredAway()) {
            throw new AssertionError("the law " + law + " cannot be declared away: without it no score can be trusted ("
                    + law.sentence() + ")");
        }
        Subject subject = new Subject(contract::strategyFor);
        Falsifier falsifier = new Falsifier(scan -> verdict(subject, scan), contract.tries(), contract.seed());
        Falsifier.Search search = falsifier.search(contract.items().scans());
        search.counterexample().filter(found -> !declaredAway).ifPresent(found -> {
            throw new AssertionError(text(smallest(falsifier, found), found.foundAt()));
        });
        if (search.conclusive() == 0) {
            throw new AssertionError("the law " + law + " could not be checked: none of " + contract.tries()
                    + " generated cases has a score to look at; let items() generate cases that the strategy scores");
        }
        if (declaredAway && search.counterexample().isEmpty()) {
            throw new AssertionError("the law " + law + " is declared away, and none of " + contract.tries()
                    + " cases breaks it: the declaration is not needed (" + law.sentence() + ")");
        }
    }

    /** Shrinking takes small steps and can get stuck, so cases with fewer questions are looked for as long as there are any. */
    private Verdict.Broken smallest(Falsifier falsifier, Falsifier.Counterexample found) {
        Verdict.Broken smallest = falsifier.smallest(found);
        Optional<Falsifier.Counterexample> fewer = fewer(falsifier, smallest);
        while (fewer.isPresent()) {
            smallest = falsifier.smallest(fewer.get());
            fewer = fewer(falsifier, smallest);
        }
        return smallest;
    }

    private Optional<Falsifier.Counterexample> fewer(Falsifier falsifier, Verdict.Broken broken) {
        return contract.items()
                .fewerThan(broken.questions())
                .flatMap(items -> falsifier.search(items.scans()).counterexample());
    }

    /** A definition that the strategy refuses is looked at by the law that asks how it refuses. */
    private Verdict verdict(Subject subject, AnsweredScan scan) {
        return law != Law.TOTAL && Subject.refuses(subject.strategy(scan), scan)
                ? new Verdict.Silent()
                : check(law).apply(subject, scan);
    }

    private static BiFunction<Subject, AnsweredScan, Verdict> check(Law law) {
        return switch (law) {
            case BOUNDS -> ItemLaws::bounds;
            case MONOTONE -> ItemLaws::monotone;
            case ORDER -> ItemLaws::order;
            case EQUAL_ANSWERS -> ItemLaws::equalAnswers;
            case MIRROR -> ItemLaws::mirror;
            case NOT_APPLICABLE -> ScorerLaws::notApplicable;
            case WEIGHT_SCALE -> ItemLaws::weightScale;
            case MISSING_RULE -> ScorerLaws::missingRule;
            case TOTAL -> CallLaws::total;
            case DETERMINISTIC -> CallLaws::deterministic;
            case CONTRIBUTIONS -> ScorerLaws::contributions;
        };
    }

    /** Generated answers are nobody's, so they may be shown. */
    private String text(Verdict.Broken broken, int foundAt) {
        StringBuilder text = new StringBuilder("the law ")
                .append(law)
                .append(" is broken (")
                .append(law.sentence())
                .append("): ")
                .append(broken.what())
                .append("\nfound in try ")
                .append(foundAt)
                .append(" of ")
                .append(contract.tries())
                .append(" with seed ")
                .append(contract.seed())
                .append(", then made small; reproduced by");
        String before = "";
        for (Asked asked : broken.reproduced()) {
            String definition = DocumentWriter.json(asked.model()).strip();
            text.append(definition.equals(before) ? "\n\nthe same definition" : "\n\ndefinition:\n" + definition)
                    .append("\n\nanswers:\n")
                    .append(DocumentWriter.json(asked.response()).strip());
            before = definition;
        }
        return text.append('\n').toString();
    }
}
