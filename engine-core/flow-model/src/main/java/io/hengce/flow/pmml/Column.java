package io.hengce.flow.pmml;

/** A field of a model and the slot that its value is in while the model answers. */
record Column(String name, int slot, FieldKind kind) {}
