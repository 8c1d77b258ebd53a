package org.learningorganisation.model.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.validation.Severity;

class QualityLimitsTest {

    @Test
    void theUsualLimitsAreThoseOfTheDocumentation() {
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal quarter = new BigDecimal("0.25");
        assertThat(QualityLimits.usual()).isEqualTo(new QualityLimits(10, half, half, quarter, quarter, half));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aShareIsFromZeroToOne(int which) {
        assertThat(limits(which, BigDecimal.ZERO)).isNotNull();
        assertThat(limits(which, BigDecimal.ONE)).isNotNull();
        String name = Arrays.asList("longRun", "unanswered", "dontKnow", "notApplicable", "responseRate")
                .get(which);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits(which, new BigDecimal("1.01")))
                .withMessage(name + " is 1.01; it must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits(which, new BigDecimal("-0.01")))
                .withMessage(name + " is -0.01; it must be from 0 to 1");
    }

    private static QualityLimits limits(int which, BigDecimal share) {
        BigDecimal[] shares = new BigDecimal[5];
        Arrays.fill(shares, BigDecimal.ONE);
        shares[which] = share;
        return new QualityLimits(2, shares[0], shares[1], shares[2], shares[3], shares[4]);
    }

    @Test
    void twoAnswersAreTheFewestThatCanBeTheSame() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QualityLimits(
                        1, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE))
                .withMessage("fewestAnswers is 1; it must be at least 2");
    }

    @Test
    void aShareIsComparedExactly() {
        BigDecimal third = new BigDecimal("0.333333333333333333333");
        assertThat(QualityLimits.compare(1, third, 3)).isPositive();
        assertThat(QualityLimits.compare(1, new BigDecimal("0.25"), 4)).isZero();
        assertThat(QualityLimits.compare(3, new BigDecimal("0.1"), 30)).isZero();
    }

    @Test
    void atLeastOneIsInvited() {
        assertThat(Invited.everybody(1).everybody()).hasValue(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Invited.everybody(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invited.unknown().group(Map.of("team", "T1"), 0))
                .withMessage("the number of people invited is 0; it must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invited.unknown().group(Map.of(), 3))
                .withMessage("a group needs at least one grouping");
    }

    @Test
    void numbersOfGroupsKeepTheirOrderAndDoNotChange() {
        Map<String, String> group = new LinkedHashMap<>(Map.of("team", "T1"));
        Invited invited = Invited.everybody(9).group(group, 3).group(Map.of("team", "A"), 4);
        group.put("team", "T2");
        assertThat(invited.groups().keySet()).containsExactly(Map.of("team", "T1"), Map.of("team", "A"));
        assertThat(invited.everybody()).hasValue(9);
    }

    @Test
    void everyRuleIsOfThisPackageAndNoneIsAnError() {
        assertThat(QualityRule.values())
                .allSatisfy(rule -> assertThat(rule.id()).startsWith("quality."))
                .allSatisfy(rule -> assertThat(rule.severity()).isNotEqualTo(Severity.ERROR))
                .extracting(QualityRule::id)
                .doesNotHaveDuplicates();
    }
}
