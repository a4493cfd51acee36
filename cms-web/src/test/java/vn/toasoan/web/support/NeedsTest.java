package vn.toasoan.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class NeedsTest {

    @Test
    void a_missing_program_skips_the_test_and_says_why() {
        var skipped = assertThrows(TestAbortedException.class, () -> new Needs(false).program("Xyz", "/no/such"));

        assertTrue(String.valueOf(skipped.getMessage()).contains("Xyz is not installed"));
    }

    @Test
    void a_missing_program_fails_the_test_where_everything_must_run() {
        assertThrows(AssertionFailedError.class, () -> new Needs(true).program("Xyz", "/no/such"));
    }

    @Test
    void the_first_place_that_has_the_program_is_taken() {
        assertEquals(Path.of("/bin/sh"), new Needs(true).program("sh", "/no/such", "/bin/sh"));
    }
}
