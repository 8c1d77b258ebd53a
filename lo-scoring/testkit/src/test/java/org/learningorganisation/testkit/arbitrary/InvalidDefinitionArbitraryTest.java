package org.learningorganisation.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.StructuralRule;

class InvalidDefinitionArbitraryTest {

    private static final int CASES = 50;

    /** What cannot be broken alone: a part of itself has a part, and is measured itself. */
    private static final Set<String> NEVER_ALONE = Set.of(StructuralRule.PARENT_CYCLE.id());

    @Property(tries = 200)
    void anyDefectIsFound(@ForAll InvalidDefinition invalid) {
        assertThat(rules(invalid.model())).contains(invalid.rule().id());
    }

    @ParameterizedTest
    @EnumSource
    void everyDefectIsFoundByItsRuleAndByNoOther(StructuralRule rule) {
        for (InvalidDefinition invalid : Cases.of(InvalidDefinitionArbitrary.breaking(rule), CASES, 1)) {
            assertThat(invalid.rule()).isEqualTo(rule);
            assertThat(rules(invalid.model())).contains(rule.id());
            if (!NEVER_ALONE.contains(rule.id())) {
                assertThat(rules(invalid.model())).containsOnly(rule.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCaseThatIsMadeSmallKeepsItsDefect(StructuralRule rule) {
        InvalidDefinition smallest = Cases.smallest(
                InvalidDefinitionArbitrary.breaking(rule),
                invalid -> rules(invalid.model()).contains(rule.id()),
                1);

        assertThat(smallest.rule()).isEqualTo(rule);
        assertThat(smallest.model().questions()).hasSizeLessThanOrEqualTo(5);
        assertThat(smallest.model().disciplines()).hasSizeLessThanOrEqualTo(2);
    }

    private static Set<String> rules(MaturityModel model) {
        return DefinitionValidator.structural().validate(model).stream()
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }
}
