package io.hengce.flow.document;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;

/** A named constant of the policy, e.g. a cut-off; expressions and cells name its id. */
public record Parameter(String id, LocalizedText label, FieldType type, Value value) {}
