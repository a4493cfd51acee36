package vn.toasoan.web.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolderTest {

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_again(Purpose purpose) {
        var holder = Holder.ofThisProcess(purpose, true);

        assertEquals(holder, Holder.parse(holder.text()).orElseThrow());
    }

    @Test
    void an_outside_database_is_told_apart() {
        assertEquals(
                new Holder(12, Purpose.SERVE, false),
                Holder.parse("12 SERVE outside\n").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "12 SERVE",
                "12 DANCE embedded",
                "-1 SERVE embedded",
                "12 SERVE embedded\n13 SERVE embedded"
            })
    void anything_else_is_nobody(String text) {
        assertTrue(Holder.parse(text).isEmpty());
    }
}
