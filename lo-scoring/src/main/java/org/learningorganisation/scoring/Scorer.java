package org.learningorganisation.scoring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.scoring.change.Effort;
import org.learningorganisation.scoring.change.SmallestChanges;
import org.learningorganisation.scoring.explanation.GroupExplanation;
import org.learningorganisation.scoring.explanation.WhatIf;
import org.learningorganisation.scoring.group.AgreementReport;
import org.learningorganisation.scoring.group.AnswersUsed;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.InvalidTallyException;
import org.learningorganisation.scoring.group.ResponseTally;
import org.learningorganisation.scoring.group.ScaleAnswers;
import org.learningorganisation.scoring.group.TallyDetail;
import org.learningorganisation.scoring.level.LevelPolicies;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.level.SmallestChange;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Methods;
import org.learningorganisation.scoring.person.PersonScorer;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.AppliedPlan;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.ModelIdentity;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.strategy.MissingRule;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.scoring.tally.AgreementOfGroups;
import org.learningorganisation.scoring.tally.CountedGroups;
import org.learningorganisation.scoring.tally.CountedResponses;

/**
 * Scores responses to a definition by a plan.
 *
 * <p>Immutable, and safe to use from many threads. Scores are exact fractions: they do not depend on the order of responses,
 * questions or answers.
 */
public final class Scorer {

    /** What is done with a response that does not hold. */
    public enum InvalidResponses {
        /** All are refused: nothing is scored, and every finding is reported. */
        REFUSE,
        /** They are left out, and the result says how many. */
        LEAVE_OUT
    }

    private final Scheme scheme;
    private final Intake intake;
    private final ModelIdentity model;
    private final AppliedPlan plan;
    private final Clock clock;

    private Scorer(Builder builder) {
        DefinitionValidator.structural().in(builder.language).requireSound(builder.model);
        ScoringPlan complete = builder.methods.complete(builder.plan);
        this.scheme = new Scheme(builder.model, complete, builder.methods);
        this.intake = new Intake(builder.model, builder.language, builder.invalidResponses);
        this.model = ModelIdentity.of(builder.model);
        this.plan = AppliedPlan.of(complete);
        this.clock = builder.clock;
    }

    /**
     * A scorer with the usual plan.
     *
     * @param model a sound definition
     * @return a scorer
     * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
     */
    public static Scorer of(MaturityModel model) {
        return builder(model).build();
    }

    /**
     * A scorer with a plan of built-in methods.
     *
     * @param model a sound definition
     * @param plan the choices
     * @return a scorer
     * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
     * @throws IllegalArgumentException when the plan names an unknown method or parameter, a value out of its range, or a
     *     choice that does not fit the definition
     */
    public static Scorer of(MaturityModel model, ScoringPlan plan) {
        return builder(model).plan(plan).build();
    }

    /**
     * Begins a scorer.
     *
     * @param model a sound definition
     * @return a builder in which everything else has its default
     */
    public static Builder builder(MaturityModel model) {
        return new Builder(model);
    }

    /**
     * Scores one response.
     *
     * @param response a response to the definition
     * @return the result, private to the respondent
     * @throws InvalidResponseException when the response does not hold: an unknown question or option, another model or
     *     version
     */
    public PersonalResult score(Response response) {
        intake.requireValid(response);
        return new PersonScorer(scheme)
                .result(response, provenance(), sheet -> new SmallestChanges(scheme, sheet, Effort.IN_RESULT));
    }

    /**
     * Scores one response without explaining the scores: what {@link #score(Response)} says, less contributions, effects, spread,
     * missing answers and smallest changes. Several times as fast, for tables of many people.
     *
     * @param response a response to the definition
     * @return the scores and levels, private to the respondent; not a result to keep, because {@link #verify} computes the
     *     explanation again and misses it
     * @throws InvalidResponseException as {@link #score(Response)}
     */
    public PersonalResult scores(Response response) {
        intake.requireValid(response);
        return new PersonScorer(scheme).scores(response, provenance());
    }

