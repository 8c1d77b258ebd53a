package org.learningorganisation.scoring;

import java.util.function.Supplier;
import java.util.stream.Collector;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.group.ResponseTally;
import org.learningorganisation.scoring.tally.CountedResponses;

/** Counts a part of a stream of responses; parts are joined in their order. */
final class TallyingCollector {

    private final Intake.Door door;
    private final CountedResponses counted;

    private TallyingCollector(Intake.Door door, CountedResponses counted) {
        this.door = door;
        this.counted = counted;
    }

    static Collector<Response, ?, ResponseTally> of(Intake intake, Supplier<CountedResponses> empty) {
        return Collector.of(
                () -> new TallyingCollector(intake.open(), empty.get()),
                TallyingCollector::add,
                TallyingCollector::join,
                TallyingCollector::finish);
    }

    private void add(Response response) {
        if (door.lets(response)) {
            counted.add(response);
        }
    }

    private TallyingCollector join(TallyingCollector later) {
        door.join(later.door);
        counted.addAll(later.counted);
        return this;
    }

    private ResponseTally finish() {
        counted.leaveOut(door.close());
        return counted;
    }
}
