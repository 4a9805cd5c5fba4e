package luoshi.access;

/** 同单位的人: whether somebody else could do a thing, for nobody looks at his own work. */
public interface Colleagues {

    /** Whether anybody but the acting person, of the unit or the leader in charge of it, has the right. */
    boolean otherMay(long unitId, String right);
}
