package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import java.util.Optional;

/**
 * A name within a list's expression: the element that is looked at, or a member of it.
 *
 * @param level how many lists are gone through around it, which is where a run keeps the element
 * @param member empty: the element itself
 */
record Local(int level, Optional<String> member, FieldType type) {}
