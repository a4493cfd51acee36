package vn.toasoan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Input that means harm, as search words: every answer must be a page, none may take long, and the log must keep its lines.
 *
 * @param packed the collection, {@code hostile.tar.gz}
 */
record HostileBench(Cms cms, Workplace place, Path packed) {

    private static final long SEED = 20_261_128;
    private static final int CONNECTIONS = 4;
    private static final JsonFactory JSON = new JsonFactory();
    /** Of an input; a request line of three times as many characters is still taken. */
    private static final int MOST_BYTES = 40_000;

    private static final Pattern LINE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+\\S+ [A-Z]+ .*|\\tat .*|\\t\\.\\.\\. .*|Caused by: .*");

    String rows(int number) throws Exception {
        var chance = new Random(SEED);
        var inputs = collected();
        var found = inputs.size();
        Collections.shuffle(inputs, chance);
        var chosen = new ArrayList<>(inputs.subList(0, Math.min(number, found)));
        for (var i = 0; i < number / 20; i++) {
            var noise = new byte[1 + chance.nextInt(200)];
            chance.nextBytes(noise);
            chosen.add(noise);
        }
        var data = place.path("data");
        var rows = new ArrayList<String>();
        rows.add("%,d of %,d collected inputs and %,d of random bytes."
                .formatted(chosen.size() - number / 20, found, number / 20));
        rows.add("");
        rows.add("| Address | requests | statuses | p50 | p99 | longest |");
        rows.add("| --- | --: | --- | --: | --: | --: |");
        try (var serving = cms.serve(data, Map.of())) {
            var web = serving.web();
            Web.await(() -> web.shows("/tim-kiem?q=a"), java.time.Duration.ofMillis(50));
            rows.add(asked(serving, "/tim-kiem?q=", "text/html", chosen));
            rows.add(asked(serving, "/goi-y?q=", "application/json", chosen));
        }
        rows.add("");
        rows.add(logged(data));
        return String.join("\n", rows);
    }

    private static String asked(Cms.Serving serving, String before, String accept, List<byte[]> inputs)
            throws Exception {
        var paths = inputs.stream().map(input -> before + encoded(input)).toList();
        var answers = new Asking("http://127.0.0.1:" + serving.port(), accept).each(paths, CONNECTIONS);
        var statuses = new TreeMap<Integer, Integer>();
        for (var i = 0; i < paths.size(); i++) {
            var status = answers.statuses().get(i);
            statuses.merge(status, 1, Integer::sum);
            if (status != 200) {
                System.err.println(status + " " + paths.get(i).substring(0, Math.min(300, paths.get(i).length())));
            }
        }
        return "| `%s…` | %,d | %s | %s | %s | %s |"
                .formatted(before, paths.size(), statuses, answers.ms(50), answers.ms(99), answers.ms(100));
    }

    /** Each byte as it is, but for letters and digits. */
    private static String encoded(byte[] input) {
        var text = new StringBuilder();
        for (var each : Arrays.copyOf(input, Math.min(input.length, MOST_BYTES))) {
            if (each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9') {
                text.append((char) each);
            } else {
                text.append("%%%02X".formatted(each));
            }
        }
        return text.toString();
    }

    private static String logged(Path data) throws IOException {
        var log = new String(Files.readAllBytes(data.resolve("run/cms.log")), UTF_8);
        var lines = log.split("\n");
        var odd = Arrays.stream(lines).filter(line -> !LINE.matcher(line).matches()).toList();
        var controls = log.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
                .count();
        odd.stream().limit(5).forEach(line -> System.err.println("in the log: " + line));
        return "In the log: %d lines, %d that are no entry, %d control characters."
                .formatted(lines.length, odd.size(), controls);
    }

    private List<byte[]> collected() throws Exception {
        var folder = Files.createDirectories(place.path("hostile"));
        var tar = place.start(() -> Running.start(
                List.of("tar", "-xzf", packed.toString(), "-C", folder.toString(), "--wildcards", "*.jsonl"),
                Map.of(),
                place.path("errors.log"),
                _ -> {}));
        if (tar.awaitExit() != 0) {
            throw new IllegalStateException("tar cannot unpack " + packed);
        }
        var inputs = new ArrayList<byte[]>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    var input = input(line);
                    if (input != null) {
                        inputs.add(input);
                    }
                }
            }
        }
        return inputs;
    }

    /** Null where a row has its input in a file. */
    private static byte[] input(String line) throws IOException {
        try (var parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    parser.skipChildren();
                    continue;
                }
                switch (name) {
                    case "input" -> {
                        return bytes(parser.getText());
                    }
                    case "input_b64" -> {
                        return Base64.getDecoder().decode(parser.getText());
                    }
                    case "gz_b64" -> {
                        var gzip = new ByteArrayInputStream(Base64.getDecoder().decode(parser.getText()));
                        return new GZIPInputStream(gzip).readNBytes(MOST_BYTES);
                    }
                    default -> {}
                }
            }
        }
        return null;
    }

    /** UTF-8, and halves of characters as the same scheme would write them. */
    private static byte[] bytes(String text) {
        var out = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.write(0xE0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3F);
                out.write(0x80 | c & 0x3F);
            } else {
                out.writeBytes(Character.toString(c).getBytes(UTF_8));
            }
        });
        return out.toByteArray();
    }
}
