package org.learningorganisation.formula;

import com.google.common.collect.ImmutableList;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelComprehension;
import java.util.List;

/** Makes doubles of the whole numbers in a parsed expression, so that {@code 100 * x} and {@code 7 / 2} are what they look like. */
final class Literals {

    private Literals() {}

    static CelExpr asDoubles(CelExpr part) {
        return switch (part.getKind()) {
            case CONSTANT -> CelExpr.ofConstant(part.id(), asDouble(part.constant()));
            case SELECT ->
                CelExpr.ofSelect(
                        part.id(),
                        asDoubles(part.select().operand()),
                        part.select().field(),
                        part.select().testOnly());
            case CALL ->
                CelExpr.ofCall(
                        part.id(),
                        part.call().target().map(Literals::asDoubles),
                        part.call().function(),
                        asDoubles(part.call().args()));
            case LIST ->
                CelExpr.ofList(
                        part.id(),
                        asDoubles(part.list().elements()),
                        part.list().optionalIndices());
            case COMPREHENSION -> comprehension(part.id(), part.comprehension());
            case IDENT, MAP, STRUCT, NOT_SET -> part;
        };
    }

    private static ImmutableList<CelExpr> asDoubles(List<CelExpr> parts) {
        return parts.stream().map(Literals::asDoubles).collect(ImmutableList.toImmutableList());
    }

    private static CelExpr comprehension(long id, CelComprehension loop) {
        return CelExpr.ofComprehension(
                id,
                loop.iterVar(),
                loop.iterVar2(),
                asDoubles(loop.iterRange()),
                loop.accuVar(),
                asDoubles(loop.accuInit()),
                asDoubles(loop.loopCondition()),
                asDoubles(loop.loopStep()),
                asDoubles(loop.result()));
    }

    private static CelConstant asDouble(CelConstant constant) {
        return constant.getKind() == CelConstant.Kind.INT64_VALUE
                ? CelConstant.ofValue((double) constant.int64Value())
                : constant;
    }
}
