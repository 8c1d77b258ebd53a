package org.learningorganisation.scoring.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One small change of a document, as a person or another program could make it. */
enum Mutation {
    DROP_A_PROPERTY {
        @Override
        void apply(Place place, Random random) {
            place.remove();
        }
    },
    ADD_A_PROPERTY {
        @Override
        boolean fits(Place place) {
            return place.value().isObject();
        }

        @Override
        void apply(Place place, Random random) {
            String name =
                    any(random, "unknown", "$schema", "extensions", "Id", "", "name", "description", "reason", "score");
            ((ObjectNode) place.value()).set(name, RandomDocument.something(random));
        }
    },
    RENAME_A_PROPERTY {
        @Override
        boolean fits(Place place) {
            return place.inObject();
        }

        @Override
        void apply(Place place, Random random) {
            place.rename(any(random, place.name() + "s", place.name().toUpperCase(Locale.ROOT), " " + place.name()));
        }
    },
    GIVE_AN_ODD_KEY {
        @Override
        boolean fits(Place place) {
            return place.inObject() && place.name().length() == 2;
        }

        @Override
        void apply(Place place, Random random) {
            place.rename(
                    any(random, "", " ", "nl_NL", "i-klingon", "extensions", "no", "é", "null", "\n", "x".repeat(300)));
        }
    },
    GIVE_ANOTHER_TYPE {
        @Override
        void apply(Place place, Random random) {
            place.set(RandomDocument.something(random));
        }
    },
    MAKE_NULL {
        @Override
        void apply(Place place, Random random) {
            place.set(NODES.nullNode());
        }
    },
    WRITE_A_WHOLE_NUMBER_WITH_A_POINT {
        @Override
        boolean fits(Place place) {
            return place.value().isIntegralNumber();
        }

        @Override
        void apply(Place place, Random random) {
            BigDecimal whole = place.value().decimalValue();
            place.set(NODES.numberNode(random.nextBoolean() ? whole.setScale(2) : new BigDecimal(whole + "0E-1")));
        }
    },
    MAKE_A_NUMBER_BROKEN {
        @Override
        boolean fits(Place place) {
            return place.value().isNumber();
        }

        @Override
        void apply(Place place, Random random) {
            place.set(NODES.numberNode(place.value().decimalValue().add(new BigDecimal("0.5"))));
        }
    },
    GIVE_A_STRANGE_NUMBER {
        @Override
        boolean fits(Place place) {
            return place.value().isNumber();
        }

        @Override
        void apply(Place place, Random random) {
            place.set(NODES.numberNode(new BigDecimal(any(
                    random,
                    "1e400",
                    "-1e400",
                    "1e-400",
                    "12345678901234567890.12345678901234567890",
                    "3000000000",
                    "2147483647",
                    "-2147483649",
                    "0",
                    "-0.0",
                    "-7",
                    "1E+2",
                    "99999999999999999999",
                    "1e20",
                    "1.7976931348623157e308"))));
        }
    },
    MAKE_A_NUMBER_A_TEXT {
        @Override
        boolean fits(Place place) {
            return place.value().isNumber();
        }

        @Override
        void apply(Place place, Random random) {
            place.set(NODES.stringNode(any(random, place.value().asString(), "NaN", "Infinity", "-INF", "")));
        }
    },
    MAKE_A_BOOLEAN_SOMETHING_LIKE_IT {
        @Override
        boolean fits(Place place) {
            return place.value().isBoolean();
        }

        @Override
        void apply(Place place, Random random) {
            place.set(random.nextBoolean() ? NODES.stringNode(place.value().asString()) : NODES.numberNode(1));
        }
    },
    CHANGE_A_WORD {
        @Override
        boolean fits(Place place) {
            return place.value().isString();
        }

        @Override
        void apply(Place place, Random random) {
            String word = place.value().asString();
            place.set(NODES.stringNode(any(
                    random,
                    word.toLowerCase(Locale.ROOT),
                    word.toUpperCase(Locale.ROOT),
                    word + "X",
                    word + " ",
                    word + "\n",
                    "",
                    "0",
                    "ALL",
                    "SCORED")));
        }
    },
    CHANGE_A_CHARACTER {
        @Override
        boolean fits(Place place) {
            return place.value().isString() && place.value().asString().matches(".*[0-9].*[/:-].*");
        }

        @Override
        void apply(Place place, Random random) {
            StringBuilder text = new StringBuilder(place.value().asString());
            int at = random.nextInt(text.length());
            text.setCharAt(at, "0123456789-+:./TZ ,".charAt(random.nextInt(19)));
            place.set(NODES.stringNode(text.toString()));
        }
    },
    EMPTY_IT {
        @Override
        boolean fits(Place place) {
            return place.value().isContainer();
        }

        @Override
        void apply(Place place, Random random) {
            place.set(place.value().isArray() ? NODES.arrayNode() : NODES.objectNode());
        }
    },
    WRAP_IT {
        @Override
        void apply(Place place, Random random) {
            place.set(
                    random.nextBoolean()
                            ? NODES.arrayNode().add(place.value())
                            : NODES.objectNode().set("nl", place.value()));
        }
    },
    UNWRAP_IT {
        @Override
        boolean fits(Place place) {
            return place.value().isContainer() && !place.value().isEmpty();
        }

        @Override
        void apply(Place place, Random random) {
            place.set(place.value().values().iterator().next());
        }
    },
    TAKE_A_VALUE_FROM_NEARBY {
        @Override
        boolean fits(Place place) {
            return place.around().size() > 1;
        }

        @Override
        void apply(Place place, Random random) {
            List<JsonNode> all = List.copyOf(place.around().values());
            place.set(all.get(random.nextInt(all.size())).deepCopy());
        }
    },
    CHANGE_THE_FORMAT_VERSION {
        @Override
        boolean fits(Place place) {
            return place.name().equals("formatVersion");
        }

        @Override
        void apply(Place place, Random random) {
            place.set(NODES.numberNode(
                    new BigDecimal(any(random, "0", "1", "2", "1.0", "2.0", "1.5", "-1", "1e0", "1e99"))));
        }
    };

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Whether the change can be made there. */
    boolean fits(Place place) {
        return true;
    }

    abstract void apply(Place place, Random random);

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
