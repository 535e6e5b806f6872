package io.hengce.designer.inspector;

import javafx.util.Subscription;

/** Fills a section at a pace, and tells when all of it is there. One at a time; FX thread only. */
final class Filling {

    private final Pace pace;
    private Subscription going = Subscription.EMPTY;
    private Runnable rest = () -> {};

    Filling(Pace pace) {
        this.pace = pace;
    }

    /** @param then called once all is there */
    void begin(InTurn section, Runnable then) {
        stop();
        section.begin();
        rest = () -> Pace.AT_ONCE.fill(() -> step(section, then));
        going = pace.fill(() -> step(section, then));
    }

    private boolean step(InTurn section, Runnable then) {
        var isMore = section.fill();
        if (!isMore) {
            rest = () -> {};
            then.run();
        }
        return isMore;
    }

    /** Puts there at once what is still missing. */
    void finish() {
        going.unsubscribe();
        rest.run();
    }

    void stop() {
        going.unsubscribe();
        rest = () -> {};
    }
}
