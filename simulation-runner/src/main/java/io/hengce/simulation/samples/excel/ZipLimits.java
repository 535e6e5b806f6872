package io.hengce.simulation.samples.excel;

/**
 * How much a workbook may hold.
 *
 * @param file bytes of the file
 * @param sheet bytes of one unpacked sheet
 * @param part bytes of any other unpacked part, which is held in memory
 * @param ratio bytes unpacked from one byte, where a part is larger than {@code free}
 * @param free bytes of a part that may be packed as tightly as its writer likes
 */
record ZipLimits(long file, long sheet, long part, int ratio, long free) {

    private static final int PARTS = 10_000;

    static final ZipLimits STANDARD = new ZipLimits(200L << 20, 1L << 30, 256L << 20, 200, 16L << 20);

    /** For workbooks that are held in memory whole. */
    static final ZipLimits SMALL = new ZipLimits(20L << 20, 128L << 20, 64L << 20, 200, 16L << 20);

    static String megabytes(long bytes) {
        return Math.max(bytes >> 20, 1) + " MB";
    }

    int parts() {
        return PARTS;
    }
}
