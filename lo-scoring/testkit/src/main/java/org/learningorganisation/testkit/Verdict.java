package org.learningorganisation.testkit;

import java.util.List;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;

/** What a law says of one case. */
sealed interface Verdict {

    /** The case obeys it. */
    record Held() implements Verdict {}

    /** The law has nothing to say, because there is no score to look at. */
    record Silent() implements Verdict {}

    /**
     * The case breaks it.
     *
     * @param what what was done, and the scores seen
     * @param reproduced the definitions and answers that show it
     */
    record Broken(String what, List<Asked> reproduced) implements Verdict {

        /** How many questions the largest definition has. */
        int questions() {
            return reproduced.stream()
                    .mapToInt(asked -> asked.model().questions().size())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A definition and answers to it.
     *
     * @param model the definition
     * @param response the answers
     */
    record Asked(MaturityModel model, Response response) {

        static Asked all(AnsweredScan scan) {
            return new Asked(scan.model(), scan.response());
        }
    }

    static Verdict broken(String what, Asked... reproduced) {
        return new Broken(what, List.of(reproduced));
    }

    static Verdict heldIf(boolean compared) {
        return compared ? new Held() : new Silent();
    }
}
