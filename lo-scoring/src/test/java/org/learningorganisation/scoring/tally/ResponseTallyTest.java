package org.learningorganisation.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.InvalidTallyException;
import org.learningorganisation.scoring.group.ResponseTally;
import org.learningorganisation.scoring.group.TallyDetail;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.testmodels.ArbitraryScan;
import org.learningorganisation.scoring.testmodels.SmallScans;

/** Decision 14: tallies of parts, merged in any order, are the tally of the whole, to the last bit. */
class ResponseTallyTest {

    @Provide
    Arbitrary<ArbitraryScan> scans() {
        return ArbitraryScan.any(30);
    }

    private static Scorer scorer(ArbitraryScan scan) {
        return Scorer.builder(scan.model())
                .plan(scan.plan())
                .clock(SmallScans.CLOCK)
                .build();
    }

    private static ResponseTally whole(ArbitraryScan scan) {
        return scorer(scan).tally(scan.responses(), scan.grouping(), TallyDetail.values());
    }

    @Property(tries = 50)
    void anyPartitionMergedInAnyOrderGivesEqualBytesAndEqualResults(
            @ForAll("scans") ArbitraryScan scan, @ForAll @IntRange(min = 1, max = 6) int parts, @ForAll Random random) {
        Scorer scorer = scorer(scan);
        List<Response> shuffled = new ArrayList<>(scan.responses());
        Collections.shuffle(shuffled, random);
        List<List<Response>> partition = new ArrayList<>(
                Stream.generate(() -> new ArrayList<Response>()).limit(parts).toList());
        shuffled.forEach(response -> partition.get(random.nextInt(parts)).add(response));
        List<ResponseTally> tallies = new ArrayList<>();
        partition.forEach(part -> tallies.add(scorer.tally(part, scan.grouping(), TallyDetail.values())));
        while (tallies.size() > 1) {
            ResponseTally one = tallies.remove(random.nextInt(tallies.size()));
            ResponseTally other = tallies.remove(random.nextInt(tallies.size()));
            byte[] before = one.toBytes();
            tallies.add(one.merge(other));
            assertThat(one.toBytes()).isEqualTo(before);
        }
        ResponseTally merged = tallies.get(0);
        ResponseTally whole = whole(scan);
        assertThat(merged.toBytes()).isEqualTo(whole.toBytes());
        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(scorer.score(merged)).isEqualTo(scorer.score(scan.responses(), scan.grouping()));
    }

    @Property(tries = 20)
    void aStreamIsCountedAsAListIs(@ForAll("scans") ArbitraryScan scan) {
        ResponseTally collected =
                scan.responses().parallelStream().collect(scorer(scan).tallying(scan.grouping(), TallyDetail.values()));
        assertThat(collected.toBytes()).isEqualTo(whole(scan).toBytes());
    }

    @Property(tries = 30)
    void aTallyReadBackEqualsIt(@ForAll("scans") ArbitraryScan scan) {
        ResponseTally whole = whole(scan);
        ResponseTally back = scorer(scan).readTally(whole.toBytes());
        assertThat(back).isEqualTo(whole);
        assertThat(back.respondents()).isEqualTo(scan.responses().size());
        assertThat(scorer(scan).score(back)).isEqualTo(scorer(scan).score(whole));
        assertThat(back.merge(whole)).isEqualTo(whole.merge(back));
    }

    @Property(tries = 20)
    void aTruncatedOrAlteredTallyIsRefused(@ForAll("scans") ArbitraryScan scan, @ForAll Random random) {
        Scorer scorer = scorer(scan);
        byte[] bytes = whole(scan).toBytes();
        for (int i = 0; i < 20; i++) {
            byte[] altered = bytes.clone();
            altered[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> scorer.readTally(altered)).isInstanceOf(InvalidTallyException.class);
            byte[] truncated = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            assertThatThrownBy(() -> scorer.readTally(truncated)).isInstanceOf(InvalidTallyException.class);
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> scorer.readTally(longer)).isInstanceOf(InvalidTallyException.class);
    }

