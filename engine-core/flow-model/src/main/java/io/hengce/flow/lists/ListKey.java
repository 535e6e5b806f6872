package io.hengce.flow.lists;

/** A column that is compared, and the form in which it is. */
public record ListKey(String column, KeyForm form) {}
