package vn.toasoan.web.app.database;

import java.util.List;
import vn.toasoan.web.app.configuration.JdbcUrl;

/** Who may do what in the embedded database: one account for the program, root for people, nobody else. */
final class Accounts {

    /** The database and its account. */
    static final String NAME = "toa_soan";

    private Accounts() {}

    static Login login(int port, String password) {
        var url = JdbcUrl.parse("jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, NAME))
                .orElseThrow();
        return new Login(url, NAME, password);
    }

    /**
     * What the server runs before it takes connections, at every start: so the password file is always right, also
     * after it was lost. Each statement is one line, as an init file wants it.
     *
     * @param password letters and digits only
     */
    static List<String> statements(String password) {
        return List.of(
                "DELETE FROM mysql.global_priv WHERE User = '' OR User = 'root' AND Host <> 'localhost';",
                "FLUSH PRIVILEGES;",
                "ALTER USER root@localhost IDENTIFIED BY '" + password + "';",
                "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;",
                "CREATE USER IF NOT EXISTS " + NAME + "@'127.0.0.1';",
                "ALTER USER " + NAME + "@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON " + NAME + ".* TO " + NAME + "@'127.0.0.1';");
    }
}
