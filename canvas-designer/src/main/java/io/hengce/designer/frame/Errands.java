package io.hengce.designer.frame;

import io.hengce.designer.words.FailureWords;
import io.hengce.designer.words.Words;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work for the window that is done off the FX thread, its result taken on it. A failure of either is told to the person. */
final class Errands {

    private final Services services;
    private final Words words;

    Errands(Services services, Words words) {
        this.services = services;
        this.words = words;
    }

    <T> void run(Supplier<T> work, Consumer<T> then) {
        CompletableFuture.supplyAsync(work)
                .thenAcceptAsync(then, services.screen())
                .exceptionallyAsync(this::told, services.screen());
    }

    void failed(String why) {
        services.dialogs().failure(words.say("failure.title"), why);
    }

    /** Work that ended by a fault; null where nobody knows which. */
    void faulted(@Nullable Throwable failure) {
        failed(new FailureWords(words).say(failure));
    }

    private @Nullable Void told(Throwable failure) {
        faulted(failure);
        return null;
    }
}
