package io.hengce.flow.document;

/**
 * An arrow of the drawing.
 *
 * @param port the output of the source node: {@link #OUT}, or the port of one of its exits
 */
public record Edge(String id, String from, String port, String to) {

    /** The only output of every node that has not several. */
    public static final String OUT = "out";
}
