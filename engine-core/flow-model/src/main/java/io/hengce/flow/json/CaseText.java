package io.hengce.flow.json;

/**
 * One case as it is written, so that it can be kept also where it does not fit the dictionary.
 *
 * @param json the case on one line
 */
public record CaseText(String name, String json) {}
