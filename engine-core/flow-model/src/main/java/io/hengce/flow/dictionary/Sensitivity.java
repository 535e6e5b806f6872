package io.hengce.flow.dictionary;

/**
 * The sensitivity class of personal financial information (JR/T 0171). C3 (passwords, biometrics, one-time codes) has no place in scoring; it can be read so that the checker can refuse it.
 */
public enum Sensitivity {
    NONE,
    C1,
    C2,
    C3
}
