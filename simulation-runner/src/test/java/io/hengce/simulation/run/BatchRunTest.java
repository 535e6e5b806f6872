package io.hengce.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BatchRunTest {

    @Test
    void keepsTheOrderOfTheItems() {
        var results = new ArrayList<Integer>();

        new BatchRun(4).run(IntStream.range(0, 5_000).iterator(), BatchRunTest::uneven, results::add);

        assertThat(results).isEqualTo(IntStream.range(0, 5_000).boxed().toList());
    }

    @Test
    void usesAsManyThreadsAsAsked() {
        var barrier = new CyclicBarrier(4);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        new BatchRun(4)
                .run(
                        IntStream.range(0, 4).iterator(),
                        item -> {
                            threads.add(Thread.currentThread());
                            return await(barrier);
                        },
                        result -> {});

        assertThat(threads).hasSize(4);
    }

    @Test
    void holdsABoundedNumberOfItems() {
        var taken = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        var items =
                IntStream.range(0, 10_000).peek(item -> taken.incrementAndGet()).iterator();

        new BatchRun(2).run(items, item -> item, result -> {
            most.accumulateAndGet(taken.get() - done.getAndIncrement(), Math::max);
        });

        assertThat(most.get()).isLessThanOrEqualTo(2 * 64 + 1);
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        assertThatThrownBy(() -> new BatchRun(2)
                        .run(
                                List.of(1).iterator(),
                                item -> {
                                    throw new IllegalStateException("engine");
                                },
                                result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("engine");
    }

    private static int uneven(int item) {
        var spin = item % 7 * 1_000;
        while (spin > 0) {
            spin--;
            Thread.onSpinWait();
        }
        return item;
    }

    private static int await(CyclicBarrier barrier) {
        try {
            return barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
