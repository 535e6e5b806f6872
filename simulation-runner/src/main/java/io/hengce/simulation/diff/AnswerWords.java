package io.hengce.simulation.diff;

import io.hengce.flow.decision.AnswerGiven;
import java.util.Locale;

/** How a source answered, in a word; whether an answer came from the cache makes no difference. */
final class AnswerWords {

    private AnswerWords() {}

    static String of(AnswerGiven given) {
        return switch (given.state()) {
            case ANSWERED, CACHED -> "answered";
            case FALLBACK, REFUSED -> given.state().name().toLowerCase(Locale.ROOT) + " (" + given.failure() + ")";
        };
    }
}
