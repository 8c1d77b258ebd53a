package org.learningorganisation.scoring.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A schema accepts a document exactly when the strict reader can read it: its parse stage, in which shape, types and required
 * properties are looked at, and what a single value must be. The documents are drawn from the schema or are stored ones, and most
 * of them are changed; one in twenty is read as YAML too.
 *
 * <p>Left out, because no schema can say it: relations between values ({@link Relations}); text that is not JSON in UTF-8, a
 * property that is given twice included; sizes beyond the limits of the reader. And years before 0 and after 9999, which the
 * schema refuses and the reader does not.
 */
class AgreementTest {

    /** Ten thousand. Results are larger, and half of them are personal. */
    private static final Map<SchemaFile, Integer> DOCUMENTS = Map.of(
            SchemaFile.DEFINITION, 2500,
            SchemaFile.RESPONSE, 2000,
            SchemaFile.PLAN, 2000,
            SchemaFile.RESULT, 3000,
            SchemaFile.TARGET, 250,
            SchemaFile.BENCHMARK, 250);

    @Test
    void aSchemaAcceptsWhatItsReaderCanReadAndNothingElse() {
        Tally tally = new Tally();
        List<String> disagreements = new ArrayList<>();
        for (SchemaFile file : SchemaFile.values()) {
            disagreements.addAll(new Agreement(file, tally).disagreements(DOCUMENTS.getOrDefault(file, 0)));
        }
        assertThat(disagreements).isEmpty();
        assertThat(tally.ofUnchanged().accepted()).isGreaterThan(1000);
        assertThat(tally.inExtensions().accepted()).isGreaterThan(200);
        assertThat(tally.inExtensions().refused()).isZero();
        assertThat(Mutation.values()).allSatisfy(mutation -> {
            assertThat(tally.of(mutation).accepted()).as(tally.toString()).isGreaterThanOrEqualTo(10);
            assertThat(tally.of(mutation).refused()).as(tally.toString()).isGreaterThanOrEqualTo(50);
        });
    }
}
