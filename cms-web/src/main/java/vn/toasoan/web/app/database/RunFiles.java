package vn.toasoan.web.app.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import vn.toasoan.web.app.configuration.DataFolder;

/** What a running embedded server leaves for other processes of the same user: its password and port. */
final class RunFiles {

    private static final int PASSWORD_BYTES = 24;

    private final DataFolder data;

    RunFiles(DataFolder data) {
        this.data = data;
    }

    /** Removes what an earlier run left; the password stays. */
    void clear() {
        try {
            deletePort();
            deleteInitFile();
            FileUtils.cleanDirectory(data.temporary().toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot clear " + data.temporary(), failure);
        }
    }

    /** The password of the accounts, made at the first start. */
    String password() {
        return readPassword().orElseGet(() -> {
            var bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            var made = HexFormat.of().formatHex(bytes);
            write(passwordFile(), made);
            return made;
        });
    }

    /** How to get into the server that another process runs here now; empty while it is not ready. */
    Optional<Login> login() {
        return read(portFile())
                .filter(port -> port.matches("\\d{1,5}"))
                .flatMap(port -> readPassword().map(password -> Accounts.login(Integer.parseInt(port), password)));
    }

    private Optional<String> readPassword() {
        return read(passwordFile()).filter(text -> text.matches("[0-9a-f]{%d}".formatted(2 * PASSWORD_BYTES)));
    }

    void writePort(int port) {
        write(portFile(), Integer.toString(port));
    }

    void deletePort() {
        delete(portFile());
    }

    /** What the server runs before it takes connections; holds the password, so it is there only for that moment. */
    Path writeInitFile(String password) {
        write(initFile(), String.join("\n", Accounts.statements(password)) + "\n");
        return initFile();
    }

    void deleteInitFile() {
        delete(initFile());
    }

    private Path passwordFile() {
        return data.run().resolve("db.password");
    }

    private Path portFile() {
        return data.run().resolve("db.port");
    }

    private Path initFile() {
        return data.run().resolve("db.init");
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Whole or not at all, and at no moment readable by others. */
    private static void write(Path file, String text) {
        try {
            var beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(beside, text.getBytes(US_ASCII));
            Files.move(beside, file, ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + file, failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot delete " + file, failure);
        }
    }
}
