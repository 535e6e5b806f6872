package io.hengce.flow.document;

/** Where one output of a model goes; {@code output} is the model's own name, e.g. {@code probability(bad)}. */
public record ModelOutput(String variable, String output) {}
