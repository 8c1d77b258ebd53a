package org.learningorganisation.testkit.arbitrary;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;

/**
 * Shows the definitions and responses of a failed property as the documents they are, so that they can be copied into a file.
 * Generated answers are nobody's, so they may be shown. Found by jqwik; not for use by users.
 */
public final class SampleAsDocument implements SampleReportingFormat {

    /** Made by jqwik. */
    public SampleAsDocument() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof MaturityModel
                || value instanceof AnswerScale
                || value instanceof Response
                || value instanceof AnsweredDefinition
                || value instanceof InvalidDefinition;
    }

    @Override
    public Object report(Object value) {
        if (value instanceof AnsweredDefinition answered) {
            return document(parts("model", answered.model(), "responses", answered.responses()));
        }
        if (value instanceof InvalidDefinition invalid) {
            return document(parts("rule", invalid.rule().id(), "model", invalid.model()));
        }
        return document(value);
    }

    private static Map<String, Object> parts(String first, Object one, String second, Object other) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put(first, one);
        parts.put(second, other);
        return parts;
    }

    private static Object document(Object value) {
        return SampleReportingFormat.plainLabel(
                "\n" + DocumentWriter.yaml(value).stripTrailing());
    }
}
