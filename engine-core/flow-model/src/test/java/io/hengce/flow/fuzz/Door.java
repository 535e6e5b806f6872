package io.hengce.flow.fuzz;

import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;

/**
 * A place where bytes come in from outside.
 *
 * @param good inputs that are let in
 * @param tokens pieces of the door's language, which spoil an input in ways that its reader understands
 */
public record Door(String name, List<byte[]> good, List<String> tokens, Entrance entrance) {

    public Door {
        good = List.copyOf(good);
        tokens = List.copyOf(tokens);
    }

    /** What happens to an input at the door. */
    @FunctionalInterface
    public interface Entrance {

        /** Everything that the door says; without an error among it the input was let in, and used as far as the room can. */
        List<Diagnostic> enter(byte[] input);
    }
}
