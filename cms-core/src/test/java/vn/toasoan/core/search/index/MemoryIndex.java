package vn.toasoan.core.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.PublicArticle;
import vn.toasoan.core.article.PublicState;
import vn.toasoan.core.search.Draft;
import vn.toasoan.core.search.scan.TermStream;
import vn.toasoan.core.search.words.Vocabulary;

/** Drafts in an index in memory, written as the product writes, with ids from 1 on. */
public final class MemoryIndex implements AutoCloseable {

    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    private MemoryIndex(Draft... drafts) throws IOException {
        var config = new IndexWriterConfig(new KeyAnalyzer(TermStream.EXACT)).setSimilarity(Fields.similarity());
        try (var writer = new IndexWriter(directory, config)) {
            for (var i = 0; i < drafts.length; i++) {
                writer.addDocument(ArticleDocument.of(article(i + 1, drafts[i])));
            }
        }
        this.reader = DirectoryReader.open(directory);
    }

    /** Of the drafts, the first with the id 1. */
    public static MemoryIndex of(Draft... drafts) {
        try {
            return new MemoryIndex(drafts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublicArticle article(long id, Draft draft) {
        var at = draft.at();
        var sorted = at == null ? Instant.EPOCH : at;
        var article = new Article(
                id,
                draft.kind(),
                PublicState.PUBLISHED,
                null,
                null,
                null,
                null,
                at,
                null,
                null,
                null,
                sorted,
                id,
                null,
                "x",
                draft.title(),
                null,
                draft.sapo(),
                1L,
                null,
                null,
                null,
                null,
                1);
        return new PublicArticle(article, draft.content(1));
    }

    public IndexSearcher searcher() {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Fields.similarity());
        return searcher;
    }

    public Vocabulary vocabulary() {
        try {
            return VocabularyReader.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
