package luoshi.app.web.api;

/** 出错: what an answer says that has nothing else to say. */
public record ApiFailure(String code, String message) {}
