package luoshi.app.boot;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** What Spring looks at: the wiring beside this class and the pages. Rooms may name their pages alike, so a bean goes by its full name. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan(
        basePackages = {"luoshi.app.boot", "luoshi.app.web"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class LuoshiApplication {}
