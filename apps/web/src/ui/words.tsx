import type { WordKey, Words } from "@ilio/words";
import { createContext, type ReactNode, useContext } from "react";

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the person's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useWords: expected a WordsProvider above this component, got none.");
  return words;
}

/** A key that care computed. A repository test holds that the catalogue has every key care can return. */
export const wordKey = (key: string): WordKey => key as WordKey;
