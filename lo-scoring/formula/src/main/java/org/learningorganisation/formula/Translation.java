package org.learningorganisation.formula;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.CelSelect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns a checked expression into terms that can be evaluated. */
final class Translation {

    private final CelAbstractSyntaxTree tree;
    private final Map<String, Integer> scope = new HashMap<>();
    private int variables = 1;

    Translation(CelAbstractSyntaxTree tree) {
        this.tree = tree;
        scope.put(Language.ITEMS, 0);
    }

    Term whole() {
        return term(tree.getExpr());
    }

    /** How many variables an evaluation needs a place for; the first is that of the items. */
    int variables() {
        return variables;
    }

    private Term term(CelExpr part) {
        return switch (part.getKind()) {
            case CONSTANT -> constant(part);
            case IDENT -> variable(part);
            case SELECT -> field(part.select());
            case CALL -> call(part);
            case LIST -> list(part.list().elements().stream().map(this::term).toList());
            case COMPREHENSION -> loop(part.comprehension());
            case MAP, STRUCT, NOT_SET -> throw refused(part, "not known");
        };
    }

    private Term constant(CelExpr part) {
        CelConstant constant = part.constant();
        Object value = switch (constant.getKind()) {
            case DOUBLE_VALUE -> constant.doubleValue();
            case STRING_VALUE -> constant.stringValue();
            case BOOLEAN_VALUE -> constant.booleanValue();
            default -> throw refused(part, "only numbers, texts, true and false are known");
        };
        return run -> {
            run.takeSteps(1);
            return value;
        };
    }

    private Term variable(CelExpr part) {
        Integer place = scope.get(part.ident().name());
        if (place == null) {
            throw refused(part, "'" + part.ident().name() + "' has no value");
        }
        return run -> {
            run.takeSteps(1);
            return run.variable(place);
        };
    }

    /** The elements of an empty list have no type, and then the type checker allows any field. */
    private Term field(CelSelect select) {
        if (!tree.getTypeOrThrow(select.operand().id()).equals(Field.ITEM)) {
            throw refused(select.operand(), "only an item has fields such as '" + select.field() + "'");
        }
        Field field = Field.of(select.field());
        Term item = term(select.operand());
        return run -> {
            run.takeSteps(1);
            return field.of((AnsweredItem) item.in(run));
        };
    }

    private static Term list(List<Term> elements) {
        return run -> {
            run.takeSteps(1);
            List<Object> values = new ArrayList<>(elements.size());
            elements.forEach(element -> values.add(element.in(run)));
            return values;
        };
    }

    private Term call(CelExpr part) {
        CelCall call = part.call();
        List<String> overloads = tree.getReferenceOrThrow(part.id()).overloadIds();
        if (overloads.size() != 1) {
            throw refused(part, "the types are not clear");
        }
        Operation operation = Operation.valueOf(overloads.get(0));
        if (operation == Operation.APPEND) {
            return append(part);
        }
        List<Term> given = Stream.concat(call.target().stream(), call.args().stream())
                .map(this::term)
                .toList();
        return switch (operation) {
            case AND -> chosen(given.get(0), given.get(1), run -> false);
            case OR -> chosen(given.get(0), run -> true, given.get(1));
            case CHOOSE -> chosen(given.get(0), given.get(1), given.get(2));
            default -> applied(operation, given);
        };
    }

    private static Term chosen(Term condition, Term then, Term otherwise) {
        return run -> {
            run.takeSteps(1);
            return (Boolean) condition.in(run) ? then.in(run) : otherwise.in(run);
        };
    }

    private static Term applied(Operation operation, List<Term> given) {
        return run -> {
            run.takeSteps(1);
            Object[] values = new Object[given.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = given.get(i).in(run);
            }
            return operation.on(run, values);
        };
    }

    /** Only a macro adds to a list: to the one it builds, which nothing else sees. */
    private Term append(CelExpr part) {
        CelExpr built = part.call().args().get(0);
        CelExpr added = part.call().args().get(1);
        boolean ofMacro = built.getKind() == CelExpr.ExprKind.Kind.IDENT
                && built.ident().name().startsWith("@");
        if (!ofMacro || added.getKind() != CelExpr.ExprKind.Kind.LIST) {
            throw refused(part, "lists are not joined with +");
        }
        Term list = variable(built);
        Term element = term(added.list().elements().get(0));
        return run -> {
            @SuppressWarnings("unchecked")
            List<Object> values = (List<Object>) list.in(run);
            values.add(element.in(run));
            return values;
        };
    }

    private Term loop(CelComprehension loop) {
        Term range = term(loop.iterRange());
        Term start = term(loop.accuInit());
        int element = variables++;
        int built = variables++;
        Map<String, Integer> outside = new HashMap<>(scope);
        scope.put(loop.accuVar(), built);
        Term result = term(loop.result());
        scope.put(loop.iterVar(), element);
        Term goesOn = term(loop.loopCondition());
        Term step = term(loop.loopStep());
        scope.clear();
        scope.putAll(outside);
        return run -> {
            List<?> values = (List<?>) range.in(run);
            run.bind(built, start.in(run));
            for (Object value : values) {
                run.bind(element, value);
                if (!(Boolean) goesOn.in(run)) {
                    break;
                }
                run.bind(built, step.in(run));
            }
            return result.in(run);
        };
    }

    private IllegalArgumentException refused(CelExpr part, String message) {
        return Language.refused(tree.getSource(), part.id(), message);
    }
}
