package org.learningorganisation.formula;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelComprehension;
import java.util.Optional;
import java.util.stream.Stream;

/** What a parsed expression may be made of, before its types are looked at. */
final class Shape {

    /** How many loops may lie within each other. */
    static final int MOST_NESTED_LOOPS = 3;

    /** A part that is not allowed, and why. */
    record Refusal(long part, String message) {}

    private Shape() {}

    static Optional<Refusal> refusal(CelExpr expression) {
        return refusal(expression, 0);
    }

    private static Optional<Refusal> refusal(CelExpr part, int loops) {
        return switch (part.getKind()) {
            case CONSTANT -> constant(part);
            case IDENT -> Optional.empty();
            case SELECT -> refusal(part.select().operand(), loops);
            case CALL -> first(Stream.concat(part.call().target().stream(), part.call().args().stream()), loops);
            case LIST -> first(part.list().elements().stream(), loops);
            case COMPREHENSION ->
                loops == MOST_NESTED_LOOPS
                        ? refuse(
                                part,
                                "more than " + MOST_NESTED_LOOPS
                                        + " of map, filter, all, exists and exists_one lie within each other")
                        : loop(part.comprehension(), loops);
            case MAP -> refuse(part, "maps are not known");
            case STRUCT -> refuse(part, "messages are not known");
            case NOT_SET -> refuse(part, "an expression is missing");
        };
    }

    private static Optional<Refusal> constant(CelExpr part) {
        return switch (part.constant().getKind()) {
            case BOOLEAN_VALUE, INT64_VALUE, STRING_VALUE -> Optional.empty();
            case DOUBLE_VALUE ->
                Double.isFinite(part.constant().doubleValue())
                        ? Optional.empty()
                        : refuse(part, "the number is too large");
            default -> refuse(part, "only numbers, texts, true and false are known");
        };
    }

    /** What a loop goes over is evaluated once, outside of it. */
    private static Optional<Refusal> loop(CelComprehension loop, int loops) {
        return refusal(loop.iterRange(), loops)
                .or(() -> first(
                        Stream.of(loop.accuInit(), loop.loopCondition(), loop.loopStep(), loop.result()), loops + 1));
    }

    private static Optional<Refusal> first(Stream<CelExpr> parts, int loops) {
        return parts.map(part -> refusal(part, loops)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refusal> refuse(CelExpr part, String message) {
        return Optional.of(new Refusal(part.id(), message));
    }
}
