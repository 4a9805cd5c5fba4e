package luoshi.reading.document;

/** 收到的文件: what came of reading a file: either its text, or one clear sentence why there is none. */
public sealed interface Received permits ReadDocument, Unreadable {}
