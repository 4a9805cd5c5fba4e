package luoshi.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class OnceTest {
    private final Once<Integer> once = Once.forAll();
    private final AtomicInteger reads = new AtomicInteger();
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    private int read() {
        return once.get("key", reads::incrementAndGet);
    }

    @Test
    void aTransactionReadsOnceAndTheNextReadsAgain() {
        transaction.executeWithoutResult(status -> assertThat(read()).isEqualTo(read()));
        transaction.executeWithoutResult(status -> assertThat(read()).isEqualTo(2));
    }

    @Test
    void whatWasChangedIsReadAgain() {
        transaction.executeWithoutResult(status -> {
            read();
            once.forget();
            assertThat(read()).isEqualTo(2);
        });
    }

    @Test
    void whatWasReadUnderAStampIsUsedUnderTheSameStampOnly() {
        entered(7, "1", () -> assertThat(read()).isEqualTo(1));
        entered(7, "1", () -> assertThat(read()).isEqualTo(1));
        entered(8, "1", () -> assertThat(read()).isEqualTo(2));
        entered(7, "2", () -> assertThat(read()).isEqualTo(3));
        entered(7, "1", () -> assertThat(read()).isEqualTo(4));
    }

    @Test
    void whatATransactionReadsAfterItsOwnChangeStaysItsOwn() {
        entered(7, "1", () -> {
            once.forget();
            assertThat(read()).isEqualTo(1);
        });
        entered(7, "1", () -> assertThat(read()).isEqualTo(2));
    }

    @Test
    void whoeverSeesMoreThanOneCountyReadsForHimself() {
        entered(7, "1", this::read);
        entered(7, "1", () -> {
            Stamp.leave();
            assertThat(read()).isEqualTo(2);
        });
    }

    @Test
    void whatDependsOnWhoLooksIsSharedByTheSameClaimsOnly() {
        Once<Integer> mine = Once.forEach();
        Runnable look = () -> mine.get("key", reads::incrementAndGet);
        entered(7, "1", "clerk", look);
        entered(7, "1", "head", look);
        assertThat(reads).hasValue(2);
        entered(7, "1", "clerk", look);
        assertThat(reads).hasValue(2);
        entered(7, "1", "clerk", () -> read());
        entered(7, "1", "head", () -> assertThat(read()).isEqualTo(3));
    }

    private void entered(long region, String changed, Runnable work) {
        entered(region, changed, "", work);
    }

    private void entered(long region, String changed, String claims, Runnable work) {
        transaction.executeWithoutResult(status -> {
            Stamp.enter(region, changed, claims);
            work.run();
        });
    }

    @Test
    void outsideATransactionNothingIsRemembered() {
        read();
        once.forget();
        assertThat(read()).isEqualTo(2);
    }

    private static final class NoDatabase extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
