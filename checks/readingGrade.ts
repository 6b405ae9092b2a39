/** How hard a text is to read, and how much text that is said about. */
export interface ReadingGrade {
  /** Flesch–Kincaid grade: about the school year in which it can be read. */
  readonly grade: number;
  readonly words: number;
}

/**
 * Flesch–Kincaid grade of several texts taken together. A text without a full stop counts as a sentence.
 *
 * @param fieldTerms words, in lower case, that are left out: the reader meets them anyway and nothing shorter is as clear
 * @source Kincaid et al. 1975, Derivation of new readability formulas, Naval Technical Training Command report 8-75
 */
export function readingGrade(texts: readonly string[], fieldTerms: ReadonlySet<string>): ReadingGrade {
  const sentences = texts.flatMap((text) => text.split(/[.?!:;\n]+/)).map((sentence) => wordsIn(sentence));
  const counted = sentences
    .map((words) => words.filter((word) => !fieldTerms.has(word)))
    .filter((words) => words.length > 0);
  const words = counted.flat();
  if (words.length === 0) return { grade: 0, words: 0 };
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return {
    grade: 0.39 * (words.length / counted.length) + 11.8 * (syllables / words.length) - 15.59,
    words: words.length,
  };
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[a-z]+(?:'[a-z]+)?/g) ?? [];

/**
 * Syllables of an English word by a rule of thumb: groups of vowels, without a silent *e*, *es* or *ed* at the end, and
 * at least one. It is wrong for about one word in ten, in both directions, which evens out over a screen.
 */
export function syllablesIn(word: string): number {
  const spelled = word.replace(/'.*$/, "");
  const sounded = spelled
    .replace(/(?<=[^laeiouytd])ed$/, "")
    .replace(/(?<=[^laeiouyszxc]|[^csz]h)es$/, "")
    .replace(/(?<=[^laeiouy])e$/, "");
  return Math.max(1, sounded.match(/[aeiouy]+/g)?.length ?? 0);
}
