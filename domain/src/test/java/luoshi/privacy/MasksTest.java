package luoshi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** R16-2: what is shown of names, papers, telephones and bank accounts. */
class MasksTest {

    @Test
    void theExamplesOfTheRule() {
        assertThat(Masks.name("张三")).isEqualTo("张*");
        assertThat(Masks.name("欧阳山川")).isEqualTo("欧阳**");
        assertThat(Masks.phone("13812345678")).isEqualTo("138****5678");
        assertThat(Masks.paper("140121199001011234")).isEqualTo("140***********1234");
        assertThat(Masks.bank("6222020200112233445")).endsWith("3445").doesNotContain("6222");
    }

    @Property(tries = 300)
    void noMaskShowsMoreThanSevenDigitsOrIsOfAnotherLength(
            @ForAll @NumericChars @StringLength(max = 24) String digits) {
        for (String masked : new String[] {Masks.phone(digits), Masks.paper(digits), Masks.bank(digits)}) {
            assertThat(masked).hasSameSizeAs(digits);
            assertThat(masked.chars().filter(Character::isDigit).count()).isLessThanOrEqualTo(7);
            assertThat(digits.isEmpty() || masked.contains("*")).isTrue();
        }
    }
}
