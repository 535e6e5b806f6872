package io.hengce.flow.pmml;

/** What an input or output of a model is. */
public enum ModelType {
    NUMBER("number"),
    TEXT("string"),
    TRUTH("boolean");

    private final String word;

    ModelType(String word) {
        this.word = word;
    }

    /** The word of the type of the flow's dictionary that goes with it. */
    public String word() {
        return word;
    }
}
