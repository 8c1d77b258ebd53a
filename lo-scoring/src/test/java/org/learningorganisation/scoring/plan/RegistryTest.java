package org.learningorganisation.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Style: registration is explicit, immutable and loud. */
class RegistryTest {

    private static final Registry<String> REGISTRY = Registry.<String>of("strategy")
            .with("plain", "plain")
            .with(
                    "tuned",
                    List.of(
                            Parameter.decimal("share", BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("0.5")),
                            Parameter.integer("least", 1, 9, 3),
                            Parameter.oneOf("of", List.of("ALL", "SOME"))),
                    parameters -> parameters.decimal("share") + " " + parameters.integer("least") + " "
                            + parameters.word("of"));

    @Test
    void aMethodIsMadeOfItsParametersAndTheirDefaults() {
        assertThat(REGISTRY.create(Choice.of("plain"))).isEqualTo("plain");
        assertThat(REGISTRY.create(Choice.of("tuned"))).isEqualTo("0.5 3 ALL");
        assertThat(REGISTRY.create(
                        Choice.of("tuned").with("of", "SOME").with("least", 9).with("share", new BigDecimal("0.250"))))
                .isEqualTo("0.25 9 SOME");
    }

    @Test
    void aCompleteChoiceHasEveryParameterInTheOrderDeclared() {
        assertThat(REGISTRY.complete(Choice.of("tuned").with("of", "SOME")).parameters())
                .containsExactly(
                        Map.entry("share", new BigDecimal("0.5")),
                        Map.entry("least", new BigDecimal("3")),
                        Map.entry("of", "SOME"));
    }

    @Test
    void aNameCannotBeTakenTwice() {
        assertThatThrownBy(() -> REGISTRY.with("plain", "other"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("strategy", "'plain'");
    }

    @Test
    void addingGivesANewRegistry() {
        Registry<String> more = REGISTRY.with("more", "more");
        assertThat(REGISTRY.names()).containsExactly("plain", "tuned");
        assertThat(more.names()).containsExactly("more", "plain", "tuned");
        assertThatThrownBy(() -> more.names().remove("more")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anUnknownNameIsSaidWithTheKnownOnes() {
        assertThatThrownBy(() -> REGISTRY.create(Choice.of("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown strategy 'other'; known: [plain, tuned]");
        assertThatThrownBy(() -> REGISTRY.complete(Choice.of("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown strategy 'other'; known: [plain, tuned]");
    }

    @Test
    void anUnknownParameterIsSaidWithTheKnownOnes() {
        assertThatThrownBy(
                        () -> REGISTRY.create(Choice.of("tuned").with("most", 3).with("a", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("strategy 'tuned'", "[a, most]", "[share, least, of]");
        assertThatThrownBy(() -> REGISTRY.create(Choice.of("plain").with("share", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("strategy 'plain'", "[share]", "[]");
    }

    @Test
    void aParameterOutOfItsRangeIsSaidWithTheRange() {
        assertThatThrownBy(() -> REGISTRY.create(Choice.of("tuned").with("share", 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"share\" is 2", "from 0 to 1");
        for (Object wrong : List.of(0, 10, new BigDecimal("2.5"), "3")) {
            assertThatThrownBy(() -> REGISTRY.create(Choice.of("tuned").with("least", wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("\"least\" is " + wrong, "a whole number from 1 to 9");
        }
        assertThatThrownBy(() -> REGISTRY.create(Choice.of("tuned").with("of", "all")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"of\" is all", "[ALL, SOME]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "1e-41", "0.00000000000000000000000000000000000000001"})
    void aNumberOfTooManyDigitsIsRefusedBeforeItIsAFraction(String number) {
        for (Object given : List.of(
                new BigDecimal(number), List.of(new BigDecimal(number)), Map.of("q1", new BigDecimal(number)))) {
            assertThatThrownBy(() -> REGISTRY.create(Choice.of("tuned").with("share", given)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("\"share\" is", "1E-", "at most 40 digits");
        }
    }

    @Test
    void aMethodThatAsksForAParameterItDoesNotDeclareIsToldSo() {
        Registry<String> faulty =
                Registry.<String>of("strategy").with("faulty", List.of(), parameters -> parameters.word("missing"));
        assertThatThrownBy(() -> faulty.create(Choice.of("faulty")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"missing\"", "not declared");
    }

    @Test
    void aChoiceCopiesItsParametersAndMakesNumbersExact() {
        Map<String, Object> parameters = new HashMap<>(Map.of("share", 0.5));
        Choice choice = new Choice("tuned", Map.copyOf(parameters));
        parameters.put("share", 0.1);
        assertThat(choice.parameters()).containsExactly(Map.entry("share", new BigDecimal("0.5")));
        assertThat(choice).isEqualTo(Choice.of("tuned").with("share", new BigDecimal("0.50")));
    }
}
