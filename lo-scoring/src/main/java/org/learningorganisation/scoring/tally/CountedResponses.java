package org.learningorganisation.scoring.tally;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.InvalidTallyException;
import org.learningorganisation.scoring.group.ResponseTally;
import org.learningorganisation.scoring.group.ScaleAnswers;
import org.learningorganisation.scoring.group.TallyDetail;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.PersonScorer;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.result.AppliedPlan;
import org.learningorganisation.scoring.result.ModelIdentity;

/**
 * Counts responses, each in the smallest group it belongs to; wider groups are sums of these. Responses are added while it is
 * made; who has it as a {@link ResponseTally} sees it no longer change.
 */
public final class CountedResponses implements ResponseTally {

    private final Scheme scheme;
    private final TallySubject subject;
    private final PersonScorer scorer;
    private final Map<GroupKey, GroupTally> smallest = new HashMap<>();
    private Optional<CrossTally> crossProducts = Optional.empty();
    private int leftOut;

    /** Begins without responses. */
    public CountedResponses(
            Scheme scheme, ModelIdentity model, AppliedPlan plan, Grouping grouping, Set<TallyDetail> details) {
        this(scheme, TallySubject.of(model, plan, grouping, needed(scheme, details)));
    }

    private CountedResponses(Scheme scheme, TallySubject subject) {
        this.scheme = scheme;
        this.subject = subject;
        this.scorer = new PersonScorer(scheme);
        if (subject.details().contains(TallyDetail.CROSS_PRODUCTS)) {
            this.crossProducts = Optional.of(new CrossTally(scheme));
        }
    }

    private static Set<TallyDetail> needed(Scheme scheme, Set<TallyDetail> asked) {
        Set<TallyDetail> needed = EnumSet.noneOf(TallyDetail.class);
        needed.addAll(asked);
        if (ScoreTally.Kept.of(scheme) == ScoreTally.Kept.SCORES) {
            needed.add(TallyDetail.SCORES);
        }
        return needed;
    }

    /** Counts a response that holds. */
    public void add(Response response) {
        AnswerSheet sheet = AnswerSheet.of(scheme, response);
        GroupKey group = GroupKey.smallestOf(grouping(), grouping().groupsOf(response));
        tally(group).add(scheme, scorer, sheet, scorer.scores(sheet));
        crossProducts.ifPresent(cross -> cross.add(sheet, scheme));
    }

    /** Counts responses that were left out. */
    public void leaveOut(int responses) {
        leftOut = Math.addExact(leftOut, responses);
    }

    /** Counts all that another counted. */
    public CountedResponses addAll(ResponseTally other) {
        CountedResponses counted = same(other);
        leaveOut(counted.leftOut);
        counted.smallest.forEach((group, tally) -> tally(group).addAll(tally));
        crossProducts.ifPresent(cross -> counted.crossProducts.ifPresent(cross::addAll));
        return this;
    }

    /**
     * What a tally of the same definition and plan holds.
     *
     * @throws InvalidTallyException when it is of another definition or plan
     */
    public static CountedResponses of(ResponseTally tally, Scheme scheme, ModelIdentity model, AppliedPlan plan) {
        CountedResponses none = new CountedResponses(scheme, model, plan, tally.grouping(), tally.details());
        return none.same(tally);
    }

    private CountedResponses same(ResponseTally other) {
        if (!(other instanceof CountedResponses counted)) {
            throw new InvalidTallyException("it was not made by this library");
        }
        subject.requireSame(counted.subject);
        return counted;
    }

    /** The figures of the groups. */
    public CountedGroups groups() {
        return new CountedGroups(scheme, grouping(), kept(), smallest);
    }

    /**
     * How the answers to the questions of each dimension go together.
     *
     * @throws IllegalArgumentException when the tally does not keep it
     */
    public List<ScaleAnswers> scales() {
        return crossProducts
                .map(CrossTally::answers)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the tally keeps " + details() + "; it must keep " + TallyDetail.CROSS_PRODUCTS));
    }

    private GroupTally tally(GroupKey group) {
        return smallest.computeIfAbsent(group, absent -> new GroupTally(scheme, kept()));
    }

    private ScoreTally.Kept kept() {
        return details().contains(TallyDetail.SCORES) ? ScoreTally.Kept.SCORES : ScoreTally.Kept.SUMS;
    }

    @Override
    public int respondents() {
        return smallest.values().stream().mapToInt(GroupTally::respondents).reduce(0, Math::addExact);
    }

    @Override
    public int leftOut() {
        return leftOut;
    }

    @Override
    public Grouping grouping() {
        return subject.grouping();
    }

    @Override
    public Set<TallyDetail> details() {
        return subject.details();
    }

    @Override
    public ResponseTally merge(ResponseTally other) {
        return new CountedResponses(scheme, subject).addAll(this).addAll(other);
    }

    @Override
    public byte[] toBytes() {
        Encoder out = new Encoder();
        subject.write(out);
        out.count(leftOut);
        out.count(smallest.size());
        smallest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(GroupKey.order()))
                .forEach(entry -> {
                    entry.getKey().write(out);
                    entry.getValue().write(scheme, out);
                });
        crossProducts.ifPresent(cross -> cross.write(out));
        return Envelope.seal(out.toBytes());
    }

    /**
     * Reads the binary form back.
     *
     * @throws InvalidTallyException when the bytes are no tally, or one of another definition or plan
     */
    public static CountedResponses read(byte[] bytes, Scheme scheme, ModelIdentity model, AppliedPlan plan) {
        Decoder in = Envelope.open(bytes);
        TallySubject subject = TallySubject.read(in);
        subject.requireSame(TallySubject.of(model, plan, subject.grouping(), subject.details()));
        CountedResponses counted = new CountedResponses(scheme, subject);
        counted.leftOut = in.count();
        for (int left = in.size(); left > 0; left--) {
            GroupKey group = GroupKey.read(in, subject.grouping());
            counted.smallest.put(group, GroupTally.read(scheme, counted.kept(), in));
        }
        counted.crossProducts = counted.crossProducts.map(none -> CrossTally.read(scheme, in));
        if (!Arrays.equals(counted.toBytes(), bytes)) {
            throw new InvalidTallyException("its bytes are not those of what it holds");
        }
        return counted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedResponses counted && Arrays.equals(toBytes(), counted.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }

    /** Whose it is and how many it counts; nothing of what they answered. */
    @Override
    public String toString() {
        return "tally of " + respondents() + " responses to " + subject.modelId() + " " + subject.modelVersion();
    }
}
