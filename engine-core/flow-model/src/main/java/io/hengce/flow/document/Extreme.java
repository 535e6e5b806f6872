package io.hengce.flow.document;

/** Which of several amounts counts. */
public enum Extreme {
    MIN,
    MAX
}
