package vn.toasoan.core.search.rank;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import vn.toasoan.core.search.index.TextField;

/** The values of all {@link Weight}s. Immutable. */
public final class Weights {

    /** Those that the product ranks by. */
    public static final Weights TUNED = read();

    private final Map<Weight, Double> values;

    private Weights(Map<Weight, Double> values) {
        this.values = values;
    }

    private static Weights read() {
        try (var in = Weights.class.getResourceAsStream("weights.properties")) {
            if (in == null) {
                throw new IllegalStateException("weights.properties is not here");
            }
            var file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var values = new EnumMap<Weight, Double>(Weight.class);
            for (var weight : Weight.values()) {
                values.put(weight, Double.valueOf(file.getProperty(weight.name())));
            }
            return new Weights(values);
        } catch (IOException e) {
            throw new UncheckedIOException("weights.properties cannot be read", e);
        }
    }

    /** The same but for one. */
    public Weights with(Weight weight, double value) {
        var changed = new EnumMap<>(values);
        changed.put(weight, value);
        return new Weights(changed);
    }

    public double of(Weight weight) {
        return values.getOrDefault(weight, 0.0);
    }

    float word(TextField part) {
        return (float) of(
                switch (part) {
                    case TITLE -> Weight.WORD_TITLE;
                    case SAPO -> Weight.WORD_SAPO;
                    case BODY -> Weight.WORD_BODY;
                    case AUTHORS -> Weight.WORD_AUTHORS;
                    case TAGS -> Weight.WORD_TAGS;
                });
    }

    float pair(TextField part) {
        return (float) of(
                switch (part) {
                    case TITLE -> Weight.PAIR_TITLE;
                    case SAPO -> Weight.PAIR_SAPO;
                    case BODY -> Weight.PAIR_BODY;
                    case AUTHORS -> Weight.PAIR_AUTHORS;
                    case TAGS -> Weight.PAIR_TAGS;
                });
    }

    float phrase(TextField part) {
        return (float) of(
                switch (part) {
                    case TITLE -> Weight.PHRASE_TITLE;
                    case SAPO -> Weight.PHRASE_SAPO;
                    case BODY -> Weight.PHRASE_BODY;
                    case AUTHORS -> Weight.PHRASE_AUTHORS;
                    case TAGS -> Weight.PHRASE_TAGS;
                });
    }

    float near(TextField part) {
        return (float) of(
                switch (part) {
                    case TITLE -> Weight.NEAR_TITLE;
                    case SAPO -> Weight.NEAR_SAPO;
                    case BODY -> Weight.NEAR_BODY;
                    case AUTHORS -> Weight.NEAR_AUTHORS;
                    case TAGS -> Weight.NEAR_TAGS;
                });
    }
}
