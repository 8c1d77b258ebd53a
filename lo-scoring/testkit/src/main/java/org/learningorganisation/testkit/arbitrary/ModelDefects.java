package org.learningorganisation.testkit.arbitrary;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;

/** Mistakes in a definition as a whole. */
final class ModelDefects {

    private static final List<String> NO_VERSIONS = List.of("1.0", "v1.0.0", "01.0.0", "1.0.0.0", "");

    /** More than any scan has. */
    private static final int TOO_MANY = 201;

    private ModelDefects() {}

    static MaturityModel versionNotSemver(MaturityModel sound, int place) {
        return Copies.of(sound, NO_VERSIONS.get(place % NO_VERSIONS.size())).build();
    }

    static MaturityModel languageDuplicate(MaturityModel sound, int place) {
        return languages(
                sound,
                Stream.concat(
                        sound.languages().stream(), sound.languages().stream().limit(1)));
    }

    static MaturityModel languagesEmpty(MaturityModel sound, int place) {
        return languages(sound, Stream.of());
    }

    static MaturityModel languagesTooMany(MaturityModel sound, int place) {
        return languages(
                sound,
                Stream.concat(
                        sound.languages().stream(),
                        IntStream.range(0, TOO_MANY).mapToObj(number -> new LanguageTag("en-x-team" + number))));
    }

    private static MaturityModel languages(MaturityModel sound, Stream<LanguageTag> languages) {
        return Copies.of(sound).languages(languages.toArray(LanguageTag[]::new)).build();
    }

    static MaturityModel noDimension(MaturityModel sound, int place) {
        return Copies.of(sound)
                .disciplines(List.of())
                .successAreas(List.of())
                .questions(sound.questions().stream()
                        .map(question -> Copies.of(question).measures().build())
                        .toList())
                .build();
    }

    static MaturityModel noQuestion(MaturityModel sound, int place) {
        return Copies.of(sound).questions(List.of()).build();
    }

    static MaturityModel firstRankNegative(MaturityModel sound, int place) {
        return Copies.of(sound).firstRank(-1 - place).build();
    }

    static MaturityModel formatVersion(MaturityModel sound, int place) {
        return new MaturityModel(
                MaturityModel.FORMAT_VERSION + 1 + place,
                sound.id(),
                sound.version(),
                sound.languages(),
                sound.title(),
                sound.description(),
                sound.scales(),
                sound.disciplines(),
                sound.successAreas(),
                sound.questions(),
                sound.levels(),
                sound.firstRank(),
                sound.levelMetric(),
                sound.answersOf(),
                sound.guidance(),
                sound.suppressions(),
                sound.migrations(),
                sound.extensions());
    }
}
