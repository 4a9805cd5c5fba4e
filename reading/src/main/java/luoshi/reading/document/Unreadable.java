package luoshi.reading.document;

import luoshi.reading.document.source.Trouble;

/**
 * 读不了的文件: why a file gave no text, and what its sender can do. Both sentences are Chinese as a clerk would say it and name no program part.
 *
 * @param trouble the kind of difficulty, for programs
 * @param reason one sentence, e.g. “文件设有打开密码，无法读取正文。”
 * @param advice one sentence, e.g. “请取消密码后重新上传。”
 */
public record Unreadable(Trouble trouble, String reason, String advice) implements Received {
    static Unreadable because(Trouble trouble) {
        return new Unreadable(trouble, trouble.reason(), trouble.advice());
    }

    /** Reason and advice as one line. */
    public String sentence() {
        return reason + advice;
    }
}
