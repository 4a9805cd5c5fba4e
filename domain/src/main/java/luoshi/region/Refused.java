package luoshi.region;

/** 不予办理: why a change of the directory was refused, in the clerk's words. */
public record Refused(String reason) implements Answer {}
