package vn.toasoan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import vn.toasoan.core.intake.CapturedText;
import vn.toasoan.core.intake.TextReader;
import vn.toasoan.core.intake.file.SourceFile;

/** The captured pages of {@code seeds/} that are text, and copies of them that are no duplicates. */
record Samples(List<Sample> samples) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * A page.
     *
     * @param title as its article is called
     */
    record Sample(String text, String title) {}

    static Samples of(Path root) throws IOException {
        try (var files = Files.list(root.resolve("seeds"))) {
            return new Samples(files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SourceFile::alone)
                    .map(SourceFile::text)
                    .map(text -> new Sample(text, new TextReader(ZONE).read(new CapturedText(text)).title()))
                    .toList());
        }
    }

    /** Writes so many copies of each into a new folder: other file, other title, a sentence with a word of its own. */
    void write(Path folder, int copies) throws IOException {
        Files.createDirectories(folder);
        for (var copy = 0; copy < copies; copy++) {
            for (var sample = 0; sample < samples.size(); sample++) {
                var name = "bai-%06d-%d.txt".formatted(copy, sample);
                Files.writeString(folder.resolve(name), copy(samples.get(sample), copy, word(copy, sample)));
            }
        }
    }

    private static String copy(Sample sample, int number, String word) {
        var longest = sample.text().lines().max(Comparator.comparing(String::length)).orElseThrow();
        var copy = sample.text()
                .replace(longest, longest + " Hồ sơ lưu ở ngăn " + word + ".")
                .replace(sample.title(), sample.title() + " (kỳ " + (number + 1) + ")");
        if (!copy.contains("(kỳ ")) {
            throw new IllegalStateException("The title does not stand in its page: " + sample.title());
        }
        return copy;
    }

    /** A word that stands in one copy alone: consonants, which no spelling rule touches. */
    static String word(int copy, int sample) {
        var word = new StringBuilder("zq");
        Integer.toString(copy * 10 + sample).chars().forEach(digit -> word.append("bcdfghklmn".charAt(digit - '0')));
        return word.toString();
    }
}
