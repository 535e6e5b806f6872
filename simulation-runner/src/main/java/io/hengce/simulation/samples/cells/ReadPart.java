package io.hengce.simulation.samples.cells;

/**
 * How much of a file was read.
 *
 * @param read bytes so far
 * @param whole bytes of the file
 */
public record ReadPart(long read, long whole) {

    public ReadPart {
        if (read < 0 || read > whole) {
            throw new IllegalArgumentException(read + " of " + whole + " bytes");
        }
    }
}
