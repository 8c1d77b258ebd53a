package org.learningorganisation.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.learningorganisation.scoring.strategy.Item;

/** What the own evaluation of formulas gives is what the runtime of CEL gives, to the last digit. */
class AgreementWithCelTest {

    private static final int DEEPEST = 3;
    private static final int FEW = 6;

    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

    private final CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("items", ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN)))
            .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                    "sum",
                    CelOverloadDecl.newGlobalOverload("sum_list", SimpleType.DOUBLE, ListType.create(SimpleType.DYN))))
            .build();

    private final CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(CelFunctionBinding.fromOverloads(
                    "sum", CelFunctionBinding.from("sum_list", List.class, AgreementWithCelTest::sum)))
            .build();

    private static Object sum(List<?> numbers) {
        double sum = 0;
        for (Object number : numbers) {
            sum += (Double) number;
        }
        return sum;
    }

    @Property(tries = 300)
    void sameValues(@ForAll("expressions") String expression, @ForAll("items") List<Item> items)
            throws CelValidationException, CelEvaluationException {
        List<AnsweredItem> answered = AnsweredItem.of(items);
        double own;
        try {
            own = Formula.of(expression).value(answered);
        } catch (NoValueException e) {
            Assume.that(false);
            return;
        }
        List<Map<String, Object>> maps = answered.stream()
                .map(item -> Map.<String, Object>of(
                        "id", item.id(), "value", item.value(), "upper", item.upper(), "weight", item.weight()))
                .toList();
        Object theirs = runtime.createProgram(compiler.compile(expression).getAst())
                .eval(Map.<String, Object>of("items", maps));
        assertThat(theirs).isEqualTo(own);
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return SomeItems.any().map(items -> items.subList(0, Math.min(FEW, items.size())));
    }

    @Provide
    Arbitrary<String> expressions() {
        return number(DEEPEST, "1.5", "2.0", "0.1");
    }

    /** A number, made of the given ones. */
    private static Arbitrary<String> number(int deep, String... known) {
        Arbitrary<String> simple = Arbitraries.of(known);
        if (deep == 0) {
            return simple;
        }
        Arbitrary<String> smaller = Arbitraries.lazy(() -> number(deep - 1, known));
        Arbitrary<String> truth = Arbitraries.lazy(() -> truth(deep - 1, known));
        Arbitrary<String> ofItem =
                Arbitraries.lazy(() -> number(deep - 1, "i.value", "i.weight", "i.upper", "3.0", "0.7"));
        Arbitrary<String> truthOfItem = Arbitraries.lazy(() -> truth(deep - 1, "i.value", "i.weight", "3.0"));
        return Arbitraries.oneOf(
                simple,
                Combinators.combine(smaller, Arbitraries.of(" + ", " - ", " * ", " / "), smaller)
                        .as((one, operator, other) -> "(" + one + operator + other + ")"),
                smaller.map(number -> "-(" + number + ")"),
                Combinators.combine(truth, smaller, smaller)
                        .as((condition, one, other) -> "(" + condition + " ? " + one + " : " + other + ")"),
                ofItem.map(element -> "sum(items.map(i, " + element + "))"),
                Combinators.combine(truthOfItem, ofItem)
                        .as((kept, element) -> "sum(items.filter(i, " + kept + ").map(i, " + element + "))"),
                Combinators.combine(truthOfItem, ofItem)
                        .as((kept, element) -> "sum(items.map(i, " + kept + ", " + element + "))"));
    }

    private static Arbitrary<String> truth(int deep, String... known) {
        Arbitrary<String> numbers = Arbitraries.lazy(() -> number(Math.max(0, deep - 1), known));
        Arbitrary<String> comparison = Combinators.combine(
                        numbers, Arbitraries.of(" < ", " <= ", " > ", " >= ", " == ", " != "), numbers)
                .as((one, operator, other) -> one + operator + other);
        if (deep == 0) {
            return comparison;
        }
        Arbitrary<String> smaller = Arbitraries.lazy(() -> truth(deep - 1, known));
        Arbitrary<String> ofItem = Arbitraries.lazy(() -> truth(0, "i.value", "i.weight", "3.0"));
        return Arbitraries.oneOf(
                comparison,
                smaller.map(truth -> "!(" + truth + ")"),
                Combinators.combine(smaller, Arbitraries.of(" && ", " || "), smaller)
                        .as((one, operator, other) -> "(" + one + operator + other + ")"),
                Combinators.combine(Arbitraries.of("all", "exists", "exists_one"), ofItem)
                        .as((macro, condition) -> "items." + macro + "(i, " + condition + ")"),
                numbers.map(number -> number + " in [1.0, 3.0, 5.0]"));
    }
}
