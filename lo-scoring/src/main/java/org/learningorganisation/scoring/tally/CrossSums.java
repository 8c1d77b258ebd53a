package org.learningorganisation.scoring.tally;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.Moments;
import org.learningorganisation.scoring.statistic.ScoreCounts;

/** What reliability needs of the answers to some questions, summed over people; every pair over those who answered both. */
final class CrossSums {

    private final List<SortedMap<BigFraction, Integer>> questions;
    private final List<PairTally> pairs;
    private final ScoreTally personMeans;

    CrossSums(int questions) {
        this.questions = Stream.<SortedMap<BigFraction, Integer>>generate(TreeMap::new)
                .limit(questions)
                .toList();
        this.pairs = Stream.generate(PairTally::new)
                .limit((long) questions * (questions - 1) / 2)
                .toList();
        this.personMeans = new ScoreTally(ScoreTally.Kept.SUMS);
    }

    private CrossSums(int size, Decoder in) {
        this.questions = Stream.generate(in::counts).limit(size).toList();
        this.pairs = Stream.generate(() -> PairTally.read(in))
                .limit((long) size * (size - 1) / 2)
                .toList();
        this.personMeans = ScoreTally.read(in, ScoreTally.Kept.SUMS);
    }

    static CrossSums read(int questions, Decoder in) {
        return new CrossSums(questions, in);
    }

    void write(Encoder out) {
        questions.forEach(out::counts);
        pairs.forEach(pair -> pair.write(out));
        personMeans.write(out);
    }

    /** Counts one person, by the answer to each question. */
    void add(List<Optional<PairTally.Factor>> answers) {
        ExactSum sum = new ExactSum();
        int answered = 0;
        int pair = 0;
        for (int first = 0; first < answers.size(); first++) {
            Optional<PairTally.Factor> one = answers.get(first);
            if (one.isPresent()) {
                questions.get(first).merge(one.get().score(), 1, Math::addExact);
                sum.add(one.get().score());
                answered++;
            }
            for (int second = first + 1; second < answers.size(); second++) {
                PairTally both = pairs.get(pair++);
                Optional<PairTally.Factor> other = answers.get(second);
                if (one.isPresent() && other.isPresent()) {
                    both.add(one.get(), other.get());
                }
            }
        }
        if (answered > 0) {
            personMeans.add(sum.total().divide(answered));
        }
    }

    void addAll(CrossSums other) {
        for (int i = 0; i < questions.size(); i++) {
            SortedMap<BigFraction, Integer> counts = questions.get(i);
            other.questions.get(i).forEach((score, times) -> counts.merge(score, times, Math::addExact));
        }
        for (int i = 0; i < pairs.size(); i++) {
            pairs.get(i).addAll(other.pairs.get(i));
        }
        personMeans.addAll(other.personMeans);
    }

    CrossProducts products() {
        return new CrossProducts(
                questions.stream().map(ScoreCounts::new).toList(),
                pairs.stream().map(PairTally::products).toList(),
                new Moments(personMeans.people(), personMeans.sum(), personMeans.sumOfSquares()));
    }
}
