package io.hengce.flow.document;

/** A variable that takes what stands in a column of the row that was found. */
public record MatchValue(String variable, String column) {}
