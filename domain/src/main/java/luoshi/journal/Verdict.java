package luoshi.journal;

/** 校验结论. */
public sealed interface Verdict {

    long regionId();

    /**
     * Nothing was altered.
     *
     * @param sealed how many facts are sealed
     * @param unsealed how many facts wait for the sealer
     */
    record Sound(long regionId, long sealed, long unsealed) implements Verdict {}

    /**
     * The first place where the journal is not what was sealed.
     *
     * @param seq where in the chain
     * @param factId the fact, 0 where it is not known
     */
    record Broken(long regionId, Damage damage, long seq, long factId) implements Verdict {}

    /** What was done to it. */
    enum Damage {
        ALTERED("事实内容被改动，或它前面的事实连同封印被抽走"),
        MISSING("事实被删除"),
        PLANTED("封好的区段里混进了没有封印的事实"),
        REORDERED("事实的先后被调换"),
        SEAL_ALTERED("封印被改动"),
        SEAL_MISSING("封印被删除"),
        CUT_OFF("链尾被截断"),
        ANCHOR_FORGED("锚的签名不对"),
        REWRITTEN("整条链被重写，与锚不符");

        private final String words;

        Damage(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
