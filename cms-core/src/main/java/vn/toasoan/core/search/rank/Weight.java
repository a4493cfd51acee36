package vn.toasoan.core.search.rank;

/** What the ranking weighs; the values stand in {@code weights.properties}. */
public enum Weight {
    /** A word with the marks that were typed. */
    EXACT,
    /** A word without marks, beside others that were typed with some, found so. */
    BARE,
    /** A word in any spelling. */
    FOLDED,
    /** The spelling that the words around make likely. */
    RESTORED,
    EXACT_PAIR,
    RESTORED_PAIR,
    FOLDED_PAIR,
    /** A word that the last one may be the beginning of. */
    COMPLETED,
    /** What the finds of other parts add to the best part's. */
    OTHER_PARTS,
    /** The same for pairs. */
    OTHER_PARTS_PAIR,
    WORD_TITLE,
    WORD_SAPO,
    WORD_BODY,
    WORD_AUTHORS,
    WORD_TAGS,
    PAIR_TITLE,
    PAIR_SAPO,
    PAIR_BODY,
    PAIR_AUTHORS,
    PAIR_TAGS,
    /** All words in order, side by side. */
    PHRASE_TITLE,
    PHRASE_SAPO,
    PHRASE_BODY,
    PHRASE_AUTHORS,
    PHRASE_TAGS,
    /** All words near each other in any order. */
    NEAR_TITLE,
    NEAR_SAPO,
    NEAR_BODY,
    NEAR_AUTHORS,
    NEAR_TAGS,
    /** The words are the whole title. */
    WHOLE_TITLE,
    /** An official document of the number that was typed is named. */
    NUMBER,
    /** It is written there as it was typed, to the sign. */
    NUMBER_AS_WRITTEN,
    /** A name that was typed stands there as one. */
    NAME,
    /** What words side by side or near count that have other marks than were typed. */
    OTHER_MARKS,
    /** What the same gain where each two neighbours stand as they were typed, those without marks too. */
    AS_TYPED,
    /** How much a new article is worth more than an old one. */
    FRESH,
    /** Candidates by title; by pairs of sapo and body; by all words, or all pairs, in the body; of a single word. */
    BY_TITLE,
    BY_PAIRS,
    BY_BODY,
    BY_WORDS
}
