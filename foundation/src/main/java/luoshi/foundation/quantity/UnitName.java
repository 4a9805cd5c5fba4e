package luoshi.foundation.quantity;

import luoshi.foundation.text.Span;

/** 币种名: the name of a currency that stands without a number. */
public record UnitName(String text, Span span, String unit) implements Mention {
    @Override
    public Kind kind() {
        return Kind.CURRENCY;
    }
}
