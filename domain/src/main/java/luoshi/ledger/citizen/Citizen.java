package luoshi.ledger.citizen;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import luoshi.privacy.FieldCipher;
import luoshi.privacy.Masks;
import org.jspecify.annotations.Nullable;

/** 来信人: may give name and telephone; both are sealed, and shown masked. */
public record Citizen(String name, String phone) {
    private static final int LONGEST = 60;
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");

    /** As they are stored; null where nothing was given. */
    public record Sealed(byte @Nullable [] name, byte @Nullable [] phone, String contact) {}

    /** What is wrong with them; null where nothing is. */
    public Taken.@Nullable Refused complaint() {
        if (name.length() > LONGEST) {
            return new Taken.Refused("name", "姓名不超过" + LONGEST + "字");
        }
        return phone.isEmpty() || PHONE.matcher(phone).matches()
                ? null
                : new Taken.Refused("phone", "电话号码看不懂，请填手机号或带区号的座机");
    }

    public Sealed sealed(FieldCipher cipher) {
        String contact = (name.isEmpty() ? "" : Masks.name(name)) + " " + (phone.isEmpty() ? "" : Masks.phone(phone));
        return new Sealed(sealed(cipher, name), sealed(cipher, phone), contact.strip());
    }

    private static byte @Nullable [] sealed(FieldCipher cipher, String text) {
        return text.isEmpty() ? null : cipher.seal(text.getBytes(StandardCharsets.UTF_8));
    }
}
