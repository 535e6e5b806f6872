package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/** One output of a parallel, with which a branch begins. */
public record ParallelPort(String id, LocalizedText name) {}