    /**
     * The smallest change of answers with which a figure reaches the level above the one it stands on. A result of one
     * response has it too, beside the next level; here more work may be done before the search is given up.
     *
     * @param response a response to the definition
     * @param figure the id of a dimension, {@code overall}, or the ids of discipline and success area of a cell joined by
     *     {@code *}
     * @return the change, or why there is none; already there on the highest level
     * @throws InvalidResponseException when the response does not hold
     * @throws IllegalArgumentException when there is no such figure
     */
    public SmallestChange smallestChange(Response response, String figure) {
        return smallestChanges(response).toNext(figure(figure));
    }

    /**
     * The smallest change of answers with which a figure reaches a level.
     *
     * @param response a response to the definition
     * @param figure the id of a dimension, {@code overall}, or the ids of discipline and success area of a cell joined by
     *     {@code *}
     * @param rank the rank of the level
     * @return the change, or why there is none
     * @throws InvalidResponseException when the response does not hold
     * @throws IllegalArgumentException when there is no such figure or level
     */
    public SmallestChange smallestChange(Response response, String figure, int rank) {
        return smallestChanges(response).to(figure(figure), rank);
    }

    private SmallestChanges smallestChanges(Response response) {
        intake.requireValid(response);
        return new SmallestChanges(scheme, AnswerSheet.of(scheme, response), Effort.ASKED_FOR);
    }

