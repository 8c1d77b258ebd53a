package org.learningorganisation.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.ResponseTally;
import org.learningorganisation.scoring.testmodels.SmallScans;

/** Decision 14: nothing overflows and nothing is rounded, however many people there are. */
class ManyResponsesTest {

    /** A million in the profile full. */
    private static final int PEOPLE = Integer.getInteger("org.learningorganisation.scoring.tally.responses", 100_000);

    private static final int[] HUNDREDTHS = {137, 41, 299};

    /** One discipline of three questions with weights 1.37, 0.41 and 2.99. */
    private static final MaturityModel MODEL = SmallScans.scan("d")
            .questions(IntStream.range(0, HUNDREDTHS.length)
                    .<Question>mapToObj(i -> SmallScans.on(SmallScans.FIVE, "q" + i, "d")
                            .weight(BigDecimal.valueOf(HUNDREDTHS[i], 2))
                            .build())
                    .toList())
            .build();

    /** The answers of one person; 0 is none. */
    private static int[] answers(int person) {
        SplittableRandom random = new SplittableRandom(person);
        return IntStream.range(0, HUNDREDTHS.length)
                .map(i -> random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(5))
                .toArray();
    }

    private static Response response(int person) {
        int[] answers = answers(person);
        Response.Builder response = Response.to(MODEL).group("team", "t" + person % 7);
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] > 0) {
                response.answer("q" + i, Integer.toString(answers[i]));
            }
        }
        return response.build();
    }

    @Test
    void randomResponsesWithWeightsOfTwoDecimalsKeepExactSums() {
        Scorer scorer = Scorer.of(MODEL);
        ResponseTally tally = IntStream.range(0, PEOPLE)
                .parallel()
                .mapToObj(ManyResponsesTest::response)
                .collect(scorer.tallying(Grouping.path("team")));
        GroupFigure figure = scorer.figures(tally).figure("/", "d");
        Map<Integer, long[]> byWeight = new TreeMap<>();
        for (int person = 0; person < PEOPLE; person++) {
            add(byWeight, answers(person));
        }
        BigFraction sum = BigFraction.ZERO;
        long people = 0;
        for (Map.Entry<Integer, long[]> each : byWeight.entrySet()) {
            sum = sum.add(BigFraction.of(BigInteger.valueOf(each.getValue()[0]), BigInteger.valueOf(each.getKey())));
            people += each.getValue()[1];
        }
        assertThat(figure.people()).isEqualTo((int) people);
        assertThat(figure.values()).containsEntry(Metric.RAW, sum.divide(BigInteger.valueOf(people)));
        assertThat(scorer.readTally(tally.toBytes())).isEqualTo(tally);
    }

    /** Sums of hundredths per answered weight, by whole numbers only; two of three answers are enough. */
    private static void add(Map<Integer, long[]> byWeight, int[] answers) {
        int weight = 0;
        long weighted = 0;
        int answered = 0;
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] > 0) {
                answered++;
                weight += HUNDREDTHS[i];
                weighted += (long) HUNDREDTHS[i] * answers[i];
            }
        }
        if (answered >= 2) {
            long[] sums = byWeight.computeIfAbsent(weight, none -> new long[2]);
            sums[0] += weighted;
            sums[1]++;
        }
    }
}
