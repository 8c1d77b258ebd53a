package org.learningorganisation.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.learningorganisation.scoring.testmodels.StoredResults.MOMENT;
import static org.learningorganisation.scoring.testmodels.StoredResults.model;
import static org.learningorganisation.scoring.testmodels.StoredResults.node;
import static org.learningorganisation.scoring.testmodels.StoredResults.person;
import static org.learningorganisation.scoring.testmodels.StoredResults.provenance;
import static org.learningorganisation.scoring.testmodels.StoredResults.result;
import static org.learningorganisation.scoring.testmodels.StoredResults.showing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.AppliedPlan;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.ModelIdentity;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.Provenance;

class ComparabilityTest {

    private static final ScoringPlan RAW = showing(Metric.RAW);

    private static final Comparability USUAL = Comparability.usual();

    private static Provenance by(ModelIdentity model) {
        return new Provenance(model, AppliedPlan.of(RAW), "any", MOMENT);
    }

    private static GroupResult grouped(String grouping) {
        return result(provenance(RAW), grouping, node("/", List.of()));
    }

    private static PersonalResult by(Optional<String> respondent) {
        return person(provenance(RAW), respondent, Map.of());
    }

    private static String english(Refusal refusal) {
        return refusal.message().in(LanguageTag.ENGLISH, LanguageTag.ENGLISH);
    }

    @Test
    void resultsByOneDefinitionPlanAndGroupingAreComparable() {
        assertThat(USUAL.refusals(grouped("team"), grouped("team"))).isEmpty();
        assertThat(USUAL.refusals(by(Optional.of("a")), by(Optional.of("a")))).isEmpty();
        assertThat(USUAL.refusals(by(Optional.of("a")), by(Optional.empty()))).isEmpty();
        assertThat(USUAL.refusals(by(Optional.empty()), by(Optional.of("a")))).isEmpty();
    }

    @Test
    void anotherTextOfTheDefinitionIsNoHindrance() {
        ModelIdentity texts = new ModelIdentity(
                "scan", "1.1.0", model("scan", "abc").title(), new ModelIdentity.Fingerprints("other", "abc"));
        assertThat(USUAL.ofBasis(by(model("scan", "abc")), by(texts))).isEmpty();
    }

    @Test
    void anotherScoringFingerprintIsRefusedNamingBoth() {
        List<Refusal> refusals = USUAL.ofBasis(by(model("scan", "abc")), by(model("scan", "def")));
        assertThat(refusals)
                .containsExactly(new Refusal(Refusal.Kind.DEFINITION, "scan 1.0.0 (abc)", "scan 1.0.0 (def)"));
        assertThat(english(refusals.get(0))).isEqualTo("the definitions differ: scan 1.0.0 (abc) and scan 1.0.0 (def)");
        assertThat(USUAL.ofBasis(by(model("scan", "abc")), by(model("scam", "abc"))))
                .hasSize(1);
    }

    @Test
    void anotherPlanIsRefusedWithIdAndFingerprintOfBoth() {
        ScoringPlan other = showing(Metric.MIN_MAX);
        assertThat(USUAL.ofBasis(provenance(RAW), provenance(other)))
                .containsExactly(new Refusal(
                        Refusal.Kind.PLAN,
                        "plan (" + AppliedPlan.of(RAW).fingerprint() + ")",
                        "plan (" + AppliedPlan.of(other).fingerprint() + ")"));
    }

    @Test
    void everyDifferenceIsNamed() {
        GroupResult other = result(
                new Provenance(model("scan", "def"), AppliedPlan.of(showing(Metric.MIN_MAX)), "any", MOMENT),
                "site",
                node("/", List.of()));
        assertThat(USUAL.refusals(grouped("team"), other))
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.DEFINITION, Refusal.Kind.PLAN, Refusal.Kind.GROUPING);
        assertThat(english(USUAL.refusals(grouped("team"), grouped("")).get(0)))
                .isEqualTo("the groupings differ: 'team' and ''");
        assertThat(USUAL.refusals(grouped("team"), by(Optional.empty())))
                .containsExactly(new Refusal(Refusal.Kind.RESULT_KIND, "GROUP", "PERSONAL"));
    }

    @Test
    void twoPersonsAreRefusedAndNotNamed() {
        List<Refusal> refusals = USUAL.refusals(by(Optional.of("secret-a")), by(Optional.of("secret-b")));
        assertThat(refusals).containsExactly(new Refusal(Refusal.Kind.RESPONDENT, "", ""));
        assertThat(refusals.toString() + english(refusals.get(0))).doesNotContain("secret");
    }

    @Test
    void theDecisionOnDefinitionsCanBeReplaced() {
        Comparability any = new Comparability((one, other) -> Optional.empty());
        assertThat(any.ofBasis(by(model("scan", "abc")), by(model("scam", "def"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Refusal.Kind.class)
    void everyReasonIsSaidInTwoLanguages(Refusal.Kind kind) {
        Refusal refusal = new Refusal(kind, "one", "other");
        String dutch = refusal.message().in(LanguageTag.DUTCH, LanguageTag.DUTCH);
        assertThat(dutch).isNotBlank().isNotEqualTo(english(refusal)).doesNotContain("%");
        assertThat(english(refusal)).isNotBlank().doesNotContain("%");
    }

    @Test
    void aComparisonIsMadeUnlessThereIsAReasonNotTo() {
        Refusal refusal = new Refusal(Refusal.Kind.METRIC, "RAW", "MIN_MAX");
        assertThat(Comparison.unless(List.of(), () -> "figures"))
                .isEqualTo(new Comparison.Compared<>("figures"))
                .satisfies(made -> assertThat(made.compared()).contains("figures"))
                .satisfies(made -> assertThat(made.refusals()).isEmpty());
        Comparison<String> refused = Comparison.unless(List.of(refusal), () -> {
            throw new AssertionError("is not asked");
        });
        assertThat(refused.compared()).isEmpty();
        assertThat(refused.refusals()).containsExactly(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison.Refused<>(List.of()))
                .withMessage("a refused comparison needs at least one reason");
    }
}
