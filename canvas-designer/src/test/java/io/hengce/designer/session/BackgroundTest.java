package io.hengce.designer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The screen is a queue, whose tasks this thread runs. */
final class BackgroundTest {

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Background background = new Background("test", screen::add);
    private final List<Reached> seen = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void tellsHowFarWorkHasComeAndNothingOnceItIsDone() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        background.reached().addListener((property, before, now) -> seen.add(now));
        ask(progress -> {
            progress.reached(1, 3);
            progress.reached(2, 3);
            await(goOn);
        });

        next();
        assertThat(seen).hasSize(1).allMatch(reached -> reached.all() == 3);
        goOn.countDown();
        while (answers.isEmpty()) {
            next();
        }

        assertThat(background.reached().get()).isEqualTo(Reached.NOTHING);
        assertThat(seen).endsWith(Reached.NOTHING);
    }

    @Test
    void saysNothingOfWorkThatIsNotWantedAnyMore() throws InterruptedException {
        var dropped = new CountDownLatch(1);
        ask(progress -> {
            await(dropped);
            progress.reached(1, 3);
        });
        background.drop();
        dropped.countDown();

        next();

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

    private void next() throws InterruptedException {
        var task = screen.poll(30, TimeUnit.SECONDS);
        assertThat(task).isNotNull();
        task.run();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
