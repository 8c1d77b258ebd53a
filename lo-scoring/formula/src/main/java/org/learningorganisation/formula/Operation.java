package org.learningorganisation.formula;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * Every operator and function an expression can use; what is not here does not exist for it. The names with underscores and
 * with {@code @} are those that the parser gives to operators and to the parts of a macro.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions of its constants have no state
enum Operation {
    ADD("_+_", arithmetic((a, b) -> a + b), SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE),
    SUBTRACT("_-_", arithmetic((a, b) -> a - b), SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE),
    MULTIPLY("_*_", arithmetic((a, b) -> a * b), SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE),
    DIVIDE("_/_", arithmetic((a, b) -> a / b), SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE),
    NEGATE("-_", function(a -> -a), SimpleType.DOUBLE, SimpleType.DOUBLE),

    LESS("_<_", comparison(order -> order < 0), SimpleType.BOOL, SimpleType.DOUBLE, SimpleType.DOUBLE),
    LESS_EQUALS("_<=_", comparison(order -> order <= 0), SimpleType.BOOL, SimpleType.DOUBLE, SimpleType.DOUBLE),
    GREATER("_>_", comparison(order -> order > 0), SimpleType.BOOL, SimpleType.DOUBLE, SimpleType.DOUBLE),
    GREATER_EQUALS("_>=_", comparison(order -> order >= 0), SimpleType.BOOL, SimpleType.DOUBLE, SimpleType.DOUBLE),
    EQUAL_NUMBERS("_==_", Operation::equal, SimpleType.BOOL, SimpleType.DOUBLE, SimpleType.DOUBLE),
    EQUAL_TEXTS("_==_", Operation::equal, SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING),
    EQUAL_TRUTHS("_==_", Operation::equal, SimpleType.BOOL, SimpleType.BOOL, SimpleType.BOOL),
    OTHER_NUMBERS("_!=_", Operation::different, SimpleType.BOOL, SimpleType.DOUBLE, SimpleType.DOUBLE),
    OTHER_TEXTS("_!=_", Operation::different, SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING),
    OTHER_TRUTHS("_!=_", Operation::different, SimpleType.BOOL, SimpleType.BOOL, SimpleType.BOOL),
    NUMBER_IN("@in", Operation::among, SimpleType.BOOL, SimpleType.DOUBLE, ListType.create(SimpleType.DOUBLE)),
    TEXT_IN("@in", Operation::among, SimpleType.BOOL, SimpleType.STRING, ListType.create(SimpleType.STRING)),

    NOT("!_", (run, given) -> !(Boolean) given[0], SimpleType.BOOL, SimpleType.BOOL),
    AND("_&&_", Operation::lazily, SimpleType.BOOL, SimpleType.BOOL, SimpleType.BOOL),
    OR("_||_", Operation::lazily, SimpleType.BOOL, SimpleType.BOOL, SimpleType.BOOL),
    CHOOSE("_?_:_", Operation::lazily, type("A"), SimpleType.BOOL, type("A"), type("A")),
    GO_ON("@not_strictly_false", (run, given) -> given[0], SimpleType.BOOL, SimpleType.BOOL),
    APPEND("_+_", Operation::lazily, list("A"), list("A"), list("A")),

    SUM("sum", (run, given) -> sum(numbers(run, given)), SimpleType.DOUBLE, ListType.create(SimpleType.DOUBLE)),
    MEAN("mean", (run, given) -> mean(numbers(run, given)), SimpleType.DOUBLE, ListType.create(SimpleType.DOUBLE)),
    LEAST("min", (run, given) -> least(numbers(run, given)), SimpleType.DOUBLE, ListType.create(SimpleType.DOUBLE)),
    MOST("max", (run, given) -> most(numbers(run, given)), SimpleType.DOUBLE, ListType.create(SimpleType.DOUBLE)),
    COUNT("count", (run, given) -> (double) ((List<?>) given[0]).size(), SimpleType.DOUBLE, list("A")),
    MIN("min", arithmetic(Math::min), SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE),
    MAX("max", arithmetic(Math::max), SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE),
    ABS("abs", function(Math::abs), SimpleType.DOUBLE, SimpleType.DOUBLE),
    SQRT("sqrt", function(Math::sqrt), SimpleType.DOUBLE, SimpleType.DOUBLE),
    LN("ln", costly(function(StrictMath::log)), SimpleType.DOUBLE, SimpleType.DOUBLE),
    EXP("exp", costly(function(StrictMath::exp)), SimpleType.DOUBLE, SimpleType.DOUBLE),
    POW("pow", costly(arithmetic(StrictMath::pow)), SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE),
    STARTS_WITH("startsWith", Operation::startsWith, SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING);

