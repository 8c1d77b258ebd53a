package org.learningorganisation.formula;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of the Common Expression Language that formulas are written in: reads an expression and checks its types. */
final class Language {

    /** How long an expression may be. */
    static final int LONGEST = 2_000;

    /** The one variable. */
    static final String ITEMS = "items";

    private static final int DEEPEST = 100;
    private static final int MOST_ERRORS = 3;
    private static final int LONGEST_MESSAGE = 200;

    private static final String ALLOWED = "an expression sees " + ITEMS + ", each with "
            + Arrays.stream(Field.values()).map(Field::written).collect(Collectors.joining(", "))
            + "; the functions " + String.join(", ", Operation.names())
            + "; and map, filter, all, exists, exists_one";

    private static final CelCompiler COMPILER = compiler();

    private Language() {}

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException when it does not hold, with line, column and what is allowed
     */
    static CelAbstractSyntaxTree read(String text) {
        CelAbstractSyntaxTree parsed = tree(COMPILER.parse(text));
        Shape.refusal(parsed.getExpr()).ifPresent(refusal -> {
            throw refused(parsed.getSource(), refusal.part(), refusal.message());
        });
        CelExpr expression = Literals.asDoubles(parsed.getExpr());
        return tree(COMPILER.check(CelAbstractSyntaxTree.newParsedAst(expression, parsed.getSource())));
    }

    /** An error at a part of an expression. */
    static IllegalArgumentException refused(CelSource source, long part, String message) {
        return refused(Optional.ofNullable(source.getPositionsMap().get(part))
                        .flatMap(source::getOffsetLocation)
                        .map(Language::place)
                        .orElse("")
                + message);
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result) {
        if (result.hasError()) {
            throw refused(result.getErrors().stream()
                    .limit(MOST_ERRORS)
                    .map(Language::message)
                    .distinct()
                    .collect(Collectors.joining("; ")));
        }
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new IllegalArgumentException("the expression does not hold", e);
        }
    }

    private static IllegalArgumentException refused(String message) {
        return new IllegalArgumentException("the expression does not hold: " + message + ". " + ALLOWED);
    }

    private static String message(CelIssue issue) {
        String message = issue.getMessage().replace(" (in container '')", "").replace("%%", "%");
        String brief = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + " ..." : message;
        return place(issue.getSourceLocation()) + brief;
    }

    private static String place(CelSourceLocation location) {
        return location.getLine() < 1
                ? ""
                : "line " + location.getLine() + ", column " + (location.getColumn() + 1) + ": ";
    }

    /** Mixed lists are refused by an option that is deprecated for a validator of an artifact that is not needed otherwise. */
    @SuppressWarnings("deprecation")
    private static CelCompiler compiler() {
        return CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(CelOptions.current()
                        .maxExpressionCodePointSize(LONGEST)
                        .maxParseRecursionDepth(DEEPEST)
                        .maxParseErrorRecoveryLimit(MOST_ERRORS)
                        .enableQuotedIdentifierSyntax(false)
                        .enableHomogeneousLiterals(true)
                        .build())
                .setStandardEnvironmentEnabled(false)
                .setStandardMacros(
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE,
                        CelStandardMacro.MAP,
                        CelStandardMacro.MAP_FILTER,
                        CelStandardMacro.FILTER)
                .setTypeProvider(new OnlyItems())
                .addVar(ITEMS, ListType.create(Field.ITEM))
                .addFunctionDeclarations(Operation.declarations())
                .setResultType(SimpleType.DOUBLE)
                .build();
    }

    /** Knows no type but that of an item. */
    private static final class OnlyItems implements CelTypeProvider {

        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.of(Field.ITEM);
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Field.ITEM.name().equals(name) ? Optional.of(Field.ITEM) : Optional.empty();
        }
    }
}
