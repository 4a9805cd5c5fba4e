package luoshi.caseline.definition;

/** 办理规则: the closed list of what a line may ask for that its own words cannot say. */
public enum Policy {
    /** Every sub-case is answered or its own time is over. */
    PARTS_DONE("子件没有全部办结"),
    /** Every sub-case has been paid in full: what is paid is not less than what is owed (R13-8). */
    PAID_IN_FULL("还没有足额支付"),
    /** Not by the person who did the last act: a second pair of eyes (R8-5). */
    ANOTHER_PERSON("要由另一位同志审核"),
    /** Every joint signer and every merged case gets the reply: asks for what each was told (R6-3). */
    EVERYBODY_TOLD("联名人和并案的来件人都要答复");

    private final String label;

    Policy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
