package org.learningorganisation.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.ResponseRule;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.scoring.Scorer;

class ResponsesArbitraryTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();

    private static final int PEOPLE = 500;

    @Property
    void everyAnswerHolds(@ForAll AnsweredDefinition answered) {
        ResponseValidator validator = ResponseValidator.of(answered.model());

        assertThat(answered.responses())
                .isNotEmpty()
                .allSatisfy(response -> assertThat(validator.validate(response))
                        .extracting(Finding::rule)
                        .allMatch(ResponseRule.MISSING_REQUIRED.id()::equals));
    }

    @Property(tries = 200)
    void everyAnsweredDefinitionCanBeScored(@ForAll AnsweredDefinition answered) {
        Scorer scorer = Scorer.of(answered.model());

        assertThat(answered.responses())
                .allSatisfy(response -> assertThat(scorer.scores(response).disciplines())
                        .hasSameSizeAs(answered.model().disciplines()));
    }

    @Test
    void sharesAreKept() {
        AnswerHabits habits = AnswerHabits.complete().missing(0.3).notApplicable(0.2);
        List<Response> responses = people(habits);
        double asked = PEOPLE * SCAN.questions().size();
        double answered = responses.stream()
                .mapToInt(response -> response.answers().size())
                .sum();
        double notApplicable = responses.stream()
                .flatMap(response -> response.answers().values().stream())
                .filter("na"::equals)
                .count();

        assertThat(answered / asked).isCloseTo(0.7, within(0.02));
        assertThat(notApplicable / asked).isCloseTo(0.2, within(0.02));
    }

    @Test
    void straightLinersChooseOnePlaceAndExtremePeopleTheEnds() {
        assertThat(people(AnswerHabits.complete().straightLiners(1)))
                .allSatisfy(response -> assertThat(codes(response)).hasSize(1));
        assertThat(people(AnswerHabits.complete().extremes(1)))
                .allSatisfy(response -> assertThat(codes(response)).isSubsetOf("1", "5"));
        assertThat(people(AnswerHabits.complete()))
                .filteredOn(response -> codes(response).size() == 5)
                .hasSizeGreaterThan(PEOPLE * 9 / 10);
    }

    @Test
    void groupsHaveTheSameNamesInEveryDepartment() {
        List<Response> responses = Cases.of(
                        ResponsesArbitrary.to(SCAN).people(PEOPLE, PEOPLE).groupedBy(2, "department", "team"), 1, 1)
                .get(0);

        assertThat(responses)
                .extracting(response -> List.copyOf(response.groups().values()))
                .contains(
                        List.of("department-1", "team-1"),
                        List.of("department-1", "team-2"),
                        List.of("department-2", "team-1"),
                        List.of("department-2", "team-2"));
        assertThat(responses).extracting(Response::respondent).doesNotHaveDuplicates();
    }

    @Test
    void anythingShrinksToOnePersonWithTheLowestAnswers() {
        List<Response> smallest =
                Cases.smallest(ResponsesArbitrary.to(SCAN).people(1, 20).groupedBy(3, "team"), responses -> true, 1);

        assertThat(smallest).singleElement().satisfies(response -> {
            assertThat(response.answers()).hasSize(SCAN.questions().size());
            assertThat(codes(response)).containsOnly("1");
            assertThat(response.groups()).containsEntry("team", "team-1");
        });
    }

    @Test
    void habitsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> AnswerHabits.complete().missing(-0.1))
                .hasMessage("the share of missing answers is -0.1; allowed is 0 to 1");
        assertThatThrownBy(() -> AnswerHabits.complete().missing(0.6).notApplicable(0.6))
                .hasMessageContaining("together");
        assertThatThrownBy(() -> ResponsesArbitrary.to(SCAN).people(0, 3)).hasMessageContaining("1 <= fewest");
        assertThatThrownBy(() -> ResponsesArbitrary.to(SCAN).groupedBy(0, "team"))
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> ResponsesArbitrary.to(SCAN).groupedBy(2, "team", "team"))
                .hasMessageContaining("twice");
    }

    private static List<Response> people(AnswerHabits habits) {
        return Cases.of(ResponsesArbitrary.to(SCAN).people(PEOPLE, PEOPLE).answering(habits), 1, 1)
                .get(0);
    }

    private static Set<String> codes(Response response) {
        return new HashSet<>(response.answers().values());
    }
}
