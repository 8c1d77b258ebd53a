package org.learningorganisation.model.testmodels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.Extensions;

/** Arbitrary data of an application. */
final class Freedom {

    private static final int DEPTH = 3;

    private final Texts texts;
    private final Random random;

    Freedom(Texts texts, Random random) {
        this.texts = texts;
        this.random = random;
    }

    Extensions extensions() {
        return random.nextInt(3) > 0 ? Extensions.NONE : new Extensions(object(DEPTH));
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int size = 1 + random.nextInt(3); size > 0; size--) {
            object.put(texts.word() + size, value(depth));
        }
        return object;
    }

    private @Nullable Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(9));
            case 3 -> random.nextInt();
            case 4 -> texts.word();
            case 5 -> object(depth - 1);
            default -> list(depth - 1);
        };
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int size = random.nextInt(3); size > 0; size--) {
            list.add(value(depth));
        }
        return list;
    }
}
