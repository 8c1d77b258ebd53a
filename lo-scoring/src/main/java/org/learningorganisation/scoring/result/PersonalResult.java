package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of one response: every answer and what it contributed. Private to the person who gave it.
 *
 * @param provenance how the result came about
 * @param respondent who answered; empty for an anonymous response
 * @param overall the overall score; empty when the plan asks for none
 * @param disciplines the scores of the disciplines, in the order of the definition
 * @param successAreas the scores of the success areas, in the order of the definition
 * @param cells the scores of the cells of a discipline and a success area
 * @param questions how each scored question was answered, in the order of the definition
 */
@JsonPropertyOrder({
    "formatVersion",
    "kind",
    "model",
    "plan",
    "library",
    "computedAt",
    "respondent",
    "overall",
    "disciplines",
    "successAreas",
    "cells",
    "questions"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonTypeName(PersonalResult.KIND)
public record PersonalResult(
        @JsonIgnore Provenance provenance,
        Optional<String> respondent,
        Optional<PersonalScore> overall,
        List<PersonalScore> disciplines,
        List<PersonalScore> successAreas,
        List<PersonalScore> cells,
        List<QuestionAnswer> questions)
        implements AssessmentResult {

    static final String KIND = "PERSONAL";

    /** Copies the lists. */
    public PersonalResult {
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(overall, "overall");
        disciplines = List.copyOf(disciplines);
        successAreas = List.copyOf(successAreas);
        cells = List.copyOf(cells);
        questions = List.copyOf(questions);
    }

    /**
     * All scores: disciplines, success areas, cells, and the overall score last.
     *
     * @return the scores
     */
    public Stream<PersonalScore> scores() {
        return Stream.of(disciplines.stream(), successAreas.stream(), cells.stream(), overall.stream())
                .flatMap(scores -> scores);
    }

    @JsonCreator
    static PersonalResult read(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "kind", required = true) String kind,
            @JsonProperty(value = "model", required = true) ModelIdentity model,
            @JsonProperty(value = "plan", required = true) AppliedPlan plan,
            @JsonProperty(value = "library", required = true) String library,
            @JsonProperty(value = "computedAt", required = true) String computedAt,
            @JsonProperty("respondent") @Nullable String respondent,
            @JsonProperty("overall") @Nullable PersonalScore overall,
            @JsonProperty(value = "disciplines", required = true) List<PersonalScore> disciplines,
            @JsonProperty(value = "successAreas", required = true) List<PersonalScore> successAreas,
            @JsonProperty(value = "cells", required = true) List<PersonalScore> cells,
            @JsonProperty(value = "questions", required = true) List<QuestionAnswer> questions) {
        return new PersonalResult(
                new Provenance(model, plan, library, Instant.parse(computedAt)),
                Optional.ofNullable(respondent),
                Optional.ofNullable(overall),
                disciplines,
                successAreas,
                cells,
                questions);
    }

    @JsonProperty("formatVersion")
    int formatVersionOnWire() {
        return FORMAT_VERSION;
    }

    @JsonProperty("kind")
    String kindOnWire() {
        return KIND;
    }

    @JsonProperty("model")
    ModelIdentity modelOnWire() {
        return provenance.model();
    }

    @JsonProperty("plan")
    AppliedPlan planOnWire() {
        return provenance.plan();
    }

    @JsonProperty("library")
    String libraryOnWire() {
        return provenance.library();
    }

    @JsonProperty("computedAt")
    String computedAtOnWire() {
        return provenance.computedAt().toString();
    }

    @JsonProperty("respondent")
    @Nullable
    String respondentOnWire() {
        return respondent.orElse(null);
    }

    @JsonProperty("overall")
    @Nullable
    PersonalScore overallOnWire() {
        return overall.orElse(null);
    }

    /** The definition and how many questions were answered: who answered what stays out of logs and messages. */
    @Override
    public String toString() {
        long given = questions.stream()
                .filter(question -> question.state() == QuestionAnswer.State.GIVEN)
                .count();
        return "PersonalResult of " + provenance.model().id() + " "
                + provenance.model().version() + " with " + given + " of " + questions.size() + " questions answered";
    }
}
