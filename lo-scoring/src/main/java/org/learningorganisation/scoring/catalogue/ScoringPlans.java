package org.learningorganisation.scoring.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.scoring.json.PlanReader;
import org.learningorganisation.scoring.plan.ScoringPlan;

/**
 * The plans that ship with the library: published scoring methods, each on an ordinary definition. Each call reads the plans
 * anew.
 *
 * <ul>
 *   <li>{@code learning-organisation-default}: the plan of the built-in scan, {@link ScoringPlan#usual()}. It has the half rule:
 *       at least half of the questions of a dimension answered.
 *   <li>{@code samm}, {@code samm-zero-when-incomplete}: OWASP SAMM version 2, functions of practices of streams of questions
 *       that score 0 to 1. A stream is the sum of its answers, everything above it a mean; a blank counts 0, or makes the whole
 *       practice 0, which is a dimension whose parts are the streams. What does not apply leaves.
 *   <li>{@code iso-33020}, {@code iso-33020-six-ratings}: ISO/IEC 33020 capability levels by attributes rated N, P, L or F, or
 *       with P and L divided. An attribute is a dimension that belongs to a level.
 *   <li>{@code c2m2}: C2M2 version 2.1, an indicator level of each domain from questions that belong to levels, no overall
 *       score.
 *   <li>{@code cmmi-staged}: CMMI in the staged representation, an overall level from process areas, which are dimensions that
 *       belong to a level.
 *   <li>{@code competence-profile}: percentages per level with minimums, for levels of rank 1 to 5.
 *   <li>{@code weighted-tree-avg}, {@code weighted-tree-avg-of-avg}, {@code weighted-tree-sum}: the mean of all questions under a
 *       dimension, the means level by level, and the sum of all questions; what does not apply or was not answered leaves.
 *   <li>{@code dloq}: Dimensions of the Learning Organization Questionnaire, Watkins and Marsick: the mean per dimension on the
 *       scale of the answers.
 *   <li>{@code garvin}: Garvin, Edmondson and Gino, Is yours a learning organization?, Harvard Business Review, 2008: percent
 *       of the maximum per block.
 *   <li>{@code usability-scale}: Brooke, SUS, a quick and dirty usability scale, 1996: ten items, the even ones reversed; the
 *       sum of 0 to 4 per item times 2.5 is their mean from 0 to 100.
 *   <li>{@code percent-favourable}, {@code percent-neutral}, {@code percent-unfavourable}: the shares of the two highest answers,
 *       of those between, and of the two lowest, as employee surveys report them.
 *   <li>{@code eighty-percent-rule}: the default plan with at least 80 percent of the questions answered.
 * </ul>
 */
public final class ScoringPlans {

    private static final List<String> IDS = List.of(
            "learning-organisation-default",
            "c2m2",
            "cmmi-staged",
            "competence-profile",
            "dloq",
            "eighty-percent-rule",
            "garvin",
            "iso-33020",
            "iso-33020-six-ratings",
            "percent-favourable",
            "percent-neutral",
            "percent-unfavourable",
            "samm",
            "samm-zero-when-incomplete",
            "usability-scale",
            "weighted-tree-avg",
            "weighted-tree-avg-of-avg",
            "weighted-tree-sum");

    private ScoringPlans() {}

    /**
     * All shipped plans.
     *
     * @return the plans, the default first
     */
    public static List<ScoringPlan> all() {
        return IDS.stream().map(ScoringPlans::read).toList();
    }

    /**
     * Finds a shipped plan.
     *
     * @param id the id of a plan
     * @return the plan, or empty when none has that id
     */
    public static Optional<ScoringPlan> find(String id) {
        return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    private static ScoringPlan read(String id) {
        try (InputStream in = ScoringPlans.class.getResourceAsStream(id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the plan " + id + " is missing among the resources");
            }
            return PlanReader.strict().read(in, DocumentFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException("the plan " + id + " cannot be read", e);
        }
    }
}
