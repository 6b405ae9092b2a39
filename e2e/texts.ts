import { type PartKey, type WordKey, wordsFrom } from "@ilio/words";
import { en } from "@ilio/words/en";

/** The words on the screens, from the catalogue itself: a reworded text breaks no test. */
export const { t } = wordsFrom<WordKey | PartKey>("en", en);

/** The message of a key that is put together; throws when the catalogue has none. */
export const word = (key: string, values?: Readonly<Record<string, string | number>>): string =>
  t(key as WordKey, values);
