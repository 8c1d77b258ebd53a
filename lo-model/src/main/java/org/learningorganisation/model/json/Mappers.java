package org.learningorganisation.model.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** The settings under which documents are bound to records: nothing is guessed, converted or ignored. */
final class Mappers {

    private static final int LONGEST_NUMBER = 1000;

    /** What a mapper has learned of the types is worth tens of milliseconds to the next reader. */
    private static final JsonMapper USUAL = strict(DocumentLimits.DEFAULT.depth());

    private Mappers() {}

    /** Lengths of texts are checked exactly elsewhere; depth is, too, one level earlier. */
    static StreamReadConstraints constraints(DocumentLimits limits) {
        return constraints(limits.depth());
    }

    private static StreamReadConstraints constraints(int depth) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth + 1)
                .maxNumberLength(LONGEST_NUMBER)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
    }

    static JsonMapper strict(DocumentLimits limits) {
        return limits.depth() == DocumentLimits.DEFAULT.depth() ? USUAL : strict(limits.depth());
    }

    private static JsonMapper strict(int depth) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(constraints(depth))
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(exactly())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }

    private static SimpleModule exactly() {
        return new SimpleModule()
                .addDeserializer(int.class, new WholeNumber(int.class))
                .addDeserializer(Integer.class, new WholeNumber(Integer.class))
                .addDeserializer(double.class, new FiniteNumber(double.class))
                .addDeserializer(Double.class, new FiniteNumber(Double.class))
                .setDeserializerModifier(new ExactWords());
    }
}
