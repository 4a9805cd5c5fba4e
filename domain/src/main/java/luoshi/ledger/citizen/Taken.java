package luoshi.ledger.citizen;

/** 收件: what came of something that was sent in. */
public sealed interface Taken {

    record Receipt(String number) implements Taken {}

    /** @param field of the form */
    record Refused(String field, String reason) implements Taken {}
}
