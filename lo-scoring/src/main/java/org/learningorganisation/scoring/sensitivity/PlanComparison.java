package org.learningorganisation.scoring.sensitivity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.person.Methods;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.plan.GroupRule;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.AppliedPlan;
import org.learningorganisation.scoring.result.ModelIdentity;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.strategy.MissingRule;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * Several plans on the same answers: what each makes of every dimension of every group, whether they put groups in the same
 * order, how many groups change level, and how far levels depend on weights.
 *
 * <p>Publishable: it has no figure of a single person.
 *
 * <ul>
 *   <li>A figure rests on the people whom every plan scores on that dimension, so that differences are those of the plans and
 *       not of the people. It may therefore differ from that of a result by one of the plans. What only some plans have, as an
 *       overall score, is left out.
 *   <li>Where one plan withholds a group, none shows it.
 *   <li>Orders are compared over the smallest groups that are shown; without groups, over people, and only where these are at
 *       least as many as the figure of a group must rest on.
 * </ul>
 *
 * @param provenances how the figures came about, one per plan
 * @param grouping by which groupings people were put together; empty for everybody
 * @param draws how weights were drawn; empty where they were not
 * @param dimensions the dimensions in the order of the definition, {@code overall} last
 */
@JsonPropertyOrder({
    "formatVersion",
    "kind",
    "model",
    "plans",
    "library",
    "computedAt",
    "grouping",
    "draws",
    "dimensions"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanComparison(
        @JsonIgnore List<Provenance> provenances,
        String grouping,
        Optional<WeightDraws> draws,
        List<ComparedDimension> dimensions) {

    /** The version of the wire format that this library writes. */
    public static final int FORMAT_VERSION = 1;

    /** Copies the lists. */
    public PlanComparison {
        provenances = List.copyOf(provenances);
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(draws, "draws");
        dimensions = List.copyOf(dimensions);
    }

    /**
     * Begins a comparison.
     *
     * @param model a sound definition
     * @return a builder with built-in methods and without drawn weights
     */
    public static Builder of(MaturityModel model) {
        return new Builder(model);
    }

    /**
     * One dimension.
     *
     * @param id the id of a dimension, or {@code overall}
     * @return what the plans make of it; empty where not every plan scores it
     */
    public Optional<ComparedDimension> dimension(String id) {
        return dimensions.stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst();
    }

    @JsonProperty("formatVersion")
    int formatVersionOnWire() {
        return FORMAT_VERSION;
    }

    @JsonProperty("kind")
    String kindOnWire() {
        return "PLAN_COMPARISON";
    }

    @JsonProperty("model")
    ModelIdentity modelOnWire() {
        return provenances.get(0).model();
    }

    @JsonProperty("plans")
    List<AppliedPlan> plansOnWire() {
        return provenances.stream().map(Provenance::plan).toList();
    }

    @JsonProperty("library")
    String libraryOnWire() {
        return provenances.get(0).library();
    }

    @JsonProperty("computedAt")
    String computedAtOnWire() {
        return provenances.get(0).computedAt().toString();
    }

    @JsonProperty("draws")
    @Nullable
    WeightDraws drawsOnWire() {
        return draws.orElse(null);
    }

    /** Builds a {@link PlanComparison}. */
    public static final class Builder {

        private final MaturityModel model;
        private List<ScoringPlan> plans = List.of();
        private Methods methods = Methods.BUILT_IN;
        private Optional<WeightDraws> draws = Optional.empty();
        private LanguageTag language = LanguageTag.ENGLISH;
        private Clock clock = Clock.systemUTC();

        private Builder(MaturityModel model) {
            this.model = Objects.requireNonNull(model, "model");
        }

        /**
         * Gives the plans.
         *
         * @param compared two or more plans of different ids
         * @return this builder
         */
        public Builder plans(List<ScoringPlan> compared) {
            this.plans = List.copyOf(compared);
            return this;
        }

        /**
         * Gives the strategies a plan can name.
         *
         * @param known the strategies; the built-in ones unless said otherwise
         * @return this builder
         */
        public Builder strategies(Registry<ScoringStrategy> known) {
            this.methods = methods.withStrategies(known);
            return this;
        }

        /**
         * Gives the missing rules a plan can name.
         *
         * @param known the rules; the built-in ones unless said otherwise
         * @return this builder
         */
        public Builder missingRules(Registry<MissingRule> known) {
            this.methods = methods.withMissingRules(known);
            return this;
        }

        /**
         * Gives the level policies a plan can name.
         *
         * @param known the policies; the built-in ones unless said otherwise
         * @return this builder
         */
        public Builder levelPolicies(Registry<LevelPolicy> known) {
            this.methods = methods.withLevelPolicies(known);
            return this;
        }

        /**
         * Draws weights, to see how far levels depend on them.
         *
         * @param how how they are drawn
         * @return this builder
         */
        public Builder draws(WeightDraws how) {
            this.draws = Optional.of(how);
            return this;
        }

        /**
         * Gives the language of findings.
         *
         * @param tag a language; English unless said otherwise
         * @return this builder
         */
        public Builder language(LanguageTag tag) {
            this.language = tag;
            return this;
        }

        /**
         * Gives the clock for the moment in the comparison.
         *
         * @param time a clock; the system's unless said otherwise
         * @return this builder
         */
        public Builder clock(Clock time) {
            this.clock = time;
            return this;
        }

        /**
         * Compares the plans on responses.
         *
         * @param responses the responses, in any order
         * @param grouping by which groupings people are put together
         * @return the comparison
         * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
         * @throws org.learningorganisation.model.validation.InvalidResponseException when a response does not hold, or a
         *     respondent comes twice
         * @throws IllegalArgumentException when there are fewer than two plans or two of one id, or a plan does not hold or does
         *     not fit the definition
         */
        public PlanComparison compare(Iterable<Response> responses, Grouping grouping) {
            requireDifferentPlans();
            List<Response> all = new ArrayList<>();
            responses.forEach(all::add);
            List<PlanRun> runs =
                    plans.stream().map(plan -> run(plan, all, grouping)).toList();
            return new PlanComparison(
                    runs.stream().map(PlanRun::provenance).toList(),
                    grouping.toString(),
                    draws,
                    new ComparedPlans(runs, all, grouping, draws).dimensions());
        }

        private void requireDifferentPlans() {
            List<String> ids = plans.stream().map(ScoringPlan::id).toList();
            Set<String> different = new HashSet<>(ids);
            if (ids.size() < 2 || different.size() < ids.size()) {
                throw new IllegalArgumentException(
                        "the plans are " + ids + "; a comparison needs two or more of different ids");
            }
        }

        /**
         * What one plan withholds or leaves out, the figures of another beside it would give away: all take the largest minima, and
         * where plans differ in what they do with a remainder, they hide a sibling.
         */
        private GroupRule strictest() {
            List<GroupRule> rules = plans.stream().map(ScoringPlan::groups).toList();
            boolean allLeaveOut =
                    rules.stream().allMatch(rule -> rule.remainder() == GroupRule.Remainder.LEAVE_OUT_OF_PARENT);
            return new GroupRule(
                    rules.stream().mapToInt(GroupRule::minimum).max().orElseThrow(),
                    allLeaveOut ? GroupRule.Remainder.LEAVE_OUT_OF_PARENT : GroupRule.Remainder.HIDE_SIBLING,
                    rules.stream()
                            .mapToInt(GroupRule::distributionMinimum)
                            .max()
                            .orElseThrow());
        }

        private PlanRun run(ScoringPlan plan, List<Response> responses, Grouping grouping) {
            Scorer scorer = Scorer.builder(model)
                    .plan(plan)
                    .strategies(methods.strategies())
                    .missingRules(methods.missingRules())
                    .levelPolicies(methods.levelPolicies())
                    .language(language)
                    .clock(clock)
                    .build();
            // refuses responses that do not hold, and knows how figures came about
            Provenance provenance = scorer.score(responses, Grouping.none()).provenance();
            return new PlanRun(
                    new Scheme(model, scorer.plan().withGroups(strictest()), methods), provenance, responses, grouping);
        }
    }
}
