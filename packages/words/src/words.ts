import { type Messages, setupI18n } from "@lingui/core";
import type { en } from "./enEverywhere.ts";

/** What only one screen says, and few people come to: each part is a chunk of its own, fetched with its screen. */
const parts = {
  en: {
    answer: async () => (await import("../locales/en/answer.json")).default,
    body: async () => (await import("../locales/en/body.json")).default,
    claims: async () => (await import("../locales/en/claims.json")).default,
    figure: async () => (await import("../locales/en/figure.json")).default,
    history: async () => (await import("../locales/en/history.json")).default,
    homeTest: async () => (await import("../locales/en/homeTest.json")).default,
    lessons: async () => (await import("../locales/en/lessons.json")).default,
    movement: async () => (await import("../locales/en/movement.json")).default,
    phases: async () => (await import("../locales/en/phases.json")).default,
    print: async () => (await import("../locales/en/print.json")).default,
    session: async () => (await import("../locales/en/session.json")).default,
  },
} as const;
export type Part = keyof (typeof parts)["en"];
/** Id of a message of a part; of any of them when none is named. */
export type PartKey<P extends Part = Part> = P extends Part
  ? string & keyof Awaited<ReturnType<(typeof parts)["en"][P]>>
  : never;

/** Id of a message that every screen has. All languages have the same ids; English declares them. */
export type WordKey = Exclude<keyof typeof en, PartKey>;

export interface Words<Key extends string = WordKey> {
  /** BCP 47 tag. */
  readonly locale: Locale;
  readonly dir: "ltr" | "rtl";
  /**
   * The message in this language, with its values filled in.
   *
   * @throws RangeError when the catalogue has no such key
   */
  readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
  /** The same words and those of a part, loaded. */
  readonly withPart: <P extends Part>(part: P) => Promise<Words<Key | PartKey<P>>>;
}

/** The app's words: one lazy chunk a language. */
const catalogues = {
  en: async (): Promise<Messages> => (await import("./en.ts")).en,
} as const;
export type Locale = keyof typeof catalogues;
export const locales = Object.keys(catalogues) as readonly Locale[];

/** The app's words in one language, loaded. */
export async function loadWords(locale: Locale): Promise<Words> {
  return wordsFrom(locale, await catalogues[locale]());
}

/** Words over messages that are at hand (tests, the CLI). */
export function wordsFrom<Key extends string = WordKey>(locale: Locale, messages: Messages): Words<Key> {
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  return {
    locale,
    dir: "ltr",
    t(key, values) {
      if (!(key in messages)) throw new RangeError(`words: expected a key of ${locale}, got "${key}".`);
      return i18n._(key, values);
    },
    withPart: async (part) => wordsFrom(locale, { ...messages, ...(await parts[locale][part]()) }),
  };
}
