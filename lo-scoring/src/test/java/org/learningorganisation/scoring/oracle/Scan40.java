package org.learningorganisation.scoring.oracle;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;

/** The 240 simulated responses to the built-in scan of 40 questions. */
final class Scan40 {

    static final MaturityModel MODEL = Catalogue.learningOrganisationScan();

    /** The usual plan: half of the questions answered, rounded up. */
    static final ScoringPlan HALF = ScoringPlan.usual();

    /** At least 80% of the questions answered. */
    static final ScoringPlan EIGHTY =
            ScoringPlan.builder("eighty").missing(eightyPercent()).build();

    static final Grouping TEAMS = Grouping.path("department", "team");

    static final String EVERYBODY = "/";

    private static final List<CSVRecord> ROWS = OracleFile.csv("scan40/responses.csv");

    static final List<Response> RESPONSES = ROWS.stream().map(Scan40::response).toList();

    private static final Map<String, String> DEPARTMENT_OF = ROWS.stream()
            .collect(Collectors.toMap(row -> row.get("team"), row -> row.get("department"), (one, same) -> one));

    private Scan40() {}

    static Choice eightyPercent() {
        return Choice.of("share-answered").with("share", new BigDecimal("0.8"));
    }

    /** The eleven dimensions and the overall score, by the names that R and the library share. */
    static List<String> figures() {
        return Stream.concat(MODEL.dimensions().stream().map(Dimension::id), Stream.of("overall"))
                .toList();
    }

    static List<String> disciplines() {
        return MODEL.disciplines().stream().map(Dimension::id).toList();
    }

    /** The questions of a figure. */
    static List<String> questions(String figure) {
        return MODEL.questions().stream()
                .filter(question ->
                        figure.equals("overall") || question.dimensions().contains(figure))
                .map(Question::id)
                .toList();
    }

    /** The path of a node of R: {@code total}, {@code north} or {@code T03}. */
    static String path(String node) {
        if (node.equals("total")) {
            return EVERYBODY;
        }
        String department = DEPARTMENT_OF.get(node);
        return department == null ? "/" + node : "/" + department + "/" + node;
    }

    static Map<String, PersonalResult> persons(ScoringPlan plan) {
        Scorer scorer = Scorer.of(MODEL, plan);
        return RESPONSES.stream()
                .map(scorer::score)
                .collect(Collectors.toMap(
                        result -> result.respondent().orElseThrow(),
                        Function.identity(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    static PersonalScore score(PersonalResult person, String figure) {
        return Stream.of(person.disciplines().stream(), person.successAreas().stream(), person.overall().stream())
                .flatMap(scores -> scores)
                .filter(score -> score.id().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    static GroupFigures groups(Aggregation aggregation) {
        return groups(ScoringPlan.builder("half").aggregation(aggregation).build());
    }

    /** All figures before anything is withheld. */
    static GroupFigures groups(ScoringPlan plan) {
        return Scorer.of(MODEL, plan).figures(RESPONSES, TEAMS);
    }

    /** An empty cell is a question without an answer; {@code na} is the code of an option. */
    private static Response response(CSVRecord row) {
        Response.Builder response = Response.to(MODEL)
                .respondent(row.get("respondent"))
                .group("department", row.get("department"))
                .group("team", row.get("team"));
        for (Question question : MODEL.questions()) {
            String code = row.get(question.id());
            if (!code.isEmpty()) {
                response.answer(question.id(), code);
            }
        }
        return response.build();
    }
}
