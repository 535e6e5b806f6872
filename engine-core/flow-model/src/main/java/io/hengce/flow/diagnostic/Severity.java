package io.hengce.flow.diagnostic;

/** How bad a diagnostic is: only errors reject. */
public enum Severity {
    ERROR,
    WARNING
}
