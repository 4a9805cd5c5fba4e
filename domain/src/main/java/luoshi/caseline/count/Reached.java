package luoshi.caseline.count;

/** 达标: how many of some cells are reached. */
public record Reached(long reached, long cells) {
    private static final int HUNDRED = 100;
    private static final int CLASSES = 5;

    /** In percent, rounded down, so that 100 is all of them; 0 where there are none. */
    public int percent() {
        return cells == 0 ? 0 : (int) (reached * HUNDRED / cells);
    }

    /** 色阶 of a heat map: 0 none, 5 all. */
    public int shade() {
        return cells == 0 ? 0 : (int) (reached * CLASSES / cells);
    }
}
