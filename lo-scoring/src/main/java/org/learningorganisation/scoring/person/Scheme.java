package org.learningorganisation.scoring.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.Question;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.plan.OverrideScope;
import org.learningorganisation.scoring.plan.PlanOverride;
import org.learningorganisation.scoring.plan.ScoringPlan;
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

    private final MaturityModel model;
    private final ScoringPlan plan;
    private final MethodsOfPlan methods;
    private final LevelPolicy levelPolicy;
    private final LevelScheme levels;
    private final List<ScoredQuestion> questions;
    private final FigureTree figures;

    /**
     * Works out a sound definition and a plan whose choices are known.
     *
     * @throws IllegalArgumentException when a choice of the plan is unknown or does not fit the definition
     */
    public Scheme(MaturityModel model, ScoringPlan plan, Methods known) {
        this.model = model;
        this.plan = plan;
        this.methods = new MethodsOfPlan(plan, known);
        this.levelPolicy = known.levelPolicies().create(plan.level());
        this.levels = LevelScheme.of(model);
        this.levelPolicy.requireFit(levels);
        this.questions = scoredQuestions(model);
        this.figures = new FigureTree(model, questions, methods);
        refuseRawOfMixedScales();
        figures().forEach(figure -> figure.strategy().check(figure.unanswered()));
        refuseWhatNeverHolds();
    }

    private Scheme(Scheme whole, FigureTree figures) {
        this.model = whole.model;
        this.plan = whole.plan;
        this.methods = whole.methods;
        this.levelPolicy = whole.levelPolicy;
        this.levels = whole.levels;
        this.questions = whole.questions;
        this.figures = figures;
    }

    /** The same with one figure and the parts within it, where nothing else is wanted. */
    public Scheme only(Figure figure) {
        return new Scheme(this, figures.only(figure));
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
        return figures.all();
    }

    /** The metrics on which every score is needed: the shown one, and the one on which levels are decided. */
    public Set<Metric> metrics() {
        return EnumSet.of(plan.normalisation(), levels.metric());
    }

    /** The strategy that the plan uses for questions where no override says otherwise. */
    public ScoringStrategy strategy() {
        return methods.strategy();
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
        figures.overall().ifPresent(figure -> {
            if (!figure.parts().isEmpty()
                    && figure.partsRequired() > figure.parts().size()) {
                throw new IllegalArgumentException("overall.requires is " + figure.partsRequired()
                        + "; the definition has " + figure.parts().size() + " dimensions that count");
            }
        });
        for (PlanOverride override : plan.overrides()) {
            if (override.scope() instanceof OverrideScope.Named named) {
                refuseUnknown(named.ids());
            }
        }
    }

    private void refuseUnknown(List<String> dimensions) {
        for (String dimension : dimensions) {
            if (!figures.dimensions().contains(dimension)) {
                throw new IllegalArgumentException("an override names the dimension '" + dimension + "'; known: "
                        + List.copyOf(figures.dimensions()));
            }
        }
    }
}
