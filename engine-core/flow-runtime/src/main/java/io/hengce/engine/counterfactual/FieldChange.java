package io.hengce.engine.counterfactual;

import io.hengce.flow.value.Value;

/** Another value of one field of an application. */
public record FieldChange(String field, Value from, Value to) {}
