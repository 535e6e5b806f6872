package io.hengce.flow.document;

/**
 * An arrow of the drawing.
 *
 * @param port the output of the source node: {@link #OUT}, or a port id of a branch
 */
public record Edge(String id, String from, String port, String to) {

    /** The only output of every node that is not a branch. */
    public static final String OUT = "out";
}
