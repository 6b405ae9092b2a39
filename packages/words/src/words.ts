import { type Messages, setupI18n } from "@lingui/core";
import type { en } from "./enEverywhere.ts";

/** Id of a message. All languages have the same ids; English declares them. */
export type WordKey = keyof typeof en;

export interface Words {
  /** BCP 47 tag. */
  readonly locale: Locale;
  readonly dir: "ltr" | "rtl";
  /**
   * The message in this language, with its values filled in.
   *
   * @throws RangeError when the catalogue has no such key
   */
  readonly t: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
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
export function wordsFrom(locale: Locale, messages: Messages): Words {
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  return {
    locale,
    dir: "ltr",
    t(key, values) {
      if (!(key in messages)) throw new RangeError(`words: expected a key of ${locale}, got "${key}".`);
      return i18n._(key, values);
    },
  };
}
