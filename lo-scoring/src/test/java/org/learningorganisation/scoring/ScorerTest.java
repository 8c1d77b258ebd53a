package org.learningorganisation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.learningorganisation.scoring.testmodels.SmallScans.CLOCK;
import static org.learningorganisation.scoring.testmodels.SmallScans.answers;
import static org.learningorganisation.scoring.testmodels.SmallScans.questions;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDefinitionException;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.json.ResultReader;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.testmodels.ArbitraryScan;
import org.learningorganisation.scoring.testmodels.GoldenScan;

/** The door: what a product developer meets who writes not a line more than is needed. */
class ScorerTest {

    private static final MaturityModel MODEL =
            scan("d").questions(questions("q", 3, "d")).build();

    private final Scorer scorer = Scorer.of(MODEL);

    private static InvalidResponseException refused(ThrowingCallable scoring) {
        return catchThrowableOfType(InvalidResponseException.class, scoring);
    }

    private static List<String> rulesAndPaths(InvalidResponseException refusal) {
        return refusal.findings().stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    @Test
    void theSampleOfTheReadme() throws Exception {
        String json = tenLinesFromDefinitionToStoredJson();
        PersonalResult result = (PersonalResult) ResultReader.strict().read(json, DocumentFormat.JSON);
        assertThat(result.questions()).hasSize(40);
        assertThat(result.overall().orElseThrow().outcome().scored()).isPresent();
        assertThat(result.provenance().model().id()).isEqualTo("learning-organisation-scan");
    }

    /** From the definition to stored JSON; the README has these lines. */
    private static String tenLinesFromDefinitionToStoredJson() throws IOException {
        Path file = Files.createTempFile("result", ".json");
        try {
            MaturityModel scan = Catalogue.learningOrganisationScan();
            Response.Builder answers = Response.to(scan).respondent("r001");
            scan.questions().forEach(question -> answers.answer(question.id(), "4"));
            PersonalResult result = Scorer.of(scan).score(answers.build());
            DocumentWriter.write(result, file);
            return Files.readString(file);
        } finally {
            Files.delete(file);
        }
    }

    private static final Response WRONG = Response.to(MODEL)
            .respondent("secret-person")
            .answer("q1", "3")
            .answer("q2", "secret-answer")
            .answer("q9", "4")
            .build();

    @Test
    void anInvalidAnswerIsRefusedWithItsQuestion() {
        InvalidResponseException one = refused(() -> scorer.score(WRONG));
        assertThat(rulesAndPaths(one))
                .containsExactlyInAnyOrder(
                        "response.unknown-option answers[q2]", "response.unknown-question answers[q9]");
        assertThat(one).hasMessageContainingAll("q2", "q9");
        assertThat(rulesAndPaths(refused(() -> scorer.score(List.of(WRONG), Grouping.none()))))
                .containsExactlyInAnyOrder(
                        "response.unknown-option responses[0].answers[q2]",
                        "response.unknown-question responses[0].answers[q9]");
    }

    /** Design section 4, rule 16: answers and respondent ids are never in an exception message. */
    @Test
    void aRefusalSaysNeitherWhoAnsweredNorWhat() {
        for (InvalidResponseException refusal : List.of(
                refused(() -> scorer.score(WRONG)), refused(() -> scorer.score(List.of(WRONG), Grouping.none())))) {
            assertThat(refusal).message().doesNotContain("secret-person", "secret-answer");
            assertThat(refusal.findings())
                    .hasSize(2)
                    .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("secret-person"));
        }
    }

    @Test
    void anOldVersionOrAnotherModelIsRefused() {
        Response old = Response.to(new ModelReference("small-scan", "0.9.0"))
                .answer("q1", "3")
                .build();
        Response other = Response.to(new ModelReference("other-scan", "1.0.0"))
                .answer("q1", "3")
                .build();
        assertThat(rulesAndPaths(refused(() -> scorer.score(old))))
                .containsExactly("response.wrong-version model.version");
        assertThat(refused(() -> scorer.score(old))).hasMessageContainingAll("0.9.0", "1.0.0");
        assertThat(rulesAndPaths(refused(() -> scorer.score(other)))).containsExactly("response.wrong-model model.id");
        assertThat(rulesAndPaths(refused(
                        () -> scorer.score(List.of(answers(MODEL, "p", "3 3 3"), old, other), Grouping.none()))))
                .containsExactly(
                        "response.wrong-version responses[1].model.version",
                        "response.wrong-model responses[2].model.id");
    }

