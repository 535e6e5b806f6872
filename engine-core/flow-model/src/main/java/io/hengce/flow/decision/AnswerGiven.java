package io.hengce.flow.decision;

import java.math.BigDecimal;

/**
 * What came of asking a source.
 *
 * @param failure why there is no answer that can be used, e.g. {@code timeout}; empty where there is one
 * @param detail a few words on the failure, without values
 * @param attempts how often the source was asked
 * @param cost of all attempts
 */
public record AnswerGiven(AnswerState state, String failure, String detail, int attempts, BigDecimal cost) {}
