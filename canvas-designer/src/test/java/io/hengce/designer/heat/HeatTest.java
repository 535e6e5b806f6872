package io.hengce.designer.heat;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.words.Words;
import io.hengce.flow.coverage.Coverage;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Places;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class HeatTest {

    private static final Place NODE = Place.ofNode("rules");
    private static final Place HIT = Places.rule("rules", "hit");
    private static final Place OTHER = Places.rule("rules", "other");
    private static final Place NEVER = Places.rule("rules", "never");

    private static final Map<Place, OutcomeCounts> COUNTED = Map.of(
            NODE,
            new OutcomeCounts(2, 1, 1),
            HIT,
            new OutcomeCounts(1, 0, 0, 0, 1),
            OTHER,
            new OutcomeCounts(0, 1, 1, 1, 2));

    private final HeatWords words = new HeatWords(new Words(Language.EN));

    @Test
    void addsUpPartsOfWhichAnApplicationComesToOneAtMost() {
        var heat = new Heat(new OutcomeCounts(2, 1, 1), COUNTED, Optional.empty());

        assertThat(heat.parts(List.of(HIT, OTHER, NEVER))).isEqualTo(new OutcomeCounts(1, 1, 1, 1, 3));
        assertThat(words.say(heat, List.of(HIT, OTHER))).isEqualTo("3 · 33.3 % approved · 33.3 % bad");
    }

    @Test
    void aSampleMissesNothingItOnlyCounts() {
        var heat = new Heat(new OutcomeCounts(2, 1, 1), COUNTED, Optional.empty());

        assertThat(heat.isMissed(List.of(NEVER))).isFalse();
        assertThat(words.say(heat, List.of(NEVER))).isEmpty();
    }

    @Test
    void casesMissTheirKnownPartsButNoneThatIsNewerThanTheirRun() {
        var all = Coverage.of(List.of(NODE, HIT, OTHER, NEVER), Set.of(NODE, HIT, OTHER));
        var heat = new Heat(new OutcomeCounts(2, 1, 1), COUNTED, Optional.of(Covered.of(all)));

        assertThat(heat.isMissed(List.of(NEVER))).isTrue();
        assertThat(heat.isMissed(List.of(NEVER, HIT))).isFalse();
        assertThat(heat.isMissed(List.of(Places.rule("rules", "new")))).isFalse();
        assertThat(heat.isMissed(List.of())).isFalse();
        assertThat(words.say(heat, List.of(NEVER))).isEqualTo("no case came here");
        assertThat(heat.coverage().orElseThrow().node("rules").missed()).containsExactly(NEVER);
    }
}
