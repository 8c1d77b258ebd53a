package org.learningorganisation.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @Property(tries = 300)
    void codesFitAndDifferAndLeadBack(@ForAll("ids") List<String> ids, @ForAll("forms") CodeForm form) {
        Codes codes = Codes.of(ids, form);
        assertThat(codes.byId().keySet()).containsExactlyElementsOf(ids);
        assertThat(codes.byId().values()).allMatch(form::fits);
        assertThat(codes.byId().values().stream().map(form.identity()).collect(Collectors.toSet()))
                .hasSameSizeAs(ids);
        assertThat(ids).allSatisfy(id -> assertThat(codes.id(codes.of(id))).contains(id));
        assertThat(ids).filteredOn(id -> !codes.changes(id)).allMatch(form::fits);
        assertThat(Codes.of(ids, form).byId()).isEqualTo(codes.byId());
    }

    @Property(tries = 100)
    void whereNothingIsInTheWayIdsThatFitStay(@ForAll("ids") List<String> ids, @ForAll("forms") CodeForm form) {
        Codes codes = Codes.of(ids, form);
        HashSet<String> seen = new HashSet<>();
        for (String id : ids) {
            if (form.fits(id) && seen.add(form.identity().apply(id))) {
                assertThat(codes.of(id)).isEqualTo(id);
            }
        }
    }

    /** Thousands of ids that the target takes for one would otherwise each be tried against all before it. */
    @ParameterizedTest
    @ValueSource(ints = {64, 12})
    void idsThatTheTargetTakesForOneAreNumberedOnce(int longest) {
        AtomicInteger asked = new AtomicInteger();
        CodeForm form = new CodeForm(
                Pattern.compile("[A-Za-z0-9]+"), longest, Set.of(), Pattern.compile("[^A-Za-z0-9]+"), "", code -> {
                    asked.incrementAndGet();
                    return code.toLowerCase(Locale.ROOT);
                });
        List<String> ids =
                IntStream.range(0, 4_000).mapToObj(CodesTest::variant).toList();
        assertThat(Codes.of(ids, form).byId()).hasSize(ids.size());
        assertThat(asked).hasValueLessThan(12 * ids.size());
    }

    /** Twelve letters, each large or small. */
    private static String variant(int number) {
        return IntStream.range(0, 12)
                .mapToObj(bit -> (number >> bit) % 2 == 0 ? "a" : "A")
                .collect(Collectors.joining());
    }

    @Test
    void aFormThatCannotGiveCodesIsRefused() {
        Pattern unfit = Pattern.compile("[^A-Z0-9]+");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeForm(
                        Pattern.compile("[A-Z][A-Z0-9]{0,7}"), 8, Set.of(), unfit, "", UnaryOperator.identity()))
                .withMessageContaining("must match q and q2");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CodeForm(Pattern.compile("[a-z0-9]+"), 4, Set.of(), unfit, "", UnaryOperator.identity()))
                .withMessage("longest is 4; it must be at least 5");
    }

    @Test
    void whatIsLeftOfAnIdMayNotBeAllowed() {
        CodeForm words = new CodeForm(
                Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"),
                9,
                Set.of(),
                Pattern.compile("[^a-z0-9$-]+"),
                "$",
                code -> code);
        assertThat(Codes.of(List.of("team-work-now", "team a", "a"), words)
                        .byId()
                        .values())
                .allMatch(words::fits)
                .doesNotHaveDuplicates();
    }

    @Provide
    static Arbitrary<CodeForm> forms() {
        return Arbitraries.of(
                new CodeForm(
                        Pattern.compile("[A-Za-z][A-Za-z0-9]{0,19}"),
                        20,
                        Set.of("id", "other", "token"),
                        Pattern.compile("[^A-Za-z0-9]+"),
                        "",
                        code -> code.toLowerCase(Locale.ROOT)),
                new CodeForm(
                        Pattern.compile("[A-Za-z0-9-]{1,5}"),
                        5,
                        Set.of(),
                        Pattern.compile("[^A-Za-z0-9-]+"),
                        "-",
                        UnaryOperator.identity()));
    }

    @Provide
    static Arbitrary<List<String>> ids() {
        Arbitrary<String> id = Arbitraries.of('a', 'A', 'b', '1', '-', ' ', '\u0007', '\u00E9', '\u3000')
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(characters -> characters.stream().map(String::valueOf).collect(Collectors.joining()));
        return Arbitraries.oneOf(id, Arbitraries.of("id", "ID", "token", "other", "n/a", "na"))
                .list()
                .ofMaxSize(30)
                .uniqueElements();
    }
}
