package org.learningorganisation.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.ResponseReader;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Range;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * A definition and answers that a failure printed, read back as anybody would who copies them into two files.
 *
 * @param model the definition
 * @param response the answers
 */
record Reproduction(MaturityModel model, Response response) {

    private static final Pattern DOCUMENT = Pattern.compile("\n(definition|answers):\n(\\{.*?\n})", Pattern.DOTALL);

    /** All that a message prints, in its order. */
    static List<Reproduction> printedIn(String message) {
        List<Reproduction> printed = new ArrayList<>();
        MaturityModel model = null;
        Matcher document = DOCUMENT.matcher(message);
        while (document.find()) {
            if (document.group(1).equals("definition")) {
                model = DefinitionReader.strict().read(document.group(2), DocumentFormat.JSON);
            } else {
                printed.add(
                        new Reproduction(model, ResponseReader.strict().read(document.group(2), DocumentFormat.JSON)));
            }
        }
        return printed;
    }

    Set<String> questions() {
        return model.questions().stream().map(Question::id).collect(Collectors.toSet());
    }

    /** The strategy that a contract is about, for the definition that was read. */
    ScoringStrategy strategy(StrategyContract contract) {
        return contract.strategyFor(questions());
    }

    /** What a scorer makes of the answers. */
    PersonalScore score(ScoringStrategy strategy) {
        return Scorer.builder(model)
                .strategies(ScoringMethods.strategies().with("broken", strategy))
                .plan(ScoringPlan.builder("reproduction")
                        .strategy(Choice.of("broken"))
                        .missing(Choice.of("share-answered").with("share", BigDecimal.ZERO))
                        .overall(new OverallRule(OverallRule.Of.NONE, OptionalInt.empty()))
                        .build())
                .build()
                .score(response)
                .disciplines()
                .get(0);
    }

    /** The score on the scale of the answers. */
    BigFraction exact(ScoringStrategy strategy) {
        return score(strategy).outcome().scored().orElseThrow().exact().orElseThrow();
    }

    /** What the answers contribute. */
    Map<String, BigFraction> contributions(ScoringStrategy strategy) {
        return score(strategy).contributions();
    }

    /** The items that a scorer makes of the answers. */
    List<Item> items() {
        AtomicReference<List<Item>> handed = new AtomicReference<>(List.of());
        score(new ScoringStrategy() {
            @Override
            public Score score(List<Item> items) {
                handed.compareAndSet(List.of(), items);
                return ScoringStrategy.weightedMean().score(items);
            }

            @Override
            public Optional<Range> range(List<Item> items) {
                return ScoringStrategy.weightedMean().range(items);
            }
        });
        return handed.get();
    }
}
