package luoshi.region;

/** 人员. Telephone and papers are not kept here: they belong to the account and are sealed. */
public record Person(long regionId, long id, String name) {}
