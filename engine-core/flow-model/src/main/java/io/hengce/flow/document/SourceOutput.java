package io.hengce.flow.document;

/** What is taken from an answer: the value at a path of it, for a variable. */
public record SourceOutput(String variable, String path) {}
