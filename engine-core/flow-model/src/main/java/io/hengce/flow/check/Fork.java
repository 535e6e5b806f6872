package io.hengce.flow.check;

/** A branch of a parallel: what stands between one of its ports and its join. */
public record Fork(String parallel, String port) {}
