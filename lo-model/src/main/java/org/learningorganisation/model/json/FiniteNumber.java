package org.learningorganisation.model.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a number that a double can hold: neither the text "NaN", which Jackson takes for a number, nor 1e400. */
final class FiniteNumber extends StdScalarDeserializer<Double> {

    FiniteNumber(Class<?> type) {
        super(type);
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.currentToken().isNumeric()) {
            return (Double) context.handleUnexpectedToken(handledType(), parser);
        }
        double number = parser.getDoubleValue();
        return Double.isFinite(number)
                ? (Double) number
                : (Double) context.handleWeirdNumberValue(handledType(), number, "too large");
    }
}
