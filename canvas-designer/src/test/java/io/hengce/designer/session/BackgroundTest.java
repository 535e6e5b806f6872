package io.hengce.designer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BackgroundTest {

    private final HandScreen screen = new HandScreen();
    private final Background background = new Background("test", screen);
    private final List<Reached> seen = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void tellsHowFarWorkHasComeAndNothingOnceItIsDone() {
        var goOn = new CountDownLatch(1);
        background.reached().addListener((property, before, now) -> seen.add(now));
        ask(progress -> {
            progress.reached(1, 3);
            progress.reached(2, 3);
            HandScreen.await(goOn);
        });

        screen.next();
        assertThat(seen).hasSize(1).allMatch(reached -> reached.all() == 3);
        goOn.countDown();
        screen.until(() -> !answers.isEmpty());

        assertThat(background.reached().get()).isEqualTo(Reached.NOTHING);
        assertThat(seen).endsWith(Reached.NOTHING);
    }

    @Test
    void saysNothingOfWorkThatIsNotWantedAnyMore() {
        var dropped = new CountDownLatch(1);
        ask(progress -> {
            HandScreen.await(dropped);
            progress.reached(1, 3);
        });
        background.drop();
        dropped.countDown();

        screen.next();

        assertThat(background.reached().get()).isEqualTo(Reached.NOTHING);
        assertThat(answers).isEmpty();
    }

    @Test
    void leavesTheProcessorAsLongAsWorkTookAndNoLongerThanSomebodyWaits() {
        assertThat(Background.pauseMillis(20)).isZero();
        assertThat(Background.pauseMillis(700)).isEqualTo(700);
        assertThat(Background.pauseMillis(60_000)).isEqualTo(2_000);
    }

    @Test
    void aShareIsUnknownUntilItIsTold() {
        assertThat(Reached.NOTHING.share()).isEqualTo(-1);
        assertThat(new Reached(1, 4).share()).isEqualTo(0.25);
    }

    private interface Work {
        void run(Progress progress);
    }

    private void ask(Work work) {
        background.askLong(
                0,
                progress -> {
                    work.run(progress);
                    return "done";
                },
                (answer, failure) -> answers.add(String.valueOf(answer)));
    }
}
