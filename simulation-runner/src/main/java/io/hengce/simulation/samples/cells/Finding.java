package io.hengce.simulation.samples.cells;

import java.util.List;

/**
 * Something about a file that its user is told.
 *
 * @param code of a diagnostic
 * @param arguments of its sentence
 */
public record Finding(String code, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(String code, Object... arguments) {
        return new Finding(code, List.of(arguments));
    }
}
