package luoshi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R0-6: marks as papers carry them are found, ordinary words are not. */
class SecretGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"机密★5年", "秘密 ★ 1年", "绝密★", "密级：秘密", "密 级: 机密", "转发机密级文件", "请速阅。\n  绝密  \n某某局", "★长期"})
    void aMarkIsFound(String text) {
        assertThat(SecretGuard.mark(text)).as(text).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"严守国家秘密，做好保密检查", "保护企业商业秘密和个人隐私", "机密仪器厂技改项目开工", "三星级★★★酒店2家", "创建5A景区", "涉密人员培训1次"})
    void anOrdinaryWordIsNone(String text) {
        assertThat(SecretGuard.mark(text)).as(text).isEmpty();
    }
}
