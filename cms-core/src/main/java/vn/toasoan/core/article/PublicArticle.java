package vn.toasoan.core.article;

/** A public article with the content that readers see. */
public record PublicArticle(Article article, Content content) {}
