package luoshi.foundation.quantity;

import luoshi.foundation.text.Span;

/**
 * 挂钩目标: a target that is no number of its own but stands to another figure.
 *
 * @param op {@link Op#EQUAL} for 同步, otherwise the comparison
 * @param anchor the words that name the other figure: 经济增长, 全省平均水平, 省下达指标
 * @param awaitsAssignment whether the figure is still to be handed down by a higher level
 */
public record TiedTarget(String text, Span span, Op op, String anchor, boolean awaitsAssignment) {}
