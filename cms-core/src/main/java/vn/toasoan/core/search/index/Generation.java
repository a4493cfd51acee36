package vn.toasoan.core.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import vn.toasoan.core.article.PublicArticle;
import vn.toasoan.core.change.Position;
import vn.toasoan.core.search.scan.TermStream;

/** One index in its folder and its only writer. Not thread-safe, but for the readers, {@link #gather} and {@link #commit}. */
final class Generation implements Closeable {

    /** Lets some thousand articles gather before they are written; a merge less for each. */
    private static final double RAM_BUFFER_MB = 64;

    private static final double SCATTERED = 0.9;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private Position position;

    private Generation(Path folder, Directory directory, OpenMode mode, Position position) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.position = position;
        var config = new IndexWriterConfig(new KeyAnalyzer(TermStream.EXACT))
                .setOpenMode(mode)
                .setSimilarity(Fields.similarity())
                .setRAMBufferSizeMB(RAM_BUFFER_MB)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
    }

    /** A new, empty one in a new folder; it is no index before its first {@link #commit}. */
    static Generation create(Path folder, Position position) throws IOException {
        return inFolder(folder, directory -> new Generation(folder, directory, OpenMode.CREATE, position));
    }

    /** The one in the folder, every byte of it checked. */
    static Generation open(Path folder) throws IOException {
        return inFolder(folder, directory -> new Generation(folder, directory, OpenMode.APPEND, checked(directory)));
    }

    private interface Opening {
        Generation in(Directory directory) throws IOException;
    }

    private static Generation inFolder(Path folder, Opening opening) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            return opening.in(directory);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    private static Position checked(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return Stamp.position(reader.getIndexCommit().getUserData());
        }
    }

    Path folder() {
        return folder;
    }

    /** Where in the feed its effects stand, committed or not. */
    Position position() {
        return position;
    }

    /** Adds articles that it does not hold. */
    void add(Collection<PublicArticle> articles) throws IOException {
        for (var article : articles) {
            writer.addDocument(ArticleDocument.of(article));
        }
    }

    /** Holds these of the articles of the ids, as they are given, and the others no more. */
    void replace(Collection<Long> ids, Collection<PublicArticle> present) throws IOException {
        writer.deleteDocuments(ids.stream().map(ArticleDocument::key).toArray(Term[]::new));
        add(present);
    }

    /** Stands at the position from the next commit on. Not while one is made: it takes in what is there when it begins. */
    synchronized void standAt(Position reached) {
        position = reached;
        writer.setLiveCommitData(Stamp.of(reached).entrySet());
    }

    /** Makes what it holds, and where it stands, outlive a crash. */
    synchronized void commit() throws IOException {
        writer.commit();
    }

    /**
     * Whether it is so scattered over segments that searches pay for it: one has less than nine tenths of the articles.
     */
    boolean isScattered(DirectoryReader reader) {
        var largest = reader.leaves().stream()
                .mapToInt(segment -> segment.reader().numDocs())
                .max()
                .orElse(0);
        return largest < SCATTERED * reader.numDocs();
    }

    /** Brings its segments together into one; takes long, and others may write meanwhile. */
    void gather() throws IOException {
        writer.forceMerge(1);
    }

    ReaderManager readers() throws IOException {
        return new ReaderManager(writer);
    }

    /** Ends the writer, without what was not committed; readers go on. */
    void abandon() {
        IOUtils.closeWhileHandlingException(writer::rollback);
    }

    /** Closes the folder as well. */
    @Override
    public void close() throws IOException {
        abandon();
        directory.close();
    }
}
