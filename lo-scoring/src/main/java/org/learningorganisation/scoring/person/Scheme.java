package org.learningorganisation.scoring.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.Question;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.PlanOverride;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.strategy.MissingRule;
import org.learningorganisation.scoring.strategy.RollUp;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * A definition and a plan, worked out once and used for every response: which figures there are, of which questions, and by
 * which methods they are scored.
 */
public final class Scheme {

    /** The id of the overall figure. */
    public static final String OVERALL = "overall";

    /** Joins the ids of a discipline and a success area in the id of their cell. */
    public static final String CELL_JOINT = "*";

    private static final LocalizedText OVERALL_NAME = LocalizedText.dutchAndEnglish("totaal", "overall");

    private final MaturityModel model;
    private final ScoringPlan plan;
    private final Registry<ScoringStrategy> strategies;
    private final Registry<RollUp> rollUps;
    private final Registry<MissingRule> missingRules;
    private final LevelPolicy levelPolicy;
    private final LevelScheme levels;
    private final List<ScoredQuestion> questions;
    private final Map<String, Figure> dimensions = new LinkedHashMap<>();
    private final List<Figure> cells;
    private final Optional<Figure> overall;

    /**
     * Works out a sound definition and a plan whose choices are known.
     *
     * @throws IllegalArgumentException when a choice of the plan is unknown or does not fit the definition
     */
    public Scheme(
            MaturityModel model,
            ScoringPlan plan,
            Registry<ScoringStrategy> strategies,
            Registry<MissingRule> missingRules,
            Registry<LevelPolicy> levelPolicies) {
        this.model = model;
        this.plan = plan;
        this.strategies = strategies;
        this.rollUps = ScoringMethods.rollUps(strategies);
        this.missingRules = missingRules;
        this.levelPolicy = levelPolicies.create(plan.level());
        this.levels = LevelScheme.of(model);
        this.levelPolicy.requireFit(levels);
        this.questions = scoredQuestions(model);
        Map<String, List<Dimension>> children = new HashMap<>();
        for (Dimension dimension : model.dimensions()) {
            dimension
                    .parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(dimension));
        }
        for (Dimension dimension : model.dimensions()) {
            if (dimension.parent().isEmpty()) {
                add(dimension, 1, children);
            }
        }
        this.cells = cellsOf();
        this.overall = plan.overall().of() == OverallRule.Of.NONE ? Optional.empty() : Optional.of(overallOf());
        refuseRawOfMixedScales();
        figures().forEach(figure -> figure.strategy().check(figure.unanswered()));
        refuseWhatNeverHolds();
    }

    private Scheme(Scheme whole, Figure figure) {
        this.model = whole.model;
        this.plan = whole.plan;
        this.strategies = whole.strategies;
        this.rollUps = whole.rollUps;
        this.missingRules = whole.missingRules;
        this.levelPolicy = whole.levelPolicy;
        this.levels = whole.levels;
        this.questions = whole.questions;
        this.cells = List.of();
        this.overall = whole.overall.filter(figure::equals);
        keep(figure);
    }

    private void keep(Figure figure) {
        if (figure.kind() != Figure.Kind.OVERALL) {
            dimensions.put(figure.id(), figure);
        }
        figure.parts().forEach(this::keep);
    }

    /** The same with one figure and the parts within it, where nothing else is wanted. */
    public Scheme only(Figure figure) {
        return new Scheme(this, figure);
    }

    /** The definition. */
    public MaturityModel model() {
        return model;
    }

    /** The plan. */
    public ScoringPlan plan() {
        return plan;
    }

    /** The scored questions, in the order of the definition. */
    public List<ScoredQuestion> questions() {
        return questions;
    }

    /** The levels of the definition. */
    public LevelScheme levels() {
        return levels;
    }

    /** How scores become levels. */
    public LevelPolicy levelPolicy() {
        return levelPolicy;
    }

    /** The figures of a kind, in the order of the definition. */
    public List<Figure> figures(Figure.Kind kind) {
        return figures().filter(figure -> figure.kind() == kind).toList();
    }

    /** All figures: disciplines, success areas, cells, and the overall figure last. */
    public Stream<Figure> figures() {
        return Stream.of(
                        model.dimensions().stream()
                                .map(Dimension::id)
                                .filter(dimensions::containsKey)
                                .map(this::figure),
                        cells.stream(),
                        overall.stream())
                .flatMap(figures -> figures);
    }

    /** The metrics on which every score is needed: the shown one, and the one on which levels are decided. */
    public Set<Metric> metrics() {
        return EnumSet.of(plan.normalisation(), levels.metric());
    }

    /** The strategy that the plan uses for questions where no override says otherwise. */
    public ScoringStrategy strategy() {
        return strategies.create(plan.strategy());
    }

    private Figure figure(String dimension) {
        Figure figure = dimensions.get(dimension);
        if (figure == null) {
            throw new IllegalStateException("the dimension " + dimension + " hangs under none of the top");
        }
        return figure;
    }

    private static List<ScoredQuestion> scoredQuestions(MaturityModel model) {
        List<ScoredQuestion> scored = new ArrayList<>();
        for (Question question : model.questions()) {
            if (question.kind() == Question.Kind.SCORED) {
                scored.add(ScoredQuestion.of(scored.size(), question, model));
            }
        }
        return List.copyOf(scored);
    }

    private Figure add(Dimension dimension, int depth, Map<String, List<Dimension>> children) {
        List<Figure> parts = new ArrayList<>();
        List<ScoredQuestion> measuring = new ArrayList<>();
        for (Dimension child : children.getOrDefault(dimension.id(), List.of())) {
            Figure part = add(child, depth + 1, children);
            if (child.role() == Dimension.Role.MATURITY || dimension.role() == Dimension.Role.OUTCOME) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            questions.stream()
                    .filter(question -> question.question().dimensions().contains(dimension.id()))
                    .forEach(measuring::add);
        }
        Figure figure = figure(dimension, choicesFor(dimension, depth), measuring, parts);
        dimensions.put(dimension.id(), figure);
        return figure;
    }

    private static Figure figure(
            Dimension dimension, Choices choices, List<ScoredQuestion> measuring, List<Figure> parts) {
        Figure.Kind kind = dimension instanceof Discipline ? Figure.Kind.DISCIPLINE : Figure.Kind.SUCCESS_AREA;
        List<ScoredQuestion> questions = parts.isEmpty() ? measuring : distinct(parts);
        boolean ofParts = !parts.isEmpty() && choices.rollUp() instanceof RollUp.OfParts;
        return new Figure(
                dimension.id(),
                dimension.name(),
                kind,
                dimension.level(),
                questions,
                parts,
                choices.missingOfParts().isPresent() ? 1 : parts.size(),
                Fractions.of(dimension.weight()),
                ofParts ? Figure.Made.OF_PARTS : Figure.Made.OF_QUESTIONS,
                ofParts ? ((RollUp.OfParts) choices.rollUp()).strategy() : choices.strategy(),
                ofParts ? choices.missingOfParts() : Optional.of(choices.missing()),
                sameBounds(questions) && allOnAnswerScale(parts));
    }

    /**
     * The methods for one dimension.
     *
     * @param missingOfParts the missing rule that an override names for this dimension, which then holds for a score made of
     *     parts too, in place of the demand that every part is scored
     */
    private record Choices(
            ScoringStrategy strategy,
            RollUp rollUp,
            NamedMissingRule missing,
            Optional<NamedMissingRule> missingOfParts) {}

    private Choices choicesFor(Dimension dimension, int depth) {
        Choice strategy = plan.strategy();
        Choice rollUp = plan.rollUp();
        Optional<Choice> missing = Optional.empty();
        for (PlanOverride override : plan.overrides()) {
            boolean meant = override.dimensions().contains(dimension.id())
                    || (override.depth().isPresent() && override.depth().getAsInt() == depth);
            if (meant) {
                strategy = override.strategy().orElse(strategy);
                rollUp = override.rollUp().orElse(rollUp);
                missing = override.missing().isPresent() ? override.missing() : missing;
            }
        }
        return new Choices(
                strategies.create(strategy),
                rollUps.create(rollUp),
                missingRule(missing.orElse(plan.missing())),
                missing.map(this::missingRule));
    }

    private NamedMissingRule missingRule(Choice choice) {
        return new NamedMissingRule(choice.name(), missingRules.create(choice));
    }

    private List<Figure> cellsOf() {
        ScoringStrategy strategy = strategy();
        NamedMissingRule missing = missingRule(plan.missing());
        List<Figure> found = new ArrayList<>();
        for (Discipline discipline : model.disciplines()) {
            for (var area : model.successAreas()) {
                List<ScoredQuestion> measuring = questions.stream()
                        .filter(question ->
                                question.question().dimensions().containsAll(List.of(discipline.id(), area.id())))
                        .toList();
                if (!measuring.isEmpty()) {
                    found.add(new Figure(
                            discipline.id() + CELL_JOINT + area.id(),
                            joined(discipline.name(), area.name()),
                            Figure.Kind.CELL,
                            Optional.empty(),
                            measuring,
                            List.of(),
                            0,
                            BigFraction.ONE,
                            Figure.Made.OF_QUESTIONS,
                            strategy,
                            Optional.of(missing),
                            sameBounds(measuring)));
                }
            }
        }
        return List.copyOf(found);
    }

    private static LocalizedText joined(LocalizedText discipline, LocalizedText area) {
        LocalizedText name = LocalizedText.NONE;
        for (LanguageTag language : discipline.byLanguage().keySet()) {
            name = name.with(language, discipline.in(language, language) + " × " + area.in(language, language));
        }
        return name;
    }

    private Figure overallOf() {
        List<? extends Dimension> counted =
                plan.overall().of() == OverallRule.Of.DISCIPLINES ? model.disciplines() : model.successAreas();
        List<Figure> parts = counted.stream()
                .filter(dimension -> dimension.parent().isEmpty() && dimension.role() == Dimension.Role.MATURITY)
                .map(dimension -> figure(dimension.id()))
                .toList();
        RollUp rollUp = rollUps.create(plan.rollUp());
        boolean ofParts = rollUp instanceof RollUp.OfParts;
        return new Figure(
                OVERALL,
                OVERALL_NAME,
                Figure.Kind.OVERALL,
                Optional.empty(),
                distinct(parts),
                parts,
                plan.overall().atLeast().orElse(parts.size()),
                BigFraction.ONE,
                ofParts ? Figure.Made.OF_PARTS : Figure.Made.OF_QUESTIONS,
                ofParts ? ((RollUp.OfParts) rollUp).strategy() : strategy(),
                ofParts ? Optional.empty() : Optional.of(missingRule(plan.missing())),
                sameBounds(distinct(parts)) && allOnAnswerScale(parts));
    }

    private static List<ScoredQuestion> distinct(Collection<Figure> parts) {
        Set<ScoredQuestion> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(part.questions()));
        return List.copyOf(all);
    }

    private static boolean sameBounds(List<ScoredQuestion> questions) {
        return questions.stream().allMatch(question -> question.sameBoundsAs(questions.get(0)));
    }

    private static boolean allOnAnswerScale(List<Figure> parts) {
        return parts.stream().allMatch(Figure::onAnswerScale);
    }

    private void refuseRawOfMixedScales() {
        if (plan.normalisation() == Metric.RAW) {
            List<String> mixed = figures()
                    .filter(figure -> !figure.onAnswerScale())
                    .map(Figure::id)
                    .toList();
            if (!mixed.isEmpty()) {
                throw new IllegalArgumentException(
                        "the normalisation RAW has no meaning for " + mixed
                                + ", whose questions have different answer scales; allowed there are MIN_MAX and PERCENT_OF_MAX");
            }
        }
    }

    /** A choice that no response can ever meet is a mistake of the plan, not of the respondents. */
    private void refuseWhatNeverHolds() {
        overall.ifPresent(figure -> {
            if (!figure.parts().isEmpty()
                    && figure.partsRequired() > figure.parts().size()) {
                throw new IllegalArgumentException("overall.requires is " + figure.partsRequired()
                        + "; the definition has " + figure.parts().size() + " dimensions that count");
            }
        });
        for (PlanOverride override : plan.overrides()) {
            for (String dimension : override.dimensions()) {
                if (!dimensions.containsKey(dimension)) {
                    throw new IllegalArgumentException("an override names the dimension '" + dimension + "'; known: "
                            + List.copyOf(dimensions.keySet()));
                }
            }
        }
    }
}
