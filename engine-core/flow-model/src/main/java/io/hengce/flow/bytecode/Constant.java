package io.hengce.flow.bytecode;

/** An object that generated code holds for ever. */
public record Constant(String field, Class<?> type) {}
