package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/** One output of a branch with its condition, a boolean expression. */
public record BranchPort(String id, LocalizedText name, String when) {}
