package org.learningorganisation.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.strategy.ScoringMethods;

/** Expressions meant to do harm are refused or stopped, each within a bounded time. */
class HostileFormulaTest {

    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final int MANY_ITEMS = 200;

    private static final Queue<String> TRIED = new ConcurrentLinkedQueue<>();

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
                refused("class of a text", "''.getClass()", "undeclared reference to 'getClass'"),
                refused("class of a name", "type('java.lang.Runtime').x", "undeclared reference to 'type'"),
                refused("constructor", "new java.io.File('/etc/passwd')", "mismatched input"),
                refused("static method", "T(java.lang.System).exit(0)", "undeclared reference to"),
                refused("presence of a field", "has(items.x) ? 1 : 2", "undeclared reference to 'has'"),
                refused("index", "items[0].value", "undeclared reference to '_[_]'"),
                refused("optional index", "items[?0].value", "unsupported syntax"),
                refused("optional field", "items.?value", "unsupported syntax"),
                refused("duplicate keys", "{'a': 1, 'a': 2}['a']", "maps are not known"),
                refused("own function", "f(x) = f(x); f(1)", "token recognition error"),
                refused("calling itself", "formula(items)", "undeclared reference to 'formula'"),
                refused("binding", "cel.bind(x, items, x + x)", "undeclared reference to"),
                refused("macro of a macro", "items.map(map, map(map, map))", "undeclared reference to 'map'"),
                refused("shadowing", "items.map(items, items.map(items, items.x))", "expected type 'double'"),
                refused("text to number", "double('1')", "undeclared reference to 'double'"),
                refused("duration", "duration('999999999h') > 1 ? 1 : 2", "undeclared reference to 'duration'"),
                refused("huge regular expression", "'a'.matches('(a{1000}){1000}') ? 1 : 2", "to 'matches'"),
                refused("size of a text", "size('a')", "undeclared reference to 'size'"),
                refused("one million digits", "1".repeat(1_000_000), "at most 2000 characters"),
                refused("beyond a long", "9223372036854775808", "For input string"),
                refused("hexadecimal beyond a long", "0xFFFFFFFFFFFFFFFFF", "For input string"),
                refused("unsigned", "18446744073709551615u", "only numbers, texts, true and false"),
                refused("NaN", "NaN", "undeclared reference to 'NaN'"),
                refused("Infinity", "-Infinity", "undeclared reference to 'Infinity'"),
                refused("letters that look alike", "іtems.map(i, i.value)", "token recognition error"),
                refused("right to left", "\u202e1 + 1", "token recognition error"),
                refused("no width", "it\u200bems", "token recognition error"),
                refused("zero byte", "1\0", "token recognition error"),
                refused("escaped zero byte", "'\\u0000' == 'x' ? 1 : '", "token recognition error"),
                refused("comment only", "// 1", "mismatched input"),
                refused("open comment", "/* 1", "mismatched input"),
                refused("1,900 new lines", "\n".repeat(1900), "mismatched input"),
                refused("120 nested choices", "true?(".repeat(120) + "1" + "):1".repeat(120), "recursion limit"),
                refused("1,999 negations", "!".repeat(1999), "extraneous input"),
                refused("nothing at all", "", "mismatched input"));
    }

    private static Arguments refused(String what, String expression, String message) {
        return Arguments.of(Named.of(what, expression), message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String expression, String message, TestInfo test) {
        assertTimeoutPreemptively(BOUND, () -> {
            long start = System.nanoTime();
            Throwable refusal = catchThrowable(() -> Formulas.strategies(ScoringMethods.strategies())
                    .create(Choice.of(Formulas.NAME).with("expression", expression)));
            tried(test.getDisplayName(), "refused on reading: " + message, start);
            assertThat(refusal)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(message)
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1500));
        });
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

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void stopped(String expression, TestInfo test) {
        assertTimeoutPreemptively(BOUND, () -> {
            long start = System.nanoTime();
            Formula formula = Formula.of(expression);
            Throwable stop = catchThrowable(() -> formula.value(AnsweredItem.of(SomeItems.items(MANY_ITEMS))));
            tried(test.getDisplayName(), "stopped after 100,000 steps", start);
            assertThat(stop).isInstanceOf(FormulaLimitException.class).hasMessageContaining("more than 100000 steps");
        });
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                harmless("1,998 signs", "-".repeat(1998) + "1", OptionalDouble.of(1)),
                harmless("a long comment", "7 // " + "(".repeat(1990), OptionalDouble.of(7)),
                harmless("30 nested choices", choices(30), OptionalDouble.of(1)),
                harmless("a long text", "'" + "a".repeat(1900) + "' == 'a' ? 1 : 2", OptionalDouble.of(2)),
                harmless("texts that look alike", "'а' == 'a' ? 1 : 2", OptionalDouble.of(2)),
                harmless("division by zero", "1 / 0", OptionalDouble.empty()),
                harmless("zero by zero", "0 / 0", OptionalDouble.empty()),
                harmless("not a number as a truth", "(0 / 0 == 0 / 0) ? 1 : 2", OptionalDouble.empty()),
                harmless("beyond every double", "1e308 * 1e308", OptionalDouble.empty()),
                harmless("largest whole number", "9223372036854775807 + 1", OptionalDouble.of(0x1p63)),
                harmless("tower of powers", "pow(9, pow(9, pow(9, 9)))", OptionalDouble.empty()),
                harmless("smallest double", "5e-324 / 2", OptionalDouble.of(0)),
                harmless("own name shadowed", "sum(items.map(items, items.weight))", OptionalDouble.of(MANY_ITEMS)));
    }

    private static Arguments harmless(String what, String expression, OptionalDouble value) {
        return Arguments.of(Named.of(what, expression), value);
    }

    /** What looks hostile and is not: it has its value, or none. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void harmless(String expression, OptionalDouble value, TestInfo test) {
        assertTimeoutPreemptively(BOUND, () -> {
            long start = System.nanoTime();
            OptionalDouble seen = value(Formula.of(expression));
            tried(test.getDisplayName(), "harmless: " + (seen.isPresent() ? seen.getAsDouble() : "undefined"), start);
            assertThat(seen).isEqualTo(value);
        });
    }

    private static OptionalDouble value(Formula formula) {
        try {
            return OptionalDouble.of(formula.value(AnsweredItem.of(SomeItems.items(MANY_ITEMS))));
        } catch (NoValueException e) {
            return OptionalDouble.empty();
        }
    }

    private static String choices(int deep) {
        return deep == 0 ? "1" : "(true ? " + choices(deep - 1) + " : 2)";
    }

    private static void tried(String what, String outcome, long start) {
        TRIED.add("| " + what + " | " + outcome.replace("|", "\\|") + " | " + (System.nanoTime() - start) / 1_000_000
                + " |");
    }

    @BeforeAll
    static void readTheFirstExpression() {
        long start = System.nanoTime();
        Formula.of("1");
        tried("the first expression of a program", "read, with all of the compiler", start);
    }

    /** What was tried and how long it took, for whoever wants to look. */
    @AfterAll
    static void writeWhatWasTried() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| tried | outcome | ms |", "|---|---|---:|"));
        lines.addAll(TRIED);
        Files.write(Path.of("target", "hostile-formulas.md"), lines);
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
