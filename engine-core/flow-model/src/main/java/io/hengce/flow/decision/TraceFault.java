package io.hengce.flow.decision;

/**
 * The error that ended a run.
 *
 * @param code an {@code ENGINE_*} reason code
 * @param path the place in the node, as in {@code Places}
 */
public record TraceFault(String code, String node, String path, String message) {}
