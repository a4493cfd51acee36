package vn.toasoan.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import vn.toasoan.core.search.index.NewsIndex.News;

/** What Lucene finds as it comes: BM25 of each word in title, sapo and body, added up. */
final class StockLucene {

    private static final int SHOWN = 10;
    private static final String ID = "id";
    private static final List<String> PARTS = List.of("title", "abstract", "body");

    private final IndexSearcher searcher;

    private StockLucene(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** How words are taken. */
    enum Words {
        /** With their marks: {@code StandardAnalyzer}. */
        STANDARD(new StandardAnalyzer()),
        /** Without: {@code ASCIIFoldingFilter}, which makes a d of đ. */
        FOLDED(new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                return new TokenStreamComponents(tokens, new ASCIIFoldingFilter(new LowerCaseFilter(tokens)));
            }
        });

        private final Analyzer analyzer;

        Words(Analyzer analyzer) {
            this.analyzer = analyzer;
        }

        private String field(String part) {
            return part + '.' + name();
        }

        private List<String> of(String text) throws IOException {
            var words = new ArrayList<String>();
            try (var tokens = analyzer.tokenStream("", text)) {
                var term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    words.add(term.toString());
                }
                tokens.end();
            }
            return words;
        }
    }

    /** In the index of the folder, which is written first where it does not hold these articles. */
    static StockLucene in(Path folder, List<News> news) throws IOException {
        var directory = FSDirectory.open(folder);
        if (!DirectoryReader.indexExists(directory)) {
            write(directory, news);
        }
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
        return new StockLucene(searcher);
    }

    private static void write(FSDirectory directory, List<News> news) throws IOException {
        var folded = new HashMap<String, Analyzer>();
        PARTS.forEach(part -> folded.put(Words.FOLDED.field(part), Words.FOLDED.analyzer));
        var analyzer = new PerFieldAnalyzerWrapper(Words.STANDARD.analyzer, Map.copyOf(folded));
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64))) {
            for (var each : news) {
                var document = new Document();
                document.add(new StoredField(ID, each.id()));
                for (var part : PARTS) {
                    for (var words : Words.values()) {
                        document.add(new TextField(words.field(part), each.text(part), Field.Store.NO));
                    }
                }
                writer.addDocument(document);
            }
        }
    }

    /** The ids of the articles found, the best first. */
    List<String> found(Words words, String text) {
        try {
            var any = new BooleanQuery.Builder();
            for (var word : words.of(text)) {
                for (var part : PARTS) {
                    any.add(new TermQuery(new Term(words.field(part), word)), Occur.SHOULD);
                }
            }
            var ids = new ArrayList<String>();
            for (var each : searcher.search(any.build(), SHOWN).scoreDocs) {
                ids.add(searcher.storedFields().document(each.doc, Set.of(ID)).get(ID));
            }
            return ids;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
