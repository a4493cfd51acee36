package vn.toasoan.core.search.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.article.PublicArticle;
import vn.toasoan.core.article.Signature;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.markup.ArticleHtml;
import vn.toasoan.core.search.scan.DocumentNumber;
import vn.toasoan.core.search.scan.ProperNames;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.search.scan.TermStream;
import vn.toasoan.core.search.words.Explained;

/** A public article as the index holds it. Depends on the article alone, so that no other change makes it stale. */
final class ArticleDocument {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleDocument.class);
    private static final FieldType SCORED = type(IndexOptions.DOCS_AND_FREQS, false);
    /** One stream has places as well: they are the same for all. */
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    private static final FieldType PRESENT = type(IndexOptions.DOCS, true);

    private final Document document = new Document();

    private ArticleDocument() {}

    /** The document of the article. */
    static Document of(PublicArticle given) {
        var built = new ArticleDocument();
        built.addFilters(given);
        built.addTexts(given);
        return built.document;
    }

    /** What an article's document is replaced and deleted by. */
    static Term key(long articleId) {
        return new Term(Fields.ID, Long.toString(articleId));
    }

    private void addFilters(PublicArticle given) {
        var article = given.article();
        document.add(new StringField(Fields.ID, Long.toString(article.id()), Field.Store.YES));
        document.add(new NumericDocValuesField(Fields.ID, article.id()));
        document.add(new StringField(Fields.KIND, article.kind().name(), Field.Store.NO));
        document.add(
                new NumericDocValuesField(Fields.SORTED_AT, article.sortedAt().toEpochMilli()));
        if (article.publishedAt() != null) {
            document.add(
                    new LongField(Fields.PUBLISHED_AT, article.publishedAt().toEpochMilli(), Field.Store.NO));
            document.add(new NumericDocValuesField(
                    Fields.DATED_AT, article.publishedAt().toEpochMilli()));
        }
        Stream.concat(Stream.ofNullable(given.content().sectionId()), given.content().furtherSections().stream())
                .distinct()
                .forEach(id -> document.add(new StringField(Fields.SECTION, Long.toString(id), Field.Store.NO)));
    }

    private void addTexts(PublicArticle given) {
        var content = given.content();
        var sapo = content.sapo() == null ? "" : content.sapo();
        var body = plainBody(given);
        document.add(new BinaryDocValuesField(Fields.TITLE, new BytesRef(content.title())));
        document.add(new StoredField(Fields.SAPO, sapo));
        document.add(new StoredField(Fields.BODY, body));
        add(TextField.TITLE, Stream.of(content.title()));
        add(TextField.SAPO, Stream.concat(Stream.ofNullable(content.kicker()), Stream.of(sapo)));
        add(TextField.BODY, Stream.of(body));
        add(TextField.AUTHORS, content.byline().stream().map(Signature::name));
        content.byline().forEach(signature -> addName(Fields.AUTHOR_NAMES, signature.name()));
        content.tags().forEach(tag -> addName(Fields.TAG_NAMES, tag));
        add(TextField.TAGS, Stream.concat(content.tags().stream(), Stream.ofNullable(content.source())));
    }

    private void addName(String field, String name) {
        document.add(new StringField(field, NameTerms.term(name), Field.Store.NO));
    }

    /** An article whose body cannot be read is found by its title and sapo: one must not keep the others from search. */
    private static String plainBody(PublicArticle given) {
        try {
            return ArticleHtml.plainText(given.content().body());
        } catch (CmsException.Invalid e) {
            LOG.warn(
                    "The body of article {} is not in the search index",
                    given.article().id(),
                    e);
            return "";
        }
    }

    private void add(TextField part, Stream<String> texts) {
        texts.forEach(text -> add(part, text, ScannedText.of(text)));
    }

    private void add(TextField part, String given, ScannedText text) {
        for (var stream : TermStream.values()) {
            var type = stream == TermStream.FOLDED ? PLACED : SCORED;
            document.add(new Field(part.in(stream), new KeyStream(stream, text), type));
        }
        for (var stream : List.of(TermStream.EXACT, TermStream.FOLDED)) {
            document.add(new Field(Fields.anywhere(stream), new KeyStream(stream, text), PRESENT));
        }
        DocumentNumber.in(given).stream()
                .flatMap(number -> number.terms().stream())
                .forEach(term -> document.add(new StringField(Fields.NUMBERS, term, Field.Store.NO)));
        ProperNames.in(given, text).forEach(name -> document.add(new StringField(Fields.NAMES, name, Field.Store.NO)));
        Explained.in(given, text).stream()
                .map(Explained::term)
                .forEach(term -> document.add(new StringField(Fields.EXPLAINED, term, Field.Store.NO)));
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
