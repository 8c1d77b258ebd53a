package org.learningorganisation.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
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
        for (InvalidDefinition invalid : cases(rule)) {
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
        Shrinkable<InvalidDefinition> smallest =
                InvalidDefinitionArbitrary.breaking(rule).generator(CASES).next(new Random(1));
        Iterator<Shrinkable<InvalidDefinition>> smaller = smallest.shrink().iterator();
        while (smaller.hasNext()) {
            smallest = smaller.next();
            assertThat(rules(smallest.value().model())).contains(rule.id());
            smaller = smallest.shrink().iterator();
        }
        assertThat(smallest.value().model().questions()).hasSizeLessThanOrEqualTo(5);
    }

    private static List<InvalidDefinition> cases(StructuralRule rule) {
        RandomGenerator<InvalidDefinition> generator =
                InvalidDefinitionArbitrary.breaking(rule).generator(CASES);
        Random random = new Random(rule.id().hashCode());
        return Stream.generate(() -> generator.next(random).value())
                .limit(CASES)
                .toList();
    }

    private static Set<String> rules(MaturityModel model) {
        return DefinitionValidator.structural().validate(model).stream()
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }
}
