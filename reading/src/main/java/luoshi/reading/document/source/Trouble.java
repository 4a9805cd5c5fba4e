package luoshi.reading.document.source;

/** 读取困难: everything that may keep a file from giving its text, each with the words that a clerk is told. */
public enum Trouble {
    MISSING("找不到这个文件，或者没有读取权限。", "请核对文件位置后重试。"),
    EMPTY("文件是空的，没有任何文字。", "请检查是否选错了文件，或让发件人重新发送。"),
    ENCRYPTED("文件设有打开密码，无法读取正文。", "请取消密码后重新上传。"),
    CORRUPT("文件已损坏或不完整，无法读取正文。", "请用原软件打开确认，另存一份后重新上传。"),
    TOO_LARGE("文件过大，超出可读取的上限。", "请只上传报告正文，去掉图片、视频和附件。"),
    BOMB("文件解压后异常膨胀，已停止读取。", "请确认文件来源可靠，并用原软件另存一份后重新上传。"),
    SCANNED("文件是扫描图片，没有可读取的文字，本机也没有安装中文文字识别程序。", "请上传电子原稿，或先做文字识别（OCR）再上传。"),
    TOO_SLOW("文件结构异常复杂，在限定时间内没有读完。", "请用原软件另存一份后重新上传。"),
    UNKNOWN_FORMAT("不认识这种文件格式。", "请上传 Word、WPS、PDF、OFD、网页或纯文本文件。");

    private final String reason;
    private final String advice;

    Trouble(String reason, String advice) {
        this.reason = reason;
        this.advice = advice;
    }

    /** One Chinese sentence saying what is the matter. */
    public String reason() {
        return reason;
    }

    /** One Chinese sentence saying what to do. */
    public String advice() {
        return advice;
    }
}
