// The percentage of answers that are the highest of their scale; README.md says how to run it.
import java.nio.file.Path;
import org.learningorganisation.model.json.*;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.json.PlanReader;
import org.learningorganisation.scoring.strategy.*;

class TopBox implements ScoringStrategy {
    public Score score(List<Item> items) {
        long top = items.stream().filter(item -> item.value().equals(item.upper())).count();
        return Score.approximate(100.0 * top / items.size());
    }
}

var files = Path.of("lo-examples/research/top-box")
var scorer = Scorer.builder(DefinitionReader.strict().read(files.resolve("definition.yaml"))).
        plan(PlanReader.strict().read(files.resolve("plan.json"))).
        strategies(ScoringMethods.strategies().with("research.top-box", new TopBox())).
        build()
var result = scorer.score(ResponseReader.strict().read(files.resolve("answers.json")))
result.disciplines().forEach(score -> System.out.println(score.id() + " " + score.outcome().scored().orElseThrow().score()))
/exit
