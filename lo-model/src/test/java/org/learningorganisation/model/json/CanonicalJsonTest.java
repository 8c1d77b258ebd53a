package org.learningorganisation.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** RFC 8785 by its own samples. */
class CanonicalJsonTest {

    /** Appendix B: the bits of a double, and its text. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbersOfAppendixB(String bits, String text) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalJson.of(List.of(number))).isEqualTo("[" + text + "]");
        assertThat(CanonicalNumber.of(new BigDecimal(number))).isEqualTo(text);
    }

    /** A power of two, whose neighbours below lie nearer than those above; 2E-323 and 2^-44 are the known traps. */
    @ParameterizedTest
    @CsvSource({
        "5.684341886080802e-14, 5.684341886080802e-14",
        "2e-323, 2e-323",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "2.0E-3, 0.002",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "123456789012345e-6, 123456789.012345",
        "-1.50, -1.5",
        "1e-7, 1e-7",
        "0.30000000000000000000000001, 0.3"
    })
    void otherNumbers(String given, String text) {
        assertThat(CanonicalNumber.of(new BigDecimal(given))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "-1e999999999"})
    void numbersBeyondADoubleHaveNoForm(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.of(List.of(new BigDecimal(number))))
                .withMessageContaining(new BigDecimal(number).toString());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoNumberHasNoForm(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(List.of(number)));
    }

    @Property
    void everyDoubleComesBackFromNoMoreDigitsThanJavaNeeds(@ForAll double number) {
        String text = CanonicalNumber.of(new BigDecimal(number));
        assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0.0 : number);
        assertThat(new BigDecimal(text).stripTrailingZeros().precision())
                .isLessThanOrEqualTo(new BigDecimal(Double.toString(number))
                        .stripTrailingZeros()
                        .precision());
    }

    @Property
    void aDecimalOfFifteenDigitsIsItsOwnText(@ForAll long digits, @ForAll byte scale) {
        BigDecimal number = BigDecimal.valueOf(digits % 1_000_000_000_000_000L, scale);
        assertThat(new BigDecimal(CanonicalNumber.of(number))).isEqualByComparingTo(number);
    }

    /** Section 3.2.2. */
    @Test
    void structureSample() {
        JsonNode sample = JsonMapper.shared().readTree("""
                        {
                          "numbers": [333333333.33333329, 1E30, 4.50,
                                      2e-3, 0.000000000000000000000000001],
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }""");
        assertThat(CanonicalJson.of(sample))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** Section 3.2.3. */
    @Test
    void namesAreSortedByCodeUnits() {
        Map<String, String> sample = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(JsonMapper.shared().readTree(CanonicalJson.of(sample)).values())
                .extracting(JsonNode::stringValue)
                .containsExactly(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    @Test
    void emptyContainersAndLineSeparators() {
        assertThat(CanonicalJson.of(List.of(Map.of(), List.of(), "\u2028\u007f\b\f\t/")))
                .isEqualTo("[{},[],\"\u2028\u007f\\b\\f\\t/\"]");
    }

    @Test
    void halfACharacterHasNoForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(List.of("\ud83d")));
    }
}
