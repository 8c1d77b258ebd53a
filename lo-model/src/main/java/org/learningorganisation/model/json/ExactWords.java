package org.learningorganisation.model.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Takes the words of an enum as they are written: Jackson would take them with spaces around, too. */
final class ExactWords extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return new Word(deserializer);
    }

    private static final class Word extends DelegatingDeserializer {

        Word(ValueDeserializer<?> words) {
            super(words);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> words) {
            return new Word(words);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                String word = parser.getString();
                if (!word.equals(word.trim())) {
                    return context.handleWeirdStringValue(handledType(), word, "spaces around it");
                }
            }
            return super.deserialize(parser, context);
        }
    }
}