    @Test
    void aMissingRequiredAnswerIsNoErrorOfScoring() {
        PersonalResult result = scorer.score(answers(MODEL, "p", "3 3 -"));
        assertThat(result.disciplines().get(0).outcome().scored()).isPresent();
        PersonalResult nothing = scorer.score(Response.to(MODEL).build());
        assertThat(nothing.respondent()).isEmpty();
        assertThat(nothing.overall().orElseThrow().outcome()).isEqualTo(new ScoreOutcome.NotScored(Reason.NO_ANSWERS));
    }

    @Test
    void aGroupOfThreePeopleIsWithheldWithoutALineMore() {
        List<Response> three =
                List.of(answers(MODEL, "p1", "1 1 1"), answers(MODEL, "p2", "3 3 3"), answers(MODEL, "p3", "5 5 5"));
        GroupResult result = scorer.score(three, Grouping.none());
        assertThat(result.everybody().scores())
                .hasSize(2)
                .allSatisfy(score ->
                        assertThat(score.outcome()).isEqualTo(new ScoreOutcome.Withheld(Reason.GROUP_TOO_SMALL)));
        assertThat(result.everybody().respondents()).isEmpty();
        assertThat(result.counts().respondents()).isEmpty();
    }

    @Test
    void nobodyAtAllIsWithheldToo() {
        GroupResult result = scorer.score(List.of(), Grouping.path("team"));
        assertThat(result.everybody().groups()).isEmpty();
        assertThat(result.everybody().scores())
                .allSatisfy(score -> assertThat(score.outcome()).isInstanceOf(ScoreOutcome.Withheld.class));
    }

    @Test
    void theSameRespondentTwiceIsRefusedWithThePlaceAndWithoutTheName() {
        List<Response> twice = List.of(
                answers(MODEL, "p1", "1 1 1"),
                answers(MODEL, "secret-person", "3 3 3"),
                Response.to(MODEL).answer("q1", "3").build(),
                Response.to(MODEL).answer("q1", "3").build(),
                answers(MODEL, "secret-person", "3 3 3"),
                answers(MODEL, "secret-person", "4 4 4"));
        InvalidResponseException refusal = refused(() -> scorer.score(twice, Grouping.none()));
        assertThat(rulesAndPaths(refusal))
                .containsExactly(
                        "response.duplicate-respondent responses[4].respondent",
                        "response.duplicate-respondent responses[5].respondent");
        assertThat(refusal.findings())
                .extracting(finding -> finding.data().get("first"))
                .containsOnly("1");
        assertThat(refusal.getMessage() + refusal.findings()).doesNotContain("secret-person");
    }

    @Test
    void whatDoesNotHoldCanBeLeftOutAndIsCounted() {
        List<Response> all = new ArrayList<>(IntStream.range(0, 6)
                .mapToObj(person -> answers(MODEL, "p" + person, "3 3 3"))
                .toList());
        all.add(2, answers(MODEL, "p1", "5 5 5"));
        all.add(Response.to(MODEL).answer("q1", "99").build());
        all.add(Response.to(new ModelReference("small-scan", "0.9.0")).build());
        GroupResult result = Scorer.builder(MODEL)
                .invalidResponses(Scorer.InvalidResponses.LEAVE_OUT)
                .build()
                .score(all, Grouping.none());
        assertThat(result.counts().leftOut()).isEqualTo(3);
        assertThat(result.counts().respondents()).hasValue(6);
        assertThat(result.everybody()
                        .overall()
                        .orElseThrow()
                        .outcome()
                        .scored()
                        .orElseThrow()
                        .score())
                .isEqualTo(50);
    }

    @Test
    void anUnsoundDefinitionIsRefused() {
        MaturityModel unsound = scan("d").build();
        assertThatThrownBy(() -> Scorer.of(unsound))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("model.no-question");
    }

    @Test
    void findingsAreInTheLanguageAskedFor() {
        Response wrong = Response.to(MODEL).answer("q9", "4").build();
        Finding dutch = refused(() -> Scorer.builder(MODEL)
                        .language(LanguageTag.DUTCH)
                        .build()
                        .score(wrong))
                .findings()
                .get(0);
        assertThat(dutch.message()).contains("vraag 'q9'");
        assertThat(refused(() -> scorer.score(wrong)).findings().get(0).message())
                .contains("question 'q9'");
    }

