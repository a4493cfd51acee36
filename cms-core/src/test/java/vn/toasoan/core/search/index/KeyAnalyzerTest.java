package vn.toasoan.core.search.index;

import com.carrotsearch.randomizedtesting.annotations.Name;
import com.carrotsearch.randomizedtesting.annotations.ParametersFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import vn.toasoan.core.search.scan.TermStream;

/** The analyzer of each stream by the rules that Lucene has for all analyzers. */
public class KeyAnalyzerTest extends BaseTokenStreamTestCase {

    private static final String[] PIECES = {
        "xây",
        "dựng",
        "Đảng",
        "hoà",
        "hòa",
        "uỷ",
        "A1",
        "117/2025/NĐ-CP",
        "2.472",
        "3,6",
        "e\u0302\u0301",
        "\u0301",
        "\u200B",
        "\u00AD",
        "👩\u200D👩",
        "\uD83D",
        "か\u3099",
        "ﬁ",
        "İ",
        "ß",
        " ",
        ", ",
        ". ",
        "–",
        "\n",
        "“",
        "\u0000"
    };

    private final TermStream stream;

    public KeyAnalyzerTest(@Name("stream") TermStream stream) {
        this.stream = stream;
    }

    /** Each stream. */
    @ParametersFactory
    public static List<Object[]> streams() {
        return Arrays.stream(TermStream.values())
                .map(stream -> new Object[] {stream})
                .toList();
    }

    public void testAnyTextHasTermsInOrderWithinIt() throws IOException {
        try (var analyzer = new KeyAnalyzer(stream)) {
            checkRandomData(random(), analyzer, 300);
        }
    }

    public void testLongTexts() throws IOException {
        try (var analyzer = new KeyAnalyzer(stream)) {
            checkRandomData(random(), analyzer, 10, 8192);
        }
    }

    public void testVietnameseTexts() throws IOException {
        try (var analyzer = new KeyAnalyzer(stream)) {
            for (var i = 0; i < 300; i++) {
                var text = new StringBuilder();
                for (var j = 0; j < random().nextInt(40); j++) {
                    text.append(PIECES[random().nextInt(PIECES.length)]).append(random().nextBoolean() ? " " : "");
                }
                checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text.toString());
            }
        }
    }

    public void testTermsEndWithTheText() throws IOException {
        try (var analyzer = new KeyAnalyzer(stream)) {
            var text = " Hoà bình, 2.472!  ";
            switch (stream) {
                case EXACT -> assertAnalyzesTo(analyzer, text, new String[] {"hoa2", "binh2", "2472"});
                case FOLDED -> assertAnalyzesTo(analyzer, text, new String[] {"hoa", "binh", "2472"});
                case EXACT_PAIRS -> assertAnalyzesTo(analyzer, text, new String[] {"hoa2 binh2"});
                case FOLDED_PAIRS -> assertAnalyzesTo(analyzer, text, new String[] {"hoa binh"});
            }
        }
    }

    public void testAWordIsTheSameWhereverItStands() throws IOException {
        try (var analyzer = new KeyAnalyzer(stream)) {
            var word = TestUtil.randomSimpleString(random(), 1, 12);
            assertAnalyzesTo(analyzer, "! " + word, analyzed(analyzer, word));
        }
    }

    private static String[] analyzed(KeyAnalyzer analyzer, String text) throws IOException {
        try (var terms = analyzer.tokenStream("text", text)) {
            var term = terms.addAttribute(CharTermAttribute.class);
            var all = new ArrayList<String>();
            terms.reset();
            while (terms.incrementToken()) {
                all.add(term.toString());
            }
            terms.end();
            return all.toArray(String[]::new);
        }
    }
}