    /** A checksum can be made anew: what it covers is checked too. */
    @Property(tries = 20)
    void alteredContentUnderAChecksumThatFitsIsRefusedOrAnotherTally(
            @ForAll("scans") ArbitraryScan scan, @ForAll Random random) {
        Scorer scorer = scorer(scan);
        byte[] bytes = whole(scan).toBytes();
        byte[] content = Arrays.copyOfRange(bytes, 8, bytes.length - 32);
        for (int i = 0; i < 20; i++) {
            byte[] altered = content.clone();
            altered[random.nextInt(content.length)] = (byte) random.nextInt(256);
            byte[] sealed = Envelope.seal(altered);
            try {
                assertThat(scorer.readTally(sealed).toBytes()).isEqualTo(sealed);
            } catch (InvalidTallyException refused) {
                assertThat(refused).hasMessageStartingWith("this is no tally that can be used here: ");
            }
        }
    }

    @Example
    void anyNamesOfGroupsAndGroupingsTravel() {
        ArbitraryScan scan = ArbitraryScan.fixed(12, 1);
        for (Grouping grouping : List.of(
                Grouping.path("a,b"), Grouping.path(" team", "a*b"), Grouping.crossing("a,b", "\u00e9\ud800"))) {
            List<Response> people = new ArrayList<>();
            for (Response response : scan.responses()) {
                Map<String, String> groups = new TreeMap<>();
                grouping.names().forEach(name -> groups.put(name, name + (people.size() % 3) + "\ud801/*"));
                people.add(new Response(
                        response.model(), response.respondent(), response.submitted(), groups, response.answers()));
            }
            ResponseTally tally = scorer(scan).tally(people, grouping);
            assertThat(scorer(scan).readTally(tally.toBytes())).isEqualTo(tally);
        }
    }

    @Example
    void onlyTalliesOfTheSameAreMerged() {
        ArbitraryScan scan = ArbitraryScan.fixed(12, 1);
        ArbitraryScan other = ArbitraryScan.fixed(12, 2);
        ResponseTally tally = scorer(scan).tally(scan.responses(), Grouping.none());
        assertThatThrownBy(() -> tally.merge(scorer(scan).tally(scan.responses(), Grouping.path("team"))))
                .isInstanceOf(InvalidTallyException.class)
                .hasMessageEndingWith("the grouping is  in one and team in the other");
        assertThatThrownBy(() ->
                        tally.merge(scorer(scan).tally(scan.responses(), Grouping.none(), TallyDetail.CROSS_PRODUCTS)))
                .hasMessageEndingWith("the details is [] in one and [CROSS_PRODUCTS] in the other");
        assertThatThrownBy(() -> scorer(other).score(tally)).isInstanceOf(InvalidTallyException.class);
        ScoringPlan median = ScoringPlan.builder("median")
                .aggregation(Aggregation.PERSON_MEDIAN)
                .build();
        Scorer byMedian = Scorer.of(scan.model(), median);
        assertThatThrownBy(() -> byMedian.readTally(tally.toBytes()))
                .hasMessageContaining("the fingerprint of the plan is ");
        assertThat(byMedian.tally(List.of(), Grouping.none()).details()).containsExactly(TallyDetail.SCORES);
    }

    @Example
    void whatDoesNotHoldIsRefusedOrLeftOutAsInAList() {
        ArbitraryScan scan = ArbitraryScan.fixed(12, 1);
        List<Response> twice = Stream.concat(
                        scan.responses().stream(), scan.responses().stream().limit(1))
                .toList();
        assertThatThrownBy(() -> twice.stream().collect(scorer(scan).tallying(Grouping.none())))
                .isInstanceOf(InvalidResponseException.class)
                .extracting(refused -> ((InvalidResponseException) refused).findings())
                .isEqualTo(findings(scan, twice));
        assertThatThrownBy(() -> twice.parallelStream().collect(scorer(scan).tallying(Grouping.none())))
                .isInstanceOf(InvalidResponseException.class);
        Scorer leaving = Scorer.builder(scan.model())
                .plan(scan.plan())
                .invalidResponses(Scorer.InvalidResponses.LEAVE_OUT)
                .build();
        assertThat(twice.stream().collect(leaving.tallying(Grouping.none())).leftOut())
                .isEqualTo(1);
    }

    private static Object findings(ArbitraryScan scan, List<Response> responses) {
        try {
            return scorer(scan).score(responses, Grouping.none());
        } catch (InvalidResponseException refused) {
            return refused.findings();
        }
    }

    @Example
    void itSaysNothingOfAnAnswer() {
        ArbitraryScan scan = ArbitraryScan.fixed(12, 1);
        assertThat(whole(scan))
                .hasToString("tally of 12 responses to " + scan.model().id() + " "
                        + scan.model().version());
        assertThat(new String(whole(scan).toBytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain(ArbitraryScan.ID_PREFIX);
    }
}
