package io.hengce.designer.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.export.PageCuts.Part;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PageCutsTest {

    @Test
    void isOnePageWhereAllHasRoom() {
        assertThat(pages(100, 100, new Part(20, 40))).containsExactly(new Part(0, 100));
    }

    @Test
    void cutsInTheLastGap() {
        assertThat(pages(150, 100, new Part(10, 40), new Part(60, 80), new Part(90, 110)))
                .containsExactly(new Part(0, 90), new Part(90, 150));
    }

    @Test
    void showsAThingAgainThatIsCutWhereThereIsNoGap() {
        var staggered = Stream.of(new Part(10, 45), new Part(40, 75), new Part(70, 105));

        assertThat(pages(150, 100, staggered.toArray(Part[]::new)))
                .containsExactly(new Part(0, 100), new Part(70, 150));
    }

    @Test
    void cutsWhatIsLongerThanHalfAPage() {
        assertThat(pages(200, 100, new Part(0, 200))).containsExactly(new Part(0, 100), new Part(100, 200));
    }

    @Test
    void everythingIsWholeOnOnePageAndEveryPlaceIsOnOne() {
        var random = new Random(7);
        IntStream.range(0, 200).forEach(round -> {
            var things = Stream.generate(() -> random.nextDouble(960))
                    .limit(1 + random.nextInt(40))
                    .map(from -> new Part(from, from + 4 + random.nextDouble(36)))
                    .toArray(Part[]::new);

            var pages = pages(1_000, 100, things);

            assertThat(things)
                    .allMatch(thing ->
                            pages.stream().anyMatch(page -> page.from() <= thing.from() && thing.to() <= page.to()));
            assertThat(IntStream.rangeClosed(0, 1_000))
                    .allMatch(at -> pages.stream().anyMatch(page -> page.from() <= at && at <= page.to()));
            assertThat(pages).hasSizeLessThan(22).allMatch(page -> page.length() <= 100.01);
        });
    }

    private static List<Part> pages(double length, double room, Part... wholes) {
        return new PageCuts(new Part(0, length), room, List.of(wholes)).pages();
    }
}
