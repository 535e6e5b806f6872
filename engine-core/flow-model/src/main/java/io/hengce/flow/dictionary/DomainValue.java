package io.hengce.flow.dictionary;

import io.hengce.flow.text.LocalizedText;

/** One coded value of a closed domain: the code that travels, the label that people read. */
public record DomainValue(String code, LocalizedText label) {}
