package org.learningorganisation.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.strategy.ScoringMethods;

/** Expressions meant to do harm are refused or stopped, each within a bounded time. */
class HostileFormulaTest {

    private static final Duration BOUND = Duration.ofSeconds(5);
    private static final int MANY_ITEMS = 200;

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("10,000 parentheses", "(".repeat(10_000) + "1" + ")".repeat(10_000), "at most 2000 characters"),
                refused("990 parentheses", "(".repeat(990) + "1" + ")".repeat(990), "recursion limit"),
                refused("1,999 open brackets", "[".repeat(1999), "recursion limit"),
                refused("990 nested lists", "[".repeat(990) + "1" + "]".repeat(990), "recursion limit"),
                refused("sum of 999 terms", "1" + "+1".repeat(999), "recursion limit"),
                refused("900 selections", "items" + ".a".repeat(900), "recursion limit"),
                refused("280 nested choices", "true?1:".repeat(280) + "1", "recursion limit"),
                refused("600 times {[(", "{[(".repeat(600), "recursion limit"),
                refused("1 MB", "1" + "+1".repeat(500_000), "at most 2000 characters"),
                refused("1 MB text", "'" + "a".repeat(1_000_000) + "' == '' ? 1 : 2", "at most 2000 characters"),
                refused("text repetition", "'a' * 1000000000", "found no matching overload"),
                refused("text doubling", "['a'].map(a, a + a).map(a, a + a)", "found no matching overload"),
                refused("list doubling", "count([1]" + ".map(a, [a] + [a])".repeat(20) + ")", "not joined with +"),
                refused("list of itself doubled", "count(items + items)", "not joined with +"),
                refused("list type doubling", "count([1]" + ".map(a,[a,a])".repeat(140) + ")", "recursion limit"),
                refused("map in map, 10 deep", nested(10), "more than 3 of map"),
                refused("comparing lists of lists", "[[1]] == [[1]] ? 1 : 2", "found no matching overload"),
                refused("huge exponent", "1e999999999", "too large"),
                refused("huge whole number", "9".repeat(1900), "For input string"),
                refused("regular expression", "'aaaa'.matches('(a*)*b') ? 1 : 2", "undeclared reference to 'matches'"),
                refused("getClass", "items.getClass()", "undeclared reference to 'getClass'"),
                refused("class of the list", "items.class", "does not support field selection"),
                refused("class of an item", "sum(items.map(i, i.class))", "undefined field 'class'"),
                refused("quoted class", "sum(items.map(i, i.`class`))", "unsupported syntax"),
                refused("method of an item", "sum(items.map(i, i.hashCode()))", "undeclared reference to 'hashCode'"),
                refused("Runtime", "java.lang.Runtime.getRuntime().exec('id')", "undeclared reference to 'java'"),
                refused("process of a text", "'id'.execute()", "undeclared reference to 'execute'"),
                refused("types", "type(items) == type(1) ? 1 : 2", "undeclared reference to 'type'"),
                refused("dynamic types", "dyn(items).x", "undeclared reference to 'dyn'"),
                refused("message", "google.protobuf.Any{type_url: 'x'}.value", "messages are not known"),
                refused("item out of nothing", "item{id: 'x'}.value", "messages are not known"),
                refused("map", "{'a': 1}['a']", "maps are not known"),
                refused("field of no type", "sum([].map(a, a.class))", "only an item has fields such as 'class'"),
                refused("mixed list", "sum([1, 'a'])", "expected type 'double' but found 'string'"),
                refused("at sign", "@Grab('x')", "token recognition error"),
                refused("variable of a macro", "sum(items.map(i, @result))", "token recognition error"),
                refused("environment", "env.PATH", "undeclared reference to 'env'"),
                refused("bytes", "b'a' == b'a' ? 1 : 2", "only numbers, texts, true and false"),
                refused("nothing", "null", "only numbers, texts, true and false"),
                refused("time", "timestamp('2026-01-01T00:00:00Z') > now ? 1 : 2", "undeclared reference"),
                refused("backslashes", "\\".repeat(1999), "token recognition error"),
                refused("quotes", "\"".repeat(1999), "mismatched input"),
                refused("half a character", "'\ud800' == 'x' ? 1 : 2", "code point"),
                refused("nothing at all", "", "mismatched input"));
    }

    private static Arguments refused(String what, String expression, String message) {
        return Arguments.of(Named.of(what, expression), message);
    }

    @ParameterizedTest
    @MethodSource
    void refused(String expression, String message) {
        assertTimeoutPreemptively(
                BOUND,
                () -> assertThatThrownBy(() -> Formulas.strategies(ScoringMethods.strategies())
                                .create(Choice.of(Formulas.NAME).with("expression", expression)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(message)
                        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1500)));
    }

    static Stream<Arguments> stopped() {
        String loops = "sum(items.map(a, sum(items.map(b, sum(items.map(c, %s))))))";
        String literal = "a".repeat(800);
        return Stream.of(
                stopped("map in map, 3 deep", nested(3)),
                stopped("costly functions", loops.formatted("pow(1.0000001, 12345.678)" + " + exp(1.1)".repeat(80))),
                stopped(
                        "long beginnings",
                        loops.formatted("'%sb'.startsWith('%sc') ? 1 : 0".formatted(literal, literal))),
                stopped("long comparisons", loops.formatted("'%sb' == '%sc' ? 1 : 0".formatted(literal, literal))),
                stopped(
                        "search in loops",
                        "sum([items.map(i, 9)].map(l, sum(items.map(a, sum(items.map(b, 1 in l ? 1 : 0))))))"),
                stopped("lists of lists", "count(items.map(a, items.map(b, items.map(c, [a, b, c]))))"),
                stopped(
                        "sums of one long list",
                        "sum([items.map(i, i.value)].map(l, sum(items.map(a, sum(items.map(b, sum(l)))))))"));
    }

    private static Arguments stopped(String what, String expression) {
        return Arguments.of(Named.of(what, expression));
    }

    @ParameterizedTest
    @MethodSource
    void stopped(String expression) {
        assertTimeoutPreemptively(BOUND, () -> {
            Formula formula = Formula.of(expression);
            assertThatThrownBy(() -> formula.value(AnsweredItem.of(SomeItems.items(MANY_ITEMS))))
                    .isInstanceOf(FormulaLimitException.class)
                    .hasMessageContaining("more than 1000000 steps");
        });
    }

    /** Any text at all is either an expression or refused, and an expression has a value or is stopped. */
    @Property(tries = 300)
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        assertTimeoutPreemptively(BOUND, () -> {
            try {
                Formula.of(text).value(AnsweredItem.of(SomeItems.items(MANY_ITEMS)));
            } catch (IllegalArgumentException | NoValueException | FormulaLimitException e) {
                assertThat(e).isNotNull();
            }
        });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "items",
                ".map(i, ",
                ".filter(",
                "sum(",
                "mean(",
                "count(",
                "i",
                "i.value",
                "i.id",
                "(",
                ")",
                "[",
                "]",
                "{",
                "}",
                "+",
                "-",
                "*",
                "/",
                "<",
                "==",
                "&&",
                "||",
                "!",
                "?",
                ":",
                ",",
                ".",
                "1",
                "2.5",
                "1e9",
                "'a'",
                "\"",
                "true",
                " in ",
                "@",
                "`",
                "\\",
                "0x",
                "u",
                "\n",
                "min(",
                "pow(");
        return words.list().ofMaxSize(120).map(chosen -> String.join("", chosen));
    }

    private static String nested(int deep) {
        String expression = "1";
        for (int depth = 0; depth < deep; depth++) {
            expression = "sum(items.map(x" + depth + ", " + expression + "))";
        }
        return expression;
    }
}
