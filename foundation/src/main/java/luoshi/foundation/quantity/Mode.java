package luoshi.foundation.quantity;

import java.util.Locale;

/** 口径: in what sense a quantity is meant. */
public enum Mode {
    /** 水平: it stands at. */
    LEVEL,
    /** 增长: it grows by. */
    GROWTH,
    /** 下降: it falls by. */
    DECLINE,
    /** 数量: so many are done. */
    COUNT,
    /** 资金. */
    MONEY,
    /** 位次. */
    RANK,
    /** 产能、规模. */
    CAPACITY,
    /** 时长. */
    DURATION;

    /** The word that data formats use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
