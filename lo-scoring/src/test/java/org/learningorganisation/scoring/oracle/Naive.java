package org.learningorganisation.scoring.oracle;

import java.util.List;
import java.util.stream.DoubleStream;

/** How a program without exact fractions works out a level: what the library must not do. */
final class Naive {

    private Naive() {}

    /** Sums means such as {@code 11/6} from left to right as doubles, divides by their number, and goes to 0 to 100. */
    static double minMaxOfMeans(List<String> means) {
        double sum = 0;
        for (String mean : means) {
            String[] parts = mean.split("/", 2);
            sum += Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
        }
        return minMax(sum / means.size());
    }

    static double minMax(double mean) {
        return (mean - 1) / 4 * 100;
    }

    static int level(double minMax) {
        return 1
                + (int) DoubleStream.of(20, 40, 60, 80)
                        .filter(cut -> minMax >= cut)
                        .count();
    }
}
