package io.hengce.flow.document;

import io.hengce.flow.lists.KeyForm;

/** A column of a list, what it is compared with, and the form in which it is. */
public record MatchKey(String column, String expression, KeyForm form) {}
