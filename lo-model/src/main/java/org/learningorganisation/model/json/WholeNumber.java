package org.learningorganisation.model.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a whole number of 32 bits by its value, as JSON Schema has it: 1.0 and 1e0 are 1, and 1.5 is refused. Some languages
 * write every number with a point.
 */
final class WholeNumber extends StdScalarDeserializer<Integer> {

    WholeNumber(Class<?> type) {
        super(type);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.currentToken().isNumeric()) {
            return (Integer) context.handleUnexpectedToken(handledType(), parser);
        }
        BigDecimal number = parser.getDecimalValue();
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            return (Integer) context.handleWeirdNumberValue(handledType(), number, "no whole number of 32 bits");
        }
    }
}
