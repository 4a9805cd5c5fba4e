package luoshi.app.channel;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocketFactory;
import luoshi.notice.channel.Carrier;
import luoshi.notice.channel.Channel;
import luoshi.notice.channel.Receipt;
import luoshi.notice.channel.Security;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * 邮件: one plain text by SMTP (RFC 5321). Until the server has answered the end of the text nothing is taken; where it refuses, the code says whether for good
 * (5xx) or for now (4xx); where the line breaks after the text began, nobody knows.
 */
public final class MailCarrier implements Carrier {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";
    private static final String UNTRUSTED = "它的证书不受信任，密码没有发出。请换正式证书，或把签发机构的证书导入运行本程序的Java";
    private static final int FOR_NOW = 400;
    private static final int FOR_GOOD = 500;

    private final Clock clock;
    private final SSLSocketFactory secure;

    /** @param secure what encrypted lines are made with; it says whose certificates are believed */
    public MailCarrier(Clock clock, SSLSocketFactory secure) {
        this.clock = clock;
        this.secure = secure;
    }

    @Override
    public Receipt carry(Channel.Opened way, Outgoing message) {
        Channel.Server server = way.channel().server();
        Session session = Session.getInstance(properties(server));
        try {
            SMTPTransport transport = (SMTPTransport) session.getTransport("smtp");
            try {
                connect(transport, way);
            } catch (AuthenticationFailedException e) {
                return new Receipt.Later("邮件服务器不认登录名或密码：" + words(e));
            } catch (MessagingException e) {
                return new Receipt.Later(
                        "连不上邮件服务器" + server.host() + ":" + server.port() + "：" + (untrusted(e) ? UNTRUSTED : words(e)));
            }
            return send(transport, mail(session, way.channel(), message));
        } catch (MessagingException e) {
            return new Receipt.Never(words(e));
        }
    }

    private static void connect(SMTPTransport transport, Channel.Opened way) throws MessagingException {
        Channel.Server server = way.channel().server();
        boolean known = !server.login().isEmpty();
        transport.connect(server.host(), server.port(), known ? server.login() : null, known ? way.secret() : null);
    }

    private static Receipt send(SMTPTransport transport, MimeMessage mail) {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Receipt.Taken(transport.getLastServerResponse());
        } catch (MessagingException e) {
            int code = code(e);
            return code >= FOR_GOOD
                    ? new Receipt.Never(words(e))
                    : code >= FOR_NOW ? new Receipt.Later(words(e)) : new Receipt.Unsure("邮件已交出，没有等到答复：" + words(e));
        } finally {
            close(transport);
        }
    }

    /** What the server was told is told; a farewell that fails changes nothing of it. */
    private static void close(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            System.getLogger(MailCarrier.class.getName()).log(System.Logger.Level.DEBUG, "no farewell", e);
        }
    }

    private MimeMessage mail(Session session, Channel channel, Outgoing message) throws MessagingException {
        MimeMessage mail = new Marked(session, message.mark());
        mail.setFrom(new InternetAddress(channel.sender()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.to()));
        mail.setSubject(message.subject(), "UTF-8");
        mail.setText(message.words(), "UTF-8");
        mail.setHeader("Content-Transfer-Encoding", "base64");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(clock.instant()));
        mail.saveChanges();
        return mail;
    }

    /** Keeps its Message-ID, so that a mail that comes twice can be told to be the same. */
    private static final class Marked extends MimeMessage {
        private final String mark;

        Marked(Session session, String mark) {
            super(session);
            this.mark = mark;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", mark);
        }
    }

    private Properties properties(Channel.Server server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.localhost", "luoshi");
        properties.setProperty("mail.smtp.auth", String.valueOf(!server.login().isEmpty()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", secure);
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        return properties;
    }

    /** The server's answer, wherever in the chain it stands; 0 where it gave none. */
    private static int code(MessagingException e) {
        int code = 0;
        for (@Nullable Exception one = e; one != null; one = next(one)) {
            int said = switch (one) {
                case SMTPAddressFailedException refused -> refused.getReturnCode();
                case SMTPSenderFailedException refused -> refused.getReturnCode();
                case SMTPSendFailedException refused -> refused.getReturnCode();
                default -> 0;
            };
            code = Math.max(code, said);
        }
        return code;
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static boolean untrusted(MessagingException e) {
        for (@Nullable Exception one = e; one != null; one = next(one)) {
            if (one instanceof SSLHandshakeException || one.getCause() instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }

    private static String words(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
