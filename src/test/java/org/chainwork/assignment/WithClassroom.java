package org.chainwork.assignment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test that makes itself a {@link Classroom}, from its services, which it autowires. Afterwards nobody is signed in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import({Classroom.StandingClock.class, Classroom.Services.class})
@ExtendWith(WithClassroom.NobodyAfterwards.class)
public @interface WithClassroom {

    /** Signs out whoever a test was. */
    class NobodyAfterwards implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SecurityContextHolder.clearContext();
        }
    }
}
