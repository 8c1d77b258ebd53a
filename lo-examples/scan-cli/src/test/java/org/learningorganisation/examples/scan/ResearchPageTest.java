package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The researcher's page shows what the commands print, and both show what R computed of the same answers. */
class ResearchPageTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path FOLDER = ROOT.resolve(Path.of("lo-examples", "research"));
    private static final String PAGE = CommandLineRun.text(FOLDER.resolve("README.md"));

    /** As many digits as R prints. */
    private static final MathContext OF_R = new MathContext(7, RoundingMode.HALF_UP);

    private static final Pattern SESSION =
            Pattern.compile("```text\n\\$ lo-scan (.*?[^\\\\])\n(.*?)```", Pattern.DOTALL);

    private static final JsonNode RELIABILITY = oracle("reliability.json");
    private static final JsonNode AGREEMENT = oracle("agreement.json");

    private static JsonNode oracle(String file) {
        return JsonMapper.shared()
                .readTree(CommandLineRun.text("scan40/" + file))
                .required("values");
    }

    private static List<MatchResult> sessions() {
        return SESSION.matcher(PAGE).results().toList();
    }

    private static String session(int number) {
        return sessions().get(number).group(2);
    }

    @Test
    void theAnswersAreThoseOfTheOracle() {
        assertThat(CommandLineRun.text(FOLDER.resolve("scan40").resolve("responses.csv")))
                .isEqualTo(CommandLineRun.text("scan40/responses.csv"));
    }

    @Test
    void theCommandsPrintWhatThePageShows() {
        assertThat(sessions()).hasSize(2).allSatisfy(session -> {
            Object[] arguments = Arrays.stream(session.group(1).split("[\\s\\\\]+"))
                    .map(argument -> argument.startsWith("lo-examples/")
                            ? ROOT.resolve(argument).toString()
                            : argument)
                    .toArray();
            CommandLineRun run = CommandLineRun.of(arguments);
            assertThat(run.exit()).as(run.err()).isZero();
            // three dots stand for lines that the page leaves out
            String shown = Arrays.stream(session.group(2).split("(?m)^\\.\\.\\.\n", -1))
                    .map(Pattern::quote)
                    .reduce((one, other) -> one + ".*?" + other)
                    .orElseThrow();
            assertThat(run.out()).matches(Pattern.compile(shown, Pattern.DOTALL));
        });
    }

    @Test
    void everyReliabilityOnThePageIsThatOfTheOracle() {
        List<List<String>> rows = Pattern.compile("^\\S.*? +(\\d+) +(\\d+) +([-0-9. ]+)$", Pattern.MULTILINE)
                .matcher(session(0))
                .results()
                .map(row -> Stream.of(row.group(1), row.group(2), row.group(3))
                        .flatMap(cells -> Arrays.stream(cells.split(" +")))
                        .toList())
                .toList();
        List<List<String>> expected = new ArrayList<>();
        for (JsonNode scale : RELIABILITY.values()) {
            JsonNode block = scale.required("pairwise");
            JsonNode omega = scale.required("omega_one_factor_listwise");
            expected.add(List.of(
                    block.required("k").asString(),
                    block.required("n").asString(),
                    inTable(block.required("raw_alpha")),
                    inTable(block.required("feldt_ci95").required("lower")),
                    inTable(block.required("feldt_ci95").required("upper")),
                    inTable(block.required("std_alpha")),
                    inTable(block.required("lambda6")),
                    inTable(omega.required("omega_total")),
                    omega.required("n").asString()));
        }
        assertThat(rows).hasSize(12).isEqualTo(expected);
    }

    @Test
    void everyAgreementOnThePageIsThatOfTheOracle() {
        List<String> expected = new ArrayList<>();
        for (JsonNode team : AGREEMENT.required("teams").values()) {
            JsonNode block = team.required("scales").required("shared-vision").required("listwise");
            expected.add(String.join(
                    " ",
                    block.required("n").asString(),
                    inTable(block.required("rwg_j_uniform")),
                    inTable(block.required("rwg_j_slight_skew")),
                    inTable(block.required("ad_mean"))));
        }
        assertThat(found("^  /T\\d\\d +(\\d+ +[\\d.]+ +[\\d.]+ +[\\d.]+) +[\\d.]+$", session(1)))
                .isEqualTo(expected);

        for (String figure : List.of("shared-vision", "overall")) {
            JsonNode icc = AGREEMENT.required("icc").required(figure);
            assertThat(session(1).replaceAll(" +", " "))
                    .contains(String.join(
                            " ",
                            icc.required("n").asString(),
                            icc.required("groups").asString(),
                            inTable(icc.required("icc1_mean_group_size")),
                            inTable(icc.required("icc2")),
                            inTable(icc.required("f"))));
        }
    }

    @Test
    void everyFigureOfRIsThatOfTheOracle() {
        JsonNode vision = RELIABILITY.required("shared-vision");
        JsonNode pairwise = vision.required("pairwise");
        JsonNode listwise = vision.required("listwise");
        JsonNode item = listwise.required("items").required("sv-bt-1");
        JsonNode icc = AGREEMENT.required("icc").required("shared-vision");
        JsonNode team = AGREEMENT
                .required("teams")
                .required("T01")
                .required("scales")
                .required("shared-vision")
                .required("listwise");

        assertThat(found("#> (.*)$", PAGE))
                .containsExactly(
                        inR(pairwise.required("raw_alpha")),
                        inR(pairwise.required("std_alpha")),
                        inR(pairwise.required("lambda6")),
                        inR(pairwise.required("average_r")),
                        inR(pairwise.required("ase_duhachek")),
                        inR(pairwise.required("feldt_ci95").required("lower"))
                                + " "
                                + inR(pairwise.required("feldt_ci95").required("upper")),
                        inR(listwise.required("raw_alpha")),
                        inR(item.required("r_drop")),
                        inR(item.required("alpha_if_dropped")),
                        BigDecimal.valueOf(vision.required("omega_one_factor_listwise")
                                        .required("omega_total")
                                        .doubleValue())
                                .setScale(6, RoundingMode.HALF_UP)
                                .toPlainString(),
                        inR(icc.required("icc1_mean_group_size")),
                        inR(icc.required("icc2")),
                        inR(team.required("rwg_j_uniform")),
                        inR(team.required("rwg_j_slight_skew")),
                        inR(team.required("ad_mean")));
    }

    private static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        return matcher.results()
                .map(result -> result.group(1).replaceAll(" +", " "))
                .toList();
    }

    private static String inTable(JsonNode figure) {
        return BigDecimal.valueOf(figure.doubleValue())
                .setScale(3, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String inR(JsonNode figure) {
        return BigDecimal.valueOf(figure.doubleValue())
                .round(OF_R)
                .stripTrailingZeros()
                .toPlainString();
    }
}
