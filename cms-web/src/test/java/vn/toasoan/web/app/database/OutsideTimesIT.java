package vn.toasoan.web.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.web.support.OutsideServer;

class OutsideTimesIT {

    /** At half past two in the night of 8 March 2026 there is no such time in New York: clocks go from 2 to 3. */
    @Test
    void an_instant_is_kept_in_utc_wherever_the_machine_stands(@TempDir Path folder)
            throws IOException, InterruptedException, SQLException {
        try (var server = OutsideServer.start(Files.createDirectory(folder.resolve("server")))) {
            var environment = new HashMap<>(server.environment());
            environment.put("TZ", "America/New_York");

            try (var tool = Tool.start(Purpose.IMPORT, folder.resolve("data"), environment)) {
                tool.awaitOpen();

                assertEquals(
                        "2026-03-08 02:30:00.123|2026-03-08T02:30:00.123Z",
                        tool.ask("instant 2026-03-08T02:30:00.123Z"));
                assertEquals("2026-11-01 05:30:00.000|2026-11-01T05:30:00Z", tool.ask("instant 2026-11-01T05:30:00Z"));
                tool.finish();
            }
        }
    }
}
