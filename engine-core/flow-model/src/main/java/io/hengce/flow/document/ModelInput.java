package io.hengce.flow.document;

/** What one input of a model is given; {@code field} is the model's own name. */
public record ModelInput(String field, String expression) {}
