package org.learningorganisation.testkit.arbitrary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Migration;
import org.learningorganisation.model.MigrationStep;

/** Mistakes in migrations; the sound definition has version 1.0.0 and no migration. */
final class MigrationDefects {

    private static final String EARLIER = "0.9.0";

    private static final String GONE = "gone";

    private MigrationDefects() {}

    static MaturityModel fromDuplicate(MaturityModel sound, int place) {
        return migrating(sound, new Migration(EARLIER, List.of()), new Migration(EARLIER, List.of()));
    }

    static MaturityModel fromNotEarlier(MaturityModel sound, int place) {
        return migrating(sound, new Migration(sound.version(), List.of()));
    }

    static MaturityModel sourceRepeated(MaturityModel sound, int place) {
        return steps(
                sound,
                new MigrationStep.RenameQuestion(GONE, question(sound, place)),
                new MigrationStep.Drop(GONE, "It was not understood"));
    }

    static MaturityModel targetRepeated(MaturityModel sound, int place) {
        return steps(
                sound,
                new MigrationStep.RenameQuestion(GONE, question(sound, place)),
                new MigrationStep.RenameQuestion(GONE + "-too", question(sound, place)));
    }

    static MaturityModel noEffect(MaturityModel sound, int place) {
        return steps(sound, new MigrationStep.RenameQuestion(question(sound, place), question(sound, place)));
    }

    static MaturityModel codeUnknown(MaturityModel sound, int place) {
        return steps(sound, rescale(sound, place, "no-code"));
    }

    static MaturityModel rescaledTwice(MaturityModel sound, int place) {
        return steps(sound, rescale(sound, place, "1"), rescale(sound, place, "2"));
    }

    private static MigrationStep rescale(MaturityModel sound, int place, String code) {
        return new MigrationStep.Rescale(List.of(question(sound, place)), Map.of("old", code));
    }

    private static String question(MaturityModel sound, int place) {
        return sound.questions().get(place % QuestionDefects.scored(sound)).id();
    }

    private static MaturityModel steps(MaturityModel sound, MigrationStep... steps) {
        return migrating(sound, new Migration(EARLIER, Stream.of(steps).toList()));
    }

    private static MaturityModel migrating(MaturityModel sound, Migration... migrations) {
        return Copies.of(sound).migrations(List.of(migrations)).build();
    }
}
