package luoshi.once;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is bound to the running transaction and gone when it ends. */
final class InTransaction {

    private InTransaction() {}

    static boolean runs() {
        return TransactionSynchronizationManager.isSynchronizationActive();
    }

    static @Nullable Object bound(Object key) {
        return TransactionSynchronizationManager.getResource(key);
    }

    /** Takes the place of what was bound to the key; does nothing outside a transaction. */
    static void bind(Object key, Object value) {
        if (!runs()) {
            return;
        }
        if (TransactionSynchronizationManager.unbindResourceIfPossible(key) == null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    unbind(key);
                }
            });
        }
        TransactionSynchronizationManager.bindResource(key, value);
    }

    static void unbind(Object key) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
}
