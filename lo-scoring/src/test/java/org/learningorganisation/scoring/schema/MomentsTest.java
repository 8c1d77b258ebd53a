package org.learningorganisation.scoring.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The patterns of the schemas take the moments and dates that Java reads, leap days and leap seconds included. */
class MomentsTest {

    private static final int TEXTS = 50_000;

    private static final List<String> MOMENTS = List.of(
            "2026-01-01T10:15:30Z",
            "2024-02-29T23:59:59.123456789Z",
            "2026-01-01T24:00:00Z",
            "2026-12-31T23:59:60Z",
            "2026-01-01t10:15:30.5+01:00",
            "1900-02-28T00:00:00-17:59:59",
            "2000-04-30T00:00:00+18:00");

    @Test
    void momentsInTheYears0To9999() {
        patternIsThatOf(SchemaFile.RESPONSE, "Moment", Instant::parse, 0);
    }

    @Test
    void datesInTheYears0To9999() {
        patternIsThatOf(SchemaFile.BENCHMARK, "Date", LocalDate::parse, 10);
    }

    private static void patternIsThatOf(SchemaFile file, String name, Consumer<String> parser, int length) {
        Pattern pattern = Pattern.compile(JsonMapper.shared()
                .readTree(file.text())
                .at("/$defs/" + name + "/pattern")
                .asString());
        Random random = new Random(1);
        List<String> disagreements = new ArrayList<>();
        int accepted = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = changed(MOMENTS.get(i % MOMENTS.size()), random);
            text = length > 0 && text.length() > length ? text.substring(0, length) : text;
            if (text.startsWith("-") || text.startsWith("+")) {
                continue;
            }
            boolean reads = reads(parser, text);
            if (pattern.matcher(text).matches() != reads) {
                disagreements.add(text);
            }
            accepted += reads ? 1 : 0;
        }
        assertThat(disagreements).isEmpty();
        assertThat(accepted).isBetween(TEXTS / 5, TEXTS * 4 / 5);
    }

    /** Mostly other digits, so that many are still moments. */
    private static String changed(String moment, Random random) {
        StringBuilder text = new StringBuilder(moment);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(text.length());
            char other = "0123456789-+:.TZtz ,".charAt(random.nextInt(20));
            switch (random.nextInt(8)) {
                case 0 -> text.insert(at, other);
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.setCharAt(at, other);
                default ->
                    text.setCharAt(
                            at,
                            Character.isDigit(text.charAt(at)) ? (char) ('0' + random.nextInt(10)) : text.charAt(at));
            }
        }
        return text.toString();
    }

    private static boolean reads(Consumer<String> parser, String text) {
        try {
            parser.accept(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
