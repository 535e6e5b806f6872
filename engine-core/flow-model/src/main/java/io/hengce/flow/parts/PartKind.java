package io.hengce.flow.parts;

/** What a part is, and where a folder keeps it: {@code FOLDER/ID.ENDING}. */
public enum PartKind {
    FLOW("flows", ".json", 32L << 20),
    LIST("lists", ".csv", 64L << 20),
    MODEL("models", ".pmml", 32L << 20);

    private final String folder;
    private final String ending;
    private final long byteLimit;

    PartKind(String folder, String ending, long byteLimit) {
        this.folder = folder;
        this.ending = ending;
        this.byteLimit = byteLimit;
    }

    /** Beside the flow, parted by a slash: {@code flows/limit.json}. */
    public String file(String id) {
        return folder + "/" + id + ending;
    }

    /** A part with more bytes is not read. */
    public long byteLimit() {
        return byteLimit;
    }
}
