package org.learningorganisation.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void anIdThatFitsIsItsOwnCodeEvenAfterOneThatBecomesTheSame() {
        Codes codes = Codes.of(ExchangeModels.AWKWARD_IDS, CodeForm.LIMESURVEY_QUESTION);
        assertThat(codes.byId())
                .containsEntry("svbt1", "svbt1")
                .containsEntry("sv-bt-1", "svbt12")
                .containsEntry("SV.BT.1", "SVBT13")
                .containsEntry("1st", "q1st")
                .containsEntry("token", "token2")
                .containsEntry("a-question-with-a-long-id", "aquestionwithalongid")
                .containsEntry("a-question-with-a-long-idea", "aquestionwithalongi2");
    }

    @Test
    void answersHaveAtMostFiveLettersAndDigits() {
        assertThat(Codes.of(
                                List.of("strongly disagree", "strongly agree", "na", "n/a", "???"),
                                CodeForm.LIMESURVEY_ANSWER)
                        .byId()
                        .values())
                .containsExactly("stron", "stro2", "na", "na2", "q");
    }

    @Test
    void fhirAllowsSingleSpacesInside() {
        assertThat(Codes.of(List.of("a b", "a  b", " a b", "\u0007", "a\u00A0b"), CodeForm.FHIR)
                        .byId()
                        .values())
                .containsExactly("a b", "a-b", "a-b2", "-", "a-b3");
    }

    @Property(tries = 300)
    void codesFitAndDifferAndLeadBack(@ForAll("ids") List<String> ids, @ForAll CodeForm form) {
        Codes codes = Codes.of(ids, form);
        assertThat(codes.byId().keySet()).containsExactlyElementsOf(ids);
        assertThat(codes.byId().values()).allMatch(form::fits);
        assertThat(codes.byId().values().stream().map(form::identity).collect(Collectors.toSet()))
                .hasSameSizeAs(ids);
        assertThat(ids).allSatisfy(id -> assertThat(codes.id(codes.of(id))).contains(id));
        assertThat(ids).filteredOn(id -> !codes.changes(id)).allMatch(form::fits);
        assertThat(Codes.of(ids, form)).isEqualTo(codes);
    }

    @Property(tries = 100)
    void whereNothingIsInTheWayIdsThatFitStay(@ForAll("ids") List<String> ids, @ForAll CodeForm form) {
        Codes codes = Codes.of(ids, form);
        HashSet<String> seen = new HashSet<>();
        for (String id : ids) {
            if (form.fits(id) && seen.add(form.identity(id))) {
                assertThat(codes.of(id)).isEqualTo(id);
            }
        }
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