    private Figure figure(String id) {
        return scheme.figures()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown figure '" + id + "'; known: "
                        + scheme.figures().map(Figure::id).toList()));
    }

    /**
     * Scores a response again with some other answers, and says what changes.
     *
     * @param response a response to the definition
     * @param changes the other answers, by question id; an empty text removes the answer
     * @return both results and every score or level that differs
     * @throws InvalidResponseException when the response or a change does not hold: an unknown question or option
     */
    public WhatIf whatIf(Response response, Map<String, String> changes) {
        PersonalResult before = score(response);
        Map<String, String> answers = new LinkedHashMap<>(response.answers());
        changes.forEach((question, code) -> {
            if (code.isEmpty() && scheme.model().question(question).isPresent()) {
                answers.remove(question);
            } else {
                answers.put(question, code);
            }
        });
        return WhatIf.between(
                before,
                score(new Response(
                        response.model(), response.respondent(), response.submitted(), response.groups(), answers)));
    }

    /**
     * Explains the figures of groups: which questions pull a dimension down against the whole, and where people disagree.
     *
     * @param all the responses, in any order
     * @param grouping by which groupings people are put together
     * @return the explanation of every figure of a dimension that is shown
     * @throws InvalidResponseException as {@link #score(Iterable, Grouping)}
     */
    public GroupExplanation explain(Iterable<Response> all, Grouping grouping) {
        return groups(tally(all, grouping)).explain();
    }

    /**
     * Scores many responses together, for everybody and for the groups they belong to.
     *
     * @param all the responses, in any order
     * @param grouping by which groupings people are put together
     * @return the result, in which figures of too few people are withheld
     * @throws InvalidResponseException when a response does not hold or a respondent comes twice, unless the scorer leaves
     *     such responses out; each path begins with {@code responses[i]}
     */
    public GroupResult score(Iterable<Response> all, Grouping grouping) {
        return score(tally(all, grouping));
    }

    /**
     * The result of what was counted, as if its responses were scored together.
     *
     * @param tally a tally by this definition and plan
     * @return the result, in which figures of too few people are withheld
     * @throws InvalidTallyException when the tally is of another definition or plan
     */
    public GroupResult score(ResponseTally tally) {
        return groups(tally).publish(provenance(), tally.leftOut());
    }

    /**
     * The figures of many responses before anything is withheld, for research on own data.
     *
     * @param all the responses, in any order
     * @param grouping by which groupings people are put together
     * @return the figures of all groups
     * @throws InvalidResponseException as {@link #score(Iterable, Grouping)}
     */
    public GroupFigures figures(Iterable<Response> all, Grouping grouping) {
        return figures(tally(all, grouping));
    }

    /**
     * The figures of what was counted before anything is withheld, for research on own data.
     *
     * @param tally a tally by this definition and plan
     * @return the figures of all groups
     * @throws InvalidTallyException when the tally is of another definition or plan
     */
    public GroupFigures figures(ResponseTally tally) {
        return groups(tally);
    }

    /**
     * Counts responses, so that counts of parts can be stored, sent and merged before they become a result.
     *
     * @param all the responses, in any order
     * @param grouping by which groupings people are put together
     * @param details what to keep beyond what the figures of groups need
     * @return the tally
     * @throws InvalidResponseException as {@link #score(Iterable, Grouping)}
     */
    public ResponseTally tally(Iterable<Response> all, Grouping grouping, TallyDetail... details) {
        CountedResponses counted = counting(grouping, Set.of(details));
        counted.leaveOut(intake.take(all, counted::add));
        return counted;
    }

    /**
     * Counts the responses of a stream, which may be parallel: {@code responses.parallel().collect(scorer.tallying(grouping))}.
     *
     * <p>It throws what {@link #tally} throws, and also refuses a respondent who comes twice in different parts of a parallel
     * stream when responses that do not hold are to be left out, because what is counted cannot be taken back.
     *
     * @param grouping by which groupings people are put together
     * @param details what to keep beyond what the figures of groups need
     * @return a collector that makes a tally
     */
    public Collector<Response, ?, ResponseTally> tallying(Grouping grouping, TallyDetail... details) {
        return TallyingCollector.of(intake, () -> counting(grouping, Set.of(details)));
    }

    /**
     * Reads the binary form of a tally.
     *
     * @param bytes what {@link ResponseTally#toBytes()} gave
     * @return an equal tally
     * @throws InvalidTallyException when the bytes are truncated or altered, of a version that is not known, or of another
     *     definition or plan
     */
    public ResponseTally readTally(byte[] bytes) {
        return CountedResponses.read(bytes, scheme, model, plan);
    }

    /**
     * How everybody answered the questions of each dimension together, for the statistics of reliability.
     *
     * @param tally a tally by this definition and plan that keeps {@link TallyDetail#CROSS_PRODUCTS}
     * @return the answers to the questions of each discipline, each success area, and {@linkplain ScaleAnswers#ALL all}
     * @throws InvalidTallyException when the tally is of another definition or plan
     * @throws IllegalArgumentException when the tally does not keep the products
     */
    public List<ScaleAnswers> scales(ResponseTally tally) {
        return CountedResponses.of(tally, scheme, model, plan).scales();
    }

    /**
     * The scores of people on the questions of a figure, a row for each person: what statistics of agreement and own analyses
     * take.
     *
     * @param all the responses
     * @param figure the id of a dimension, {@code overall}, or the ids of discipline and success area of a cell joined by
     *     {@code *}
     * @return the scores after reversal, in the order of the responses and of the questions; responses that are left out have no
     *     row
     * @throws InvalidResponseException as {@link #score(Iterable, Grouping)}
     * @throws IllegalArgumentException when there is no such figure
     */
    public ScoreMatrix matrix(Iterable<Response> all, String figure) {
        Figure wanted = figure(figure);
        List<List<Optional<BigFraction>>> rows = new ArrayList<>();
        intake.take(all, response -> {
            AnswerSheet sheet = AnswerSheet.of(scheme, response);
            rows.add(wanted.questions().stream().map(sheet::score).toList());
        });
        return new ScoreMatrix(wanted.questions().size(), rows);
    }

    /**
     * How far people agree within their groups, and how far groups differ.
     *
     * @param all the responses, in any order
     * @param grouping by which groupings people are put together
     * @param used whose answers count where several questions are taken together
     * @param disclosure whether figures of few people are withheld
     * @return the report
     * @throws InvalidResponseException as {@link #score(Iterable, Grouping)}
     */
    public AgreementReport agreement(
            Iterable<Response> all, Grouping grouping, AnswersUsed used, Disclosure disclosure) {
        CountedResponses counted = counting(grouping, Set.of());
        AgreementOfGroups agreement = new AgreementOfGroups(scheme, used);
        intake.take(all, response -> {
            counted.add(response);
            agreement.add(response, grouping);
        });
        return agreement.report(counted.groups(), disclosure);
    }

    private CountedResponses counting(Grouping grouping, Set<TallyDetail> details) {
        return new CountedResponses(scheme, model, plan, grouping, details);
    }

    private CountedGroups groups(ResponseTally tally) {
        return CountedResponses.of(tally, scheme, model, plan).groups();
    }

    /**
     * The plan with every parameter written out.
     *
     * @return the choices of every run
     */
    public ScoringPlan plan() {
        return plan.choices();
    }

    /**
     * Computes a stored result again, with the plan it carries and the built-in methods.
     *
     * @param stored a result
     * @param model the definition as it is now
     * @param responses the responses; one for a personal result
     * @return identical, or what is different
     */
    public static Verification verify(AssessmentResult stored, MaturityModel model, Iterable<Response> responses) {
        return builder(model).verify(stored, responses);
    }

    private Provenance provenance() {
        return new Provenance(model, plan, LibraryVersion.CURRENT, clock.instant());
    }

    /** Builds a {@link Scorer}. */
    public static final class Builder {

        private final MaturityModel model;
        private ScoringPlan plan = ScoringPlan.usual();
        private Methods methods = Methods.BUILT_IN;
        private InvalidResponses invalidResponses = InvalidResponses.REFUSE;
        private LanguageTag language = LanguageTag.ENGLISH;
        private Clock clock = Clock.systemUTC();

        private Builder(MaturityModel model) {
            this.model = Objects.requireNonNull(model, "model");
        }

        private Builder(Builder other) {
            this.model = other.model;
            this.plan = other.plan;
            this.methods = other.methods;
            this.invalidResponses = other.invalidResponses;
            this.language = other.language;
            this.clock = other.clock;
        }

        /**
         * Gives the choices.
         *
         * @param choices the plan; {@link ScoringPlan#usual()} unless said otherwise
         * @return this builder
         */
        public Builder plan(ScoringPlan choices) {
            this.plan = choices;
            return this;
        }

        /**
         * Gives the strategies a plan can name.
         *
         * @param known the strategies; {@link ScoringMethods#strategies()} unless said otherwise
         * @return this builder
         */
        public Builder strategies(Registry<ScoringStrategy> known) {
            this.methods = methods.withStrategies(known);
            return this;
        }

        /**
         * Gives the missing rules a plan can name.
         *
         * @param known the rules; {@link ScoringMethods#missingRules()} unless said otherwise
         * @return this builder
         */
        public Builder missingRules(Registry<MissingRule> known) {
            this.methods = methods.withMissingRules(known);
            return this;
        }

        /**
         * Gives the level policies a plan can name.
         *
         * @param known the policies; {@link LevelPolicies#builtIn()} unless said otherwise
         * @return this builder
         */
        public Builder levelPolicies(Registry<LevelPolicy> known) {
            this.methods = methods.withLevelPolicies(known);
            return this;
        }

        /**
         * Says what is done with a response that does not hold when many are scored together.
         *
         * @param what {@link InvalidResponses#REFUSE} unless said otherwise
         * @return this builder
         */
        public Builder invalidResponses(InvalidResponses what) {
            this.invalidResponses = what;
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
         * Gives the clock for the moment in a result.
         *
         * @param time a clock; the system's unless said otherwise
         * @return this builder
         */
        public Builder clock(Clock time) {
            this.clock = time;
            return this;
        }

        /**
         * Makes the scorer.
         *
         * @return the scorer
         * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
         * @throws IllegalArgumentException when the plan names an unknown method or parameter, a value out of its range, or
         *     a choice that does not fit the definition
         */
        public Scorer build() {
            return new Scorer(this);
        }

        /**
         * Computes a stored result again, with the plan it carries and the methods given here.
         *
         * @param stored a result
         * @param responses the responses; one for a personal result
         * @return identical, or what is different
         */
        public Verification verify(AssessmentResult stored, Iterable<Response> responses) {
            return new Verifier(stored, model).verify(new Builder(this), responses);
        }
    }
}
