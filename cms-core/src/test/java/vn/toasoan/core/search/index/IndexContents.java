package vn.toasoan.core.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.NumericUtils;
import vn.toasoan.core.change.Position;

/** Everything that can be found in an index, to compare two of them: by article, each stored value, doc value and term. */
public record IndexContents(Map<Long, List<String>> byArticle) {

    /** What searches see now. */
    public static IndexContents of(SearchIndex index) {
        try (var lease = index.lease()) {
            return read(lease.reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is committed in the newest generation below the root. */
    static IndexContents committed(Path root) {
        try (var directory = FSDirectory.open(newest(root));
                var reader = DirectoryReader.open(directory)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the newest generation below the root says it stands. */
    static Position committedPosition(Path root) {
        try (var directory = FSDirectory.open(newest(root));
                var reader = DirectoryReader.open(directory)) {
            return Stamp.position(reader.getIndexCommit().getUserData());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newest(Path root) throws IOException {
        return new Generations(root).newest().orElseThrow();
    }

    private static IndexContents read(DirectoryReader reader) throws IOException {
        var all = new TreeMap<Long, List<String>>();
        for (var leaf : reader.leaves()) {
            readSegment(leaf.reader(), all);
        }
        all.values().forEach(values -> values.sort(null));
        return new IndexContents(all);
    }

    private static void readSegment(LeafReader segment, Map<Long, List<String>> all) throws IOException {
        var articles = new TreeMap<Integer, List<String>>();
        var live = segment.getLiveDocs();
        for (var document = 0; document < segment.maxDoc(); document++) {
            if (live == null || live.get(document)) {
                var values = new ArrayList<String>();
                segment.storedFields().document(document).forEach(f -> values.add(f.name() + "=" + f.stringValue()));
                articles.put(document, values);
                var id = segment.getNumericDocValues(Fields.ID);
                id.advanceExact(document);
                if (all.put(id.longValue(), values) != null) {
                    throw new IllegalStateException("article " + id.longValue() + " is there twice");
                }
            }
        }
        for (var field : segment.getFieldInfos()) {
            readTerms(segment, field.name, articles);
            readValues(segment, field.name, articles);
        }
    }

    private static void readTerms(LeafReader segment, String field, Map<Integer, List<String>> articles)
            throws IOException {
        var terms = segment.terms(field);
        if (terms == null) {
            return;
        }
        var each = terms.iterator();
        while (each.next() != null) {
            var postings = each.postings(null, PostingsEnum.FREQS);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (articles.containsKey(postings.docID())) {
                    articles.get(postings.docID())
                            .add(field + ":" + each.term().utf8ToString() + "*" + postings.freq());
                }
            }
        }
    }

    private static void readValues(LeafReader segment, String field, Map<Integer, List<String>> articles)
            throws IOException {
        var info = segment.getFieldInfos().fieldInfo(field);
        var values = switch (info.getDocValuesType()) {
            case NUMERIC -> segment.getNumericDocValues(field);
            case SORTED_NUMERIC -> null;
            default -> null;
        };
        if (values != null) {
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (articles.containsKey(values.docID())) {
                    articles.get(values.docID()).add(field + "#" + values.longValue());
                }
            }
        }
        var points = segment.getPointValues(field);
        if (points != null) {
            points.intersect(new org.apache.lucene.index.PointValues.IntersectVisitor() {
                @Override
                public void visit(int document) {
                    throw new IllegalStateException();
                }

                @Override
                public void visit(int document, byte[] packed) {
                    if (articles.containsKey(document)) {
                        articles.get(document).add(field + "@" + NumericUtils.sortableBytesToLong(packed, 0));
                    }
                }

                @Override
                public org.apache.lucene.index.PointValues.Relation compare(byte[] low, byte[] high) {
                    return org.apache.lucene.index.PointValues.Relation.CELL_CROSSES_QUERY;
                }
            });
        }
    }
}
