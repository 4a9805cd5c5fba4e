package luoshi.reading.extraction.grammar;

/**
 * 句式: how a clause is built.
 *
 * @param head the token of the verb or predicate that carries it; negative where there is none
 * @param core the last verb of its chain (举办 in 争取举办), which says what is done
 * @param object where the words behind the verbs begin
 * @param tail the token with which its object ends; negative where it is no known word
 * @param traits what stands before the verb, see the constants
 */
public record Frame(Form form, int head, int core, int object, int tail, int traits) {
    /** 力争 stands in it. */
    public static final int MODAL = 1;
    /** 确保 stands in it. */
    public static final int ENSURE = 2;
    /** A verb or adverb of mere effort stands before its object. */
    public static final int SOFT = 4;
    /** An adverb stands before its verb. */
    public static final int ADVERB = 8;

    /** What carries the clause. */
    public enum Form {
        /** 加强监管: the verb comes first. */
        VERB,
        /** 对学校进行改造, 围绕产业链加快招商: a phrase, then the verb. */
        PHRASE_VERB,
        /** 装备制造产业加快推进项目: a topic, then the verb. */
        TOPIC_VERB,
        /** 增加值增长6%: a noun and a figure that it reaches. */
        STATE,
        /** 收费站建成投用: a noun and a stage that it reaches. */
        STAGE,
        /** 围绕主导产业: only a phrase. */
        PHRASE,
        /** Anything else. */
        NONE
    }

    public boolean has(int trait) {
        return (traits & trait) != 0;
    }

    public boolean verbal() {
        return form == Form.VERB || form == Form.PHRASE_VERB || form == Form.TOPIC_VERB;
    }
}
