package vn.toasoan.core.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.toasoan.core.markup.ArticleHtml;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.search.scan.TermStream;

/** What Lucene alone does with the same text and the same index, to compare with. */
public final class BareIndex {

    private static final int SHOWN = 10;
    private static final double RAM_BUFFER_MB = 64;
    /** Of postings and of dictionaries. Source: Lucene's package documentation of its codec. */
    private static final Set<String> SOUGHT = Set.of("doc", "pos", "pay", "psm", "tim", "tip", "tmd");

    private BareIndex() {}

    /** Writes title, sapo and body as they are, with the analyzer that Lucene comes with; stored too, by one thread. */
    public static void write(List<NewsIndex.News> news, Path folder) throws IOException {
        var config = new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(RAM_BUFFER_MB);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config)) {
            for (var each : news) {
                var document = new Document();
                document.add(new TextField("title", each.text("title"), Field.Store.YES));
                document.add(new TextField("sapo", each.text("abstract"), Field.Store.YES));
                var body = ArticleHtml.plainText(NewsIndex.html(each.text("body")));
                document.add(new TextField("body", body, Field.Store.YES));
                writer.addDocument(document);
            }
        }
    }

    /** The folder of the newest index of a data folder. */
    public static Path of(Path data) throws IOException {
        return new Generations(data.resolve("index")).newest().orElseThrow();
    }

    /** The titles of the ten best by BM25 for any of the syllables without marks, in title, sapo or body. */
    public static List<String> titles(IndexSearcher searcher, String text) throws IOException {
        var scanned = ScannedText.of(text);
        var any = new BooleanQuery.Builder();
        for (var i = 0; i < scanned.size(); i++) {
            for (var part : List.of(
                    vn.toasoan.core.search.index.TextField.TITLE,
                    vn.toasoan.core.search.index.TextField.SAPO,
                    vn.toasoan.core.search.index.TextField.BODY)) {
                any.add(new TermQuery(new Term(part.in(TermStream.FOLDED), scanned.token(i).folded())), Occur.SHOULD);
            }
        }
        var titles = new Titles(searcher.getIndexReader());
        var found = new ArrayList<String>();
        for (var each : searcher.search(any.build(), SHOWN).scoreDocs) {
            found.add(titles.of(each.doc));
        }
        return found;
    }

    /** Bytes of all postings and dictionaries. */
    public static long postings(Path folder) throws IOException {
        var sum = 0L;
        try (var directory = FSDirectory.open(folder)) {
            for (var commit : SegmentInfos.readLatestCommit(directory)) {
                sum += postings(directory, commit.info);
            }
        }
        return sum;
    }

    private static long postings(Directory directory, SegmentInfo segment) throws IOException {
        if (!segment.getUseCompoundFile()) {
            return lengths(directory, segment.files().toArray(String[]::new));
        }
        try (var inside = segment.getCodec().compoundFormat().getCompoundReader(directory, segment)) {
            return lengths(inside, inside.listAll());
        }
    }

    private static long lengths(Directory directory, String[] files) throws IOException {
        var sum = 0L;
        for (var file : files) {
            var extension = IndexFileNames.getExtension(file);
            sum += extension != null && SOUGHT.contains(extension) ? directory.fileLength(file) : 0;
        }
        return sum;
    }
}
