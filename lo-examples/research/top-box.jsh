// The weighted percentage of answers in the highest option of their scale; README.md says how to run it.
import java.nio.file.Path;
import org.learningorganisation.model.json.*;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.json.PlanReader;
import org.learningorganisation.scoring.strategy.*;

class TopBox implements ScoringStrategy {
    public Score score(List<Item> items) {
        double top = 0, all = 0;
        for (Item item : items.stream().sorted(Comparator.comparing(Item::id)).toList()) {
            double weight = item.weight().doubleValue();
            all += weight;
            top += item.value().equals(item.upper()) ? weight : 0;
        }
        return Score.approximate(100.0 * top / all);
    }

    public Optional<Range> range(List<Item> items) {
        return Optional.of(Range.of(0, 100));
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
