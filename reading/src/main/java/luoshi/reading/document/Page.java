package luoshi.reading.document;

import luoshi.foundation.text.Span;

/** 页: the stretch of text that stands on one page of a paged file. {@code number} counts from 1 in the order of the file. */
public record Page(int number, Span span) {}