    /** What is done with the values of the arguments. */
    @FunctionalInterface
    interface Work {
        Object on(Evaluation run, Object[] given);
    }

    private interface Order {
        boolean holds(int order);
    }

    private static final int COST = 10;

    private final String function;
    private final Work work;
    private final CelType result;
    private final List<CelType> parameters;

    Operation(String function, Work work, CelType result, CelType... parameters) {
        this.function = function;
        this.work = work;
        this.result = result;
        this.parameters = List.of(parameters);
    }

    Object on(Evaluation run, Object[] given) {
        return work.on(run, given);
    }

    /** The declarations for the type checker; the id of an overload is the name of its constant. */
    static List<CelFunctionDecl> declarations() {
        Map<String, List<CelOverloadDecl>> overloads = Arrays.stream(values())
                .collect(Collectors.groupingBy(
                        operation -> operation.function,
                        LinkedHashMap::new,
                        Collectors.mapping(Operation::overload, Collectors.toList())));
        return overloads.entrySet().stream()
                .map(entry -> CelFunctionDecl.newFunctionDeclaration(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The functions that are written by their name. */
    static List<String> names() {
        return Arrays.stream(values())
                .map(operation -> operation.function)
                .filter(name -> Character.isLetter(name.charAt(0)))
                .distinct()
                .sorted()
                .toList();
    }

    static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new NoValueException();
        }
        return number;
    }

    private CelOverloadDecl overload() {
        return this == STARTS_WITH
                ? CelOverloadDecl.newMemberOverload(name(), result, parameters)
                : CelOverloadDecl.newGlobalOverload(name(), result, parameters);
    }

    private static Work arithmetic(DoubleBinaryOperator operator) {
        return (run, given) -> finite(operator.applyAsDouble((Double) given[0], (Double) given[1]));
    }

    private static Work function(DoubleUnaryOperator operator) {
        return (run, given) -> finite(operator.applyAsDouble((Double) given[0]));
    }

    /** Takes about ten times as long as an addition. */
    private static Work costly(Work work) {
        return (run, given) -> {
            run.takeSteps(COST);
            return work.on(run, given);
        };
    }

    /** Plus and minus zero are the same number. */
    private static Work comparison(Order order) {
        return (run, given) -> order.holds(Double.compare(0.0 + (Double) given[0], 0.0 + (Double) given[1]));
    }

    private static Object equal(Evaluation run, Object[] given) {
        return same(given[0], given[1]);
    }

    private static Object different(Evaluation run, Object[] given) {
        return !same(given[0], given[1]);
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Double number ? number.doubleValue() == (Double) other : one.equals(other);
    }

    private static Object among(Evaluation run, Object[] given) {
        List<?> list = (List<?>) given[1];
        run.takeSteps(list.size());
        return list.stream().anyMatch(element -> same(given[0], element));
    }

    private static Object startsWith(Evaluation run, Object[] given) {
        String beginning = (String) given[1];
        run.takeSteps(beginning.length());
        return ((String) given[0]).startsWith(beginning);
    }

    private static List<?> numbers(Evaluation run, Object[] given) {
        List<?> list = (List<?>) given[0];
        run.takeSteps(list.size());
        return list;
    }

    private static double sum(List<?> numbers) {
        double sum = 0;
        for (Object number : numbers) {
            sum += (Double) number;
        }
        return finite(sum);
    }

    private static double mean(List<?> numbers) {
        return finite(sum(numbers) / numbers.size());
    }

    private static double least(List<?> numbers) {
        double least = Double.POSITIVE_INFINITY;
        for (Object number : numbers) {
            least = Math.min(least, (Double) number);
        }
        return finite(least);
    }

    private static double most(List<?> numbers) {
        double most = Double.NEGATIVE_INFINITY;
        for (Object number : numbers) {
            most = Math.max(most, (Double) number);
        }
        return finite(most);
    }

    /** The translation evaluates the arguments itself. */
    private static Object lazily(Evaluation run, Object[] given) {
        throw new IllegalStateException("an operator that chooses which of its arguments are evaluated");
    }

    private static CelType type(String name) {
        return TypeParamType.create(name);
    }

    private static CelType list(String element) {
        return ListType.create(type(element));
    }
}
