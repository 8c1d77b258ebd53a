package org.learningorganisation.testkit.arbitrary;

import java.util.List;
import org.learningorganisation.model.DimensionBuilder;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/** Mistakes in dimensions; the sound definition has no trees. */
final class DimensionDefects {

    private static final String NEW = "new-discipline";

    private DimensionDefects() {}

    /** A discipline that is a part of itself. */
    static MaturityModel parentCycle(MaturityModel sound, int place) {
        return withParent(
                sound,
                place,
                sound.disciplines().get(place % sound.disciplines().size()).id());
    }

    static MaturityModel parentOfOtherKind(MaturityModel sound, int place) {
        return withParent(sound, place, sound.successAreas().get(0).id());
    }

    private static MaturityModel withParent(MaturityModel sound, int place, String parent) {
        List<Discipline> disciplines = Copies.changed(
                sound.disciplines(),
                place,
                discipline -> Discipline.builder(discipline.id(), discipline.name())
                        .weight(discipline.weight())
                        .role(discipline.role())
                        .parent(parent)
                        .build());
        return Copies.of(sound).disciplines(disciplines).build();
    }

    static MaturityModel unmeasured(MaturityModel sound, int place) {
        return Copies.of(sound)
                .disciplines(Copies.with(sound.disciplines(), added(sound).build()))
                .build();
    }

    /** A part of a discipline that has questions of its own. */
    static MaturityModel questionsAndChildren(MaturityModel sound, int place) {
        Discipline whole = sound.disciplines().get(place % sound.disciplines().size());
        Question question = Question.builder("new-question", Copies.text(sound, "One more question"))
                .measures(NEW)
                .scale(sound.scales().get(0).id())
                .build();
        return Copies.of(Copies.withMore(sound, question))
                .disciplines(Copies.with(
                        sound.disciplines(), added(sound).parent(whole.id()).build()))
                .build();
    }

    private static DimensionBuilder<Discipline> added(MaturityModel sound) {
        return Discipline.builder(NEW, Copies.text(sound, "One more discipline"));
    }
}
