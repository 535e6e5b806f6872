package io.hengce.engine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** What becomes of the bytes of an answer, part by part. */
class BoundedBodyTest {

    private final BoundedBody body = new BoundedBody(4);

    @Test
    void hasTheBytesOfAllParts() {
        body.onSubscribe(new BreaksWhenCancelled());
        body.onNext(List.of(ByteBuffer.wrap(new byte[] {1, 2}), ByteBuffer.wrap(new byte[] {3})));
        body.onNext(List.of(ByteBuffer.wrap(new byte[] {4})));
        body.onComplete();

        assertThat(body.getBody().toCompletableFuture().join()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void saysThatItWasTooMuchAndNotThatTheConnectionBroke() {
        body.onSubscribe(new BreaksWhenCancelled());
        body.onNext(List.of(ByteBuffer.wrap(new byte[5])));

        assertThatThrownBy(() -> body.getBody().toCompletableFuture().join())
                .hasCauseInstanceOf(BoundedBody.TooLargeException.class);
    }

    /** A connection that tells at once that nobody reads it any more. */
    private final class BreaksWhenCancelled implements Flow.Subscription {

        @Override
        public void request(long parts) {
            assertThat(parts).isPositive();
        }

        @Override
        public void cancel() {
            body.onError(new IOException("closed"));
        }
    }
}
