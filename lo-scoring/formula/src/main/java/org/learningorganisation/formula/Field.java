package org.learningorganisation.formula;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What an expression can ask of an item, such as {@code item.value}. */
@SuppressWarnings("ImmutableEnumChecker") // the functions of its constants have no state
enum Field {
    ID(SimpleType.STRING, AnsweredItem::id),
    VALUE(SimpleType.DOUBLE, AnsweredItem::value),
    LOWER(SimpleType.DOUBLE, AnsweredItem::lower),
    UPPER(SimpleType.DOUBLE, AnsweredItem::upper),
    WEIGHT(SimpleType.DOUBLE, AnsweredItem::weight),
    SHARE(SimpleType.DOUBLE, AnsweredItem::share),
    POSITION(SimpleType.DOUBLE, AnsweredItem::position),
    LEVEL(SimpleType.STRING, AnsweredItem::level),
    REVERSED(SimpleType.BOOL, AnsweredItem::reversed);

    /** The type of an item. */
    static final StructType ITEM = StructType.create(
            "item",
            Arrays.stream(values()).map(Field::written).collect(ImmutableSet.toImmutableSet()),
            name -> Optional.of(of(name).type));

    private final CelType type;
    private final Function<AnsweredItem, Object> getter;

    Field(CelType type, Function<AnsweredItem, Object> getter) {
        this.type = type;
        this.getter = getter;
    }

    static Field of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    Object of(AnsweredItem item) {
        return getter.apply(item);
    }
}
