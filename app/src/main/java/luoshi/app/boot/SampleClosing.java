package luoshi.app.boot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import luoshi.access.Actor;
import luoshi.evidence.AddEvidence;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.RuleOnNote;
import luoshi.ledger.VerifyCommitment;
import luoshi.ledger.closing.DrawSample;
import luoshi.ledger.closing.Samples;

/** 示例县的核验: the applications are drawn, those that are picked looked at on site; most are accepted, one in fifty is given back. */
final class SampleClosing {
    private static final int ROUND = 50;
    private static final int RETURNED = 8;
    private static final int LAST = 10;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private final Samples samples;
    private final RuleOnNote look;
    private final DrawSample draw;
    private final VerifyCommitment verify;
    private final AddEvidence evidence;

    SampleClosing(Samples samples, RuleOnNote look, DrawSample draw, VerifyCommitment verify, AddEvidence evidence) {
        this.samples = samples;
        this.look = look;
        this.draw = draw;
        this.verify = verify;
        this.evidence = evidence;
    }

    /** Those that apply after the draw wait for the next. */
    static boolean heldBack(Commitment commitment) {
        int last = commitment.number() % ROUND;
        return last == 3 || last == 13;
    }

    /** Those that apply in the end alone: what is held back, what is then given back, and some pledges, which come under public notice. */
    static boolean late(Commitment commitment) {
        return heldBack(commitment)
                || commitment.number() % ROUND == RETURNED
                || (commitment.pledge() != null && commitment.number() % LAST == RETURNED);
    }

    /** 公示期满: what nobody objected to is closed. */
    void endNotices(SamplePeople people, List<Commitment> noticed, LocalDate day) {
        noticed.stream()
                .filter(one -> one.standing().noticeUntil() != null
                        && day.isAfter(one.standing().noticeUntil()))
                .forEach(one ->
                        people.on(day, SamplePeople.OFFICE, actor -> done(verify.endNotice(actor, one.id(), "", day))));
    }

    /** 初审. */
    long look(Actor actor, long note) {
        return done(look.accept(actor, note));
    }

    /** Answers how many were accepted. */
    int verify(Actor actor, LocalDate today) {
        List<Samples.Waiting> waiting = samples.waiting(actor.regionId());
        if (waiting.isEmpty()) {
            return 0;
        }
        done(draw.draw(actor, today));
        int accepted = 0;
        for (Samples.Waiting one : waiting) {
            Commitment commitment = one.commitment();
            if (commitment.number() % ROUND == RETURNED) {
                done(verify.giveBack(actor, commitment.id(), "完成情况表没有验收人签字，请补充后再报。"));
            } else {
                boolean site = samples.picked(actor.regionId(), one.noteId()).orElse(false);
                var check = site
                        ? new VerifyCommitment.Check("现场", null, "项目现场，由牵头单位带看", "与完成情况表一致，已投入使用。")
                        : new VerifyCommitment.Check("书面", null, "", "材料齐全，数量与验收资料一致。");
                done(verify.accept(actor, commitment.id(), check, today, decision -> {
                    if (site) {
                        photo(actor, commitment, decision, today);
                    }
                }));
                accepted++;
            }
        }
        return accepted;
    }

    private void photo(Actor actor, Commitment commitment, long decision, LocalDate today) {
        var handed = new AddEvidence.Handed(
                "现场核验" + commitment.number() + "号.jpg", "现场照片", "decision", decision, commitment.audience());
        if (evidence.add(actor, handed, new ByteArrayInputStream(picture(commitment.number())), today)
                instanceof AddEvidence.Answer.Refused refused) {
            throw new IllegalStateException("sample closing: " + refused.reason());
        }
    }

    /** A drawn view, each with its own hills: the sample county has no photographs. */
    private static byte[] picture(int number) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(205, 219, 230));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int hill = 0; hill < 4; hill++) {
            pen.setColor(new Color(120 - 20 * hill, 150 - 18 * hill, 110 - 16 * hill));
            int left = (number * 37 + hill * 190) % WIDTH - 160;
            pen.fillOval(left, HEIGHT / 2 - 40 + 45 * hill, 420, 340);
        }
        pen.setColor(new Color(150, 140, 125));
        pen.fillPolygon(
                new int[] {WIDTH / 2 - 20, WIDTH / 2 + 20, WIDTH / 2 + 150, WIDTH / 2 - 150},
                new int[] {HEIGHT / 2 + 60, HEIGHT / 2 + 60, HEIGHT, HEIGHT},
                4);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new IllegalStateException("sample closing: " + refused.reason());
        };
    }
}
