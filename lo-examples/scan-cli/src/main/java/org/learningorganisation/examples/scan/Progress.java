package org.learningorganisation.examples.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.learningorganisation.examples.scan.wording.Wording;

/** Says how far long work is, once a second, when somebody watches. */
final class Progress {

    private static final Duration STEP = Duration.ofSeconds(1);

    private final Terminal terminal;
    private final Wording wording;
    private Instant next;

    Progress(Terminal terminal, Wording wording) {
        this.terminal = terminal;
        this.wording = wording;
        this.next = terminal.clock().instant().plus(STEP);
    }

    /** The elements of a list, one by one, counted as they are taken. */
    <T, R> Iterable<R> over(List<T> all, Function<T, R> each) {
        return () -> new Iterator<>() {
            private int done;

            @Override
            public boolean hasNext() {
                return done < all.size();
            }

            @Override
            public R next() {
                say(done, all.size());
                return each.apply(all.get(done++));
            }
        };
    }

    private void say(int done, int all) {
        if (terminal.progress() && terminal.clock().instant().isAfter(next)) {
            terminal.say(wording.text("said.progress", "done", done, "all", all));
            next = terminal.clock().instant().plus(STEP);
        }
    }
}
