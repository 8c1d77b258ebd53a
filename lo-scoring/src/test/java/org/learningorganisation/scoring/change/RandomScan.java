package org.learningorganisation.scoring.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SuccessArea;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.person.Methods;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.strategy.AdditiveStrategy;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * A definition, a plan of additive strategies and one response, all at random: small enough to go through every answer.
 *
 * @param model the definition
 * @param plan the plan
 * @param response the response
 */
record RandomScan(MaturityModel model, ScoringPlan plan, Response response) {

    /** The sum by weight, beside the built-in strategies. */
    static final Registry<ScoringStrategy> STRATEGIES = withWeightedSum();

    private static final List<String> MISSING_RULES =
            List.of("share-answered", "all-answered", "prorated", "blank-as-minimum", "zero-when-incomplete");

    private static Registry<ScoringStrategy> withWeightedSum() {
        AdditiveStrategy sum = items -> {
            Map<String, BigFraction> weights = new LinkedHashMap<>();
            items.forEach(item -> weights.put(item.id(), item.weight()));
            return weights;
        };
        return ScoringMethods.strategies().with("weighted-sum", sum);
    }

    static RandomScan of(long seed, int mostQuestions) {
        Random random = new Random(seed);
        MaturityModel model = model(random, mostQuestions);
        return new RandomScan(model, plan(random), response(random, model));
    }

    Scorer scorer() {
        return Scorer.builder(model).plan(plan).strategies(STRATEGIES).build();
    }

    Scheme scheme() {
        return new Scheme(model, plan, Methods.BUILT_IN.withStrategies(STRATEGIES));
    }

    private static MaturityModel model(Random random, int mostQuestions) {
        List<Discipline> disciplines = disciplines(random);
        List<String> leaves = disciplines.stream()
                .map(Dimension::id)
                .filter(id -> disciplines.stream()
                        .noneMatch(other -> other.parent().filter(id::equals).isPresent()))
                .toList();
        boolean areas = random.nextInt(3) == 0;
        int questions = leaves.size() + random.nextInt(Math.max(1, mostQuestions - leaves.size() + 1));
        boolean oneScale = random.nextBoolean();
        List<AnswerScale> scales = scales();
        String shared = scales.get(random.nextInt(scales.size())).id();
        return MaturityModel.builder("random-scan", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("scan"))
                .scales(scales)
                .disciplines(disciplines)
                .successAreas(
                        areas
                                ? List.of(SuccessArea.builder("area", text("area"))
                                        .build())
                                : List.of())
                .questions(IntStream.range(0, questions)
                        .mapToObj(i -> {
                            List<String> measured = new ArrayList<>(List.of(leaves.get(i % leaves.size())));
                            if (leaves.size() > 1 && random.nextInt(6) == 0) {
                                measured.add(leaves.get((i + 1) % leaves.size()));
                            }
                            if (areas && (i == 0 || random.nextBoolean())) {
                                measured.add("area");
                            }
                            Question.Builder question = Question.builder("q" + (questions - i), text("question " + i))
                                    .measures(measured.toArray(String[]::new))
                                    .scale(
                                            oneScale
                                                    ? shared
                                                    : scales.get(random.nextInt(scales.size()))
                                                            .id())
                                    .weight(weight(random));
                            return (random.nextInt(3) == 0 ? question.reversed() : question).build();
                        })
                        .toList())
                .levels(levels(random))
                .firstRank(random.nextInt(2))
                .build();
    }

    private static List<Discipline> disciplines(Random random) {
        List<Discipline> all = new ArrayList<>();
        int tops = 1 + random.nextInt(3);
        for (int i = 0; i < tops; i++) {
            all.add(Discipline.builder("d" + i, text("discipline " + i))
                    .weight(weight(random))
                    .build());
        }
        if (random.nextInt(3) == 0) {
            all.add(Discipline.builder("c1", text("child 1"))
                    .parent("d0")
                    .weight(weight(random))
                    .build());
            all.add(Discipline.builder("c2", text("child 2")).parent("d0").build());
        }
        return all;
    }

    private static List<MaturityLevel> levels(Random random) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0));
        int levels = 2 + random.nextInt(3);
        while (bounds.size() < levels) {
            bounds.add(random.nextBoolean() ? 25 * (1 + random.nextInt(4)) : 1 + random.nextInt(100));
        }
        return bounds.stream()
                .map(bound -> MaturityLevel.from("level-" + bound, bound, text("level " + bound)))
                .toList();
    }

    private static List<AnswerScale> scales() {
        return List.of(
                options("agreement", "1", "2", "3", "4"),
                options("uneven", "0", "2.5", "3", "10"),
                options("yes-no", "0", "1"),
                options("falling", "7", "5", "1"),
                new AnswerScale(
                        "grid",
                        false,
                        List.of(),
                        java.util.Optional.of(new NumericRange(
                                BigDecimal.ZERO, BigDecimal.TEN, java.util.Optional.of(new BigDecimal("2.5"))))));
    }

    private static AnswerScale options(String id, String... scores) {
        List<AnswerOption> options = new ArrayList<>();
        for (String score : scores) {
            options.add(AnswerOption.scored("c" + score, new BigDecimal(score), text("option " + score)));
        }
        options.add(AnswerOption.notApplicable("na", text("not applicable")));
        options.add(AnswerOption.dontKnow("dk", text("don't know")));
        return AnswerScale.ofOptions(id, options);
    }

    private static ScoringPlan plan(Random random) {
        return ScoringPlan.builder("random-plan")
                .strategy(Choice.of(random.nextInt(3) == 0 ? "weighted-sum" : "weighted-mean"))
                .rollUp(Choice.of(List.of("weighted-mean", "weighted-mean", "weighted-sum", "of-questions")
                        .get(random.nextInt(4))))
                .missing(Choice.of(MISSING_RULES.get(random.nextInt(MISSING_RULES.size()))))
                .level(
                        random.nextInt(3) == 0
                                ? Choice.of("threshold")
                                : Choice.of("threshold-capped").with("above", random.nextInt(3)))
                .overall(
                        random.nextInt(4) == 0
                                ? new OverallRule(OverallRule.Of.DISCIPLINES, java.util.OptionalInt.of(1))
                                : new OverallRule(OverallRule.Of.DISCIPLINES, java.util.OptionalInt.empty()))
                .build();
    }

    private static Response response(Random random, MaturityModel model) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : model.questions()) {
            AnswerScale scale = question.scale().flatMap(model::scale).orElseThrow();
            if (random.nextInt(12) > 0) {
                answers.put(
                        question.id(),
                        scale.range().isPresent()
                                ? List.of("0", "2.5", "5", "7.5", "10").get(random.nextInt(5))
                                : code(random, scale));
            }
        }
        return Response.to(model).answers(answers).build();
    }

    private static String code(Random random, AnswerScale scale) {
        List<String> codes = scale.options().stream().map(AnswerOption::code).collect(Collectors.toList());
        int scored = codes.size() - 2;
        return codes.get(random.nextInt(10) == 0 ? scored + random.nextInt(2) : random.nextInt(scored));
    }

    private static BigDecimal weight(Random random) {
        return random.nextBoolean() ? BigDecimal.ONE : BigDecimal.valueOf(1 + random.nextInt(300), 2);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(LanguageTag.ENGLISH, english);
    }
}
