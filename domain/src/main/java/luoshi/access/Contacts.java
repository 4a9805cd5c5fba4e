package luoshi.access;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import luoshi.privacy.FieldCipher;
import luoshi.privacy.Masks;
import org.jspecify.annotations.Nullable;

/** 联系人: whom to call in a unit. Numbers are masked unless the acting person may see them (R16-2). */
public final class Contacts {
    /** The right to see a number whole. */
    public static final String WHOLE = "contact.phone";

    private final Stored stored;
    private final FieldCipher cipher;

    public Contacts(Stored stored, FieldCipher cipher) {
        this.stored = stored;
        this.cipher = cipher;
    }

    /** The stored contacts; needs {@code duty.assign} or {@code contact.phone}. */
    public interface Stored {

        List<Row> of(Collection<Long> units);

        /** A post of a unit with who holds it. */
        record Row(long unitId, String post, String name, byte @Nullable [] phone) {}
    }

    /**
     * Somebody to call.
     *
     * @param phone as it may be shown; empty where none is registered
     * @param whole whether it can be dialled
     */
    public record Contact(long unitId, String post, String name, String phone, boolean whole) {}

    public List<Contact> of(Actor actor, Collection<Long> units) {
        boolean whole = actor.may(WHOLE);
        return stored.of(units).stream()
                .map(row -> new Contact(
                        row.unitId(), row.post(), row.name(), shown(row.phone(), whole), whole && row.phone() != null))
                .toList();
    }

    private String shown(byte @Nullable [] sealed, boolean whole) {
        if (sealed == null) {
            return "";
        }
        String phone = new String(cipher.open(sealed), StandardCharsets.UTF_8);
        return whole ? phone : Masks.phone(phone);
    }
}
