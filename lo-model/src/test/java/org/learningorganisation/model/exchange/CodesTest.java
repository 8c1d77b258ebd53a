package org.learningorganisation.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
        assertThat(Codes.of(ids, form)).isEqualTo(codes);
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
