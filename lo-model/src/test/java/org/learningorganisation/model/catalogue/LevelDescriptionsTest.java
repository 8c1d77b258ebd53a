package org.learningorganisation.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Source;

/**
 * What the levels look like in each dimension of the built-in scan: said for all of them, shortly, as behaviour that can be
 * seen, and resting on the sources. On what each text rests stands in {@code level-descriptions-grounding.csv}.
 */
class LevelDescriptionsTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();

    private static final int MOST_WORDS = 30;

    private static final double NEARLY_EQUAL = 0.8;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'-]+");

    /** A language of the scan, with the words that make a text in it absolute, vague or negative. */
    record Language(LanguageTag tag, String avoided) {

        /** The text in exactly this language. */
        Optional<String> of(LocalizedText text) {
            return Optional.ofNullable(text.byLanguage().get(tag));
        }

        @Override
        public String toString() {
            return tag.toString();
        }
    }

    static Stream<Language> languages() {
        return Stream.of(
                new Language(
                        LanguageTag.DUTCH,
                        "altijd|iedereen|vaak|regelmatig|soms|voldoende|natuurlijk|uiteraard"
                                + "|niet|geen|nooit|niemand|niets|zonder|nauwelijks"),
                new Language(
                        LanguageTag.ENGLISH,
                        "always|everyone|often|regularly|sometimes|sufficient|obviously"
                                + "|not|\\w+n't|never|nobody|nothing|no|none|without|hardly"));
    }

    private record Description(String dimension, String level, String text) {

        List<String> words() {
            return BETWEEN_WORDS
                    .splitAsStream(text.toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        /** The share of their words that two texts have in common (Jaccard). */
        double likeness(Description other) {
            Set<String> both = new HashSet<>(words());
            both.retainAll(other.words());
            Set<String> all = new HashSet<>(words());
            all.addAll(other.words());
            return (double) both.size() / all.size();
        }
    }

    /** A row of the table of grounds, such as {@code team-learning,organised,question tl-sl-1; action A35}. */
    private record Grounding(String dimension, String level, List<String> grounds) {

        static Grounding of(String line) {
            String[] cells = line.split(",", -1);
            assertThat(cells).as(line).hasSize(3);
            return new Grounding(cells[0], cells[1], List.of(cells[2].split("; ", -1)));
        }
    }

    private static List<Dimension> dimensions() {
        return Stream.<Dimension>concat(SCAN.disciplines().stream(), SCAN.successAreas().stream())
                .toList();
    }

    private static List<String> levels() {
        return SCAN.levels().stream().map(MaturityLevel::id).toList();
    }

    private static List<Description> descriptions(Language language) {
        return dimensions().stream()
                .flatMap(dimension -> dimension.levelDescriptions().entrySet().stream()
                        .flatMap(entry -> language.of(entry.getValue()).stream()
                                .map(text -> new Description(dimension.id(), entry.getKey(), text))))
                .toList();
    }

    @Test
    void everyDimensionDescribesEveryLevelInTheOrderOfTheLevels() {
        assertThat(dimensions())
                .hasSize(11)
                .allSatisfy(
                        dimension -> assertThat(dimension.levelDescriptions().keySet())
                                .as(dimension.id())
                                .containsExactlyElementsOf(levels()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyDescriptionIsThereAndShort(Language language) {
        assertThat(descriptions(language))
                .hasSize(55)
                .allSatisfy(description ->
                        assertThat(description.words()).as("%s", description).hasSizeBetween(8, MOST_WORDS));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noDescriptionIsAbsoluteVagueOrNegativeOrHasANumber(Language language) {
        assertThat(descriptions(language)).isNotEmpty().allSatisfy(description -> {
            assertThat(description.words()).as("%s", description).noneMatch(word -> word.matches(language.avoided()));
            assertThat(description.text()).doesNotContainPattern("\\d");
        });
    }

    /** A visitor sees what people do, not the name of a theory about it. */
    @ParameterizedTest
    @MethodSource("languages")
    void noDescriptionNamesADiscipline(Language language) {
        List<String> names = SCAN.disciplines().stream()
                .flatMap(discipline -> language.of(discipline.name()).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(descriptions(language))
                .isNotEmpty()
                .allSatisfy(description ->
                        assertThat(description.text().toLowerCase(Locale.ROOT)).doesNotContain(names));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoDescriptionsAreNearlyEqual(Language language) {
        List<Description> all = descriptions(language);
        for (int i = 0; i < all.size(); i++) {
            for (Description other : all.subList(i + 1, all.size())) {
                assertThat(all.get(i).likeness(other))
                        .as("%s and %s", all.get(i), other)
                        .isLessThan(NEARLY_EQUAL);
            }
        }
    }

    @Test
    void everyDescriptionHasItsGroundsInTheOrderOfTheScan() throws IOException {
        assertThat(groundings().stream().map(row -> row.dimension() + " " + row.level()))
                .containsExactlyElementsOf(dimensions().stream()
                        .flatMap(dimension -> levels().stream().map(level -> dimension.id() + " " + level))
                        .toList());
    }

    @Test
    void everyGroundIsPartOfTheScanAndAboutTheDimension() throws IOException {
        assertThat(groundings()).allSatisfy(row -> {
            assertThat(row.grounds()).contains("level " + row.level());
            assertThat(row.grounds())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(ground -> assertThat(holds(ground, row))
                            .as("%s of %s", ground, row)
                            .isTrue());
        });
    }

    private static boolean holds(String ground, Grounding row) {
        String[] parts = ground.split(" ", 2);
        return switch (parts[0]) {
            case "level" -> parts[1].equals(row.level());
            case "question" ->
                SCAN.question(parts[1]).stream()
                        .anyMatch(question -> question.dimensions().contains(row.dimension()));
            case "action" ->
                SCAN.guidance().actions().stream()
                        .anyMatch(action -> action.id().equals(parts[1])
                                && action.dimensions().contains(row.dimension()));
            default -> sources().contains(parts[0]) && !parts[1].isBlank();
        };
    }

    private static Set<String> sources() {
        return SCAN.guidance().sources().stream().map(Source::id).collect(Collectors.toSet());
    }

    private static List<Grounding> groundings() throws IOException {
        try (Reader in = new InputStreamReader(
                        Objects.requireNonNull(
                                LevelDescriptionsTest.class.getResourceAsStream("level-descriptions-grounding.csv")),
                        StandardCharsets.UTF_8);
                BufferedReader lines = new BufferedReader(in)) {
            assertThat(Optional.ofNullable(lines.readLine())).contains("dimension,level,grounding");
            return lines.lines().map(Grounding::of).toList();
        }
    }
}