    @Test
    void responsesToTheScanScoreOnTheEightCharacteristics() {
        MaturityModel scan = Catalogue.learningOrganisationScan();
        MaturityModel characteristics = Catalogue.eightCharacteristics();
        Random random = new Random(8);
        Response.Builder response = Response.to(scan).respondent("r1");
        scan.questions().forEach(question -> response.answer(question.id(), Integer.toString(1 + random.nextInt(5))));
        PersonalResult result = Scorer.of(characteristics).score(response.build());
        assertThat(result.disciplines().size() + result.successAreas().size()).isEqualTo(8);
        assertThat(List.of(result.disciplines(), result.successAreas()))
                .allSatisfy(scores -> assertThat(scores)
                        .allSatisfy(
                                score -> assertThat(score.outcome().scored()).isPresent()));
        assertThat(result.provenance().model().id()).isEqualTo(characteristics.id());
        assertThat(rulesAndPaths(refused(() -> Scorer.of(characteristics)
                        .score(Response.to(characteristics.reference()).build()))))
                .containsExactly("response.wrong-model model.id");
    }

    @Test
    void oneScorerServesEightThreadsWithOneResult() throws Exception {
        ArbitraryScan scan = ArbitraryScan.fixed(15, 42);
        Scorer shared = scan.scorer();
        Grouping grouping = Grouping.path("department", "team");
        String group = DocumentWriter.json(shared.score(scan.responses(), grouping));
        List<String> people = scan.responses().stream()
                .map(shared::score)
                .map(DocumentWriter::json)
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> task = () -> {
                List<String> all = new ArrayList<>(scan.responses().stream()
                        .map(shared::score)
                        .map(DocumentWriter::json)
                        .toList());
                all.add(DocumentWriter.json(shared.score(scan.responses(), grouping)));
                return all;
            };
            List<Future<List<String>>> done = threads.invokeAll(Collections.nCopies(8, task));
            assertThat(done).hasSize(8);
            for (Future<List<String>> each : done) {
                assertThat(each.get()).startsWith(people.toArray(String[]::new)).endsWith(group);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aStoredResultComesOutAgain() {
        Scorer golden = Scorer.builder(GoldenScan.model()).clock(CLOCK).build();
        List<AssessmentResult> results = List.of(
                golden.score(GoldenScan.person()),
                golden.score(GoldenScan.people(), Grouping.path("team")),
                Scorer.of(GoldenScan.model(), GoldenScan.everythingSet())
                        .score(GoldenScan.people(), Grouping.path("team")));
        for (AssessmentResult result : results) {
            AssessmentResult stored = ResultReader.strict().read(DocumentWriter.json(result), DocumentFormat.JSON);
            List<Response> responses =
                    result instanceof PersonalResult ? List.of(GoldenScan.person()) : GoldenScan.people();
            assertThat(Scorer.verify(stored, GoldenScan.model(), responses).differences())
                    .isEmpty();
        }
        List<Response> fewer = GoldenScan.people().subList(0, 11);
        Verification other = Scorer.verify(results.get(1), GoldenScan.model(), fewer);
        assertThat(other.identical()).isFalse();
        assertThat(other.differences())
                .extracting(Verification.Difference::subject)
                .containsOnly(Verification.Subject.FIGURES);
    }

    @Test
    void aResultAnswersWhichDefinitionWhichRulesHowManyPeopleAndWhatIsWithheld() {
        GroupResult result =
                Scorer.of(GoldenScan.model(), ScoringPlan.usual()).score(GoldenScan.people(), Grouping.path("team"));
        assertThat(result.provenance().model().title().byLanguage()).isNotEmpty();
        assertThat(result.provenance().model().fingerprints().definition()).startsWith("sha256:");
        assertThat(result.provenance().library()).matches("[0-9]+\\.[0-9]+\\..*");
        assertThat(result.provenance().plan().choices().missing().parameters()).containsOnlyKeys("share", "of");
        assertThat(result.counts().respondents()).hasValue(12);
        assertThat(result.group("/south")
                        .map(GroupNode::disciplines)
                        .orElseThrow()
                        .get(0)
                        .outcome()
                        .reasonForNone())
                .contains(Reason.GROUP_TOO_SMALL);
    }
}
