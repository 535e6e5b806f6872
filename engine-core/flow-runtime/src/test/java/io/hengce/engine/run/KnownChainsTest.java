package io.hengce.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class KnownChainsTest {

    private final KnownChains<String, List<String>> known = new KnownChains<>(List::copyOf);

    @Test
    void theSameElementsAreTheSameChainAndToldOnce() {
        var one = known.empty().then("start").then("end");
        var other = known.empty().then("start").then("end");

        assertThat(other).isSameAs(one);
        assertThat(other.told()).isSameAs(one.told()).containsExactly("start", "end");
    }

    @Test
    void whatFollowsIsFoundWhateverFollowedBefore() {
        var start = known.empty().then("start");

        assertThat(start.then("a").told()).containsExactly("start", "a");
        assertThat(start.then("b").told()).containsExactly("start", "b");
        assertThat(start.then("a").told()).containsExactly("start", "a");
        assertThat(known.empty().told()).isEmpty();
    }

    @Test
    void anotherChainIsPutAtTheEnd() {
        var branch = known.empty().then("a").then("b");

        var whole = known.empty().then("start").then(branch);

        assertThat(whole.told()).containsExactly("start", "a", "b");
        assertThat(whole.size()).isEqualTo(3);
    }

    @Test
    void keepsNoMoreThanTheMostAndTellsOthersAllTheSame() {
        for (var number = 0; number < 3 * KnownChains.MOST; number++) {
            var chain = known.empty().then("n" + number).then("end");

            assertThat(chain.told()).containsExactly("n" + number, "end");
        }

        assertThat(known.size()).isEqualTo(KnownChains.MOST);
        assertThat(known.empty().then("n0").then("end"))
                .isSameAs(known.empty().then("n0").then("end"));
    }
}
