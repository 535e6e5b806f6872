package io.hengce.flow.pmml;

/** An input or output of a model by the name that its PMML gives it. */
public record ModelField(String name, ModelType type) {}
