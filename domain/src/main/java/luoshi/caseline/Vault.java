package luoshi.caseline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Line;
import luoshi.privacy.FieldCipher;
import luoshi.privacy.Masks;
import org.jspecify.annotations.Nullable;

/** 遮蔽字段: sealed where they are kept (SM4), with stars for those who need not know them (R8-4, R16-2). */
public final class Vault {
    private static final String SEALED = "\u00a7";

    private final FieldCipher cipher;

    public Vault(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** The values as they are kept. */
    Map<String, String> seal(List<Field> fields, Map<String, String> values) {
        return each(
                fields, values, (field, value) -> value.isEmpty() || value.startsWith(SEALED) ? value : sealed(value));
    }

    /** A whole text as it is kept; {@link #plain} opens it again. */
    public String sealed(String text) {
        return SEALED + Base64.getEncoder().encodeToString(cipher.seal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The values as somebody sees them: with stars, or whole. */
    public Map<String, String> open(List<Field> fields, Map<String, String> values, boolean whole) {
        return each(fields, values, (field, value) -> {
            String plain = plain(value);
            return whole ? plain : masked(field, plain);
        });
    }

    /** The values without what is masked, for facts and timelines. */
    static Map<String, String> without(Line line, Map<String, String> values) {
        Map<String, String> rest = new HashMap<>(values);
        line.fields().stream().filter(field -> field.is(Field.Flag.MASKED)).forEach(field -> rest.remove(field.code()));
        return rest;
    }

    /** Equal for equal texts, and nothing else can be read from it; null where all of them are empty. */
    @Nullable
    Long key(String line, List<String> texts) {
        if (texts.stream().allMatch(String::isBlank)) {
            return null;
        }
        String joined = String.join("\n", texts).strip().toLowerCase(Locale.ROOT);
        return ByteBuffer.wrap(cipher.blindIndex(line + "\n" + joined)).getLong();
    }

    /** The text of a sealed value; one that is not sealed stays. */
    public String plain(String value) {
        return value.startsWith(SEALED)
                ? new String(cipher.open(Base64.getDecoder().decode(value.substring(1))), StandardCharsets.UTF_8)
                : value;
    }

    private static String masked(Field field, String plain) {
        return field.type() == FieldType.PERSON
                ? Masks.name(plain)
                : plain.matches("[0-9-]{7,13}") ? Masks.phone(plain) : Masks.paper(plain);
    }

    private interface Change {
        String of(Field field, String value);
    }

    private static Map<String, String> each(List<Field> fields, Map<String, String> values, Change change) {
        Map<String, String> changed = new HashMap<>(values);
        fields.stream()
                .filter(field -> field.is(Field.Flag.MASKED))
                .forEach(field -> changed.computeIfPresent(
                        field.code(), (code, value) -> value.isEmpty() ? value : change.of(field, value)));
        return changed;
    }
}
