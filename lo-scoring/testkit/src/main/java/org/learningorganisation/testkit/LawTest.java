package org.learningorganisation.testkit;

import java.util.function.BiFunction;
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
        boolean declaredAway = contract.declaredAway().contains(law);
        if (declaredAway && !law.canBeDeclaredAway()) {
            throw new AssertionError("the law " + law + " cannot be declared away: without it no score can be trusted ("
                    + law.sentence() + ")");
        }
        Subject subject = new Subject(contract::strategyFor);
        Falsifier falsifier = new Falsifier(scan -> verdict(subject, scan), contract.tries(), contract.seed());
        Falsifier.Search search = falsifier.search(contract.items().scans());
        search.counterexample().filter(found -> !declaredAway).ifPresent(found -> {
            throw new AssertionError(text(found));
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

    private Verdict verdict(Subject subject, AnsweredScan scan) {
        return Subject.refuses(subject.strategy(scan), scan)
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
    private String text(Falsifier.Counterexample found) {
        StringBuilder text = new StringBuilder("the law ")
                .append(law)
                .append(" is broken (")
                .append(law.sentence())
                .append("): ")
                .append(found.broken().what())
                .append("\nfound in try ")
                .append(found.foundAt())
                .append(" of ")
                .append(contract.tries())
                .append(" with seed ")
                .append(contract.seed())
                .append(", then made small; reproduced by\n");
        String before = "";
        for (Asked asked : found.broken().reproduced()) {
            String definition = DocumentWriter.yaml(asked.model());
            text.append("\n# definition")
                    .append(definition.equals(before) ? ": the same" : "\n" + definition.stripTrailing())
                    .append("\n# answers\n")
                    .append(DocumentWriter.json(asked.response()));
            before = definition;
        }
        return text.toString();
    }
}
