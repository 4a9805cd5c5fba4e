package luoshi.foundation.quantity;

import luoshi.foundation.text.Span;

/** 提及: a stretch of a text that says how much, how many or when. */
public sealed interface Mention permits Quantity, When, UnitName {
    /** The words as given. */
    String text();

    /** Where they stand, in UTF-16 units of the text as given. */
    Span span();

    Kind kind();
}
