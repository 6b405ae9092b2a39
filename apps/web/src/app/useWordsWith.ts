import type { Part, PartKey, WordKey, Words } from "@ilio/words";
import { use } from "react";
import { useWords } from "../ui/words.tsx";
import { part as fetched } from "./part.ts";

/** What was asked for, so that a screen that draws again does not ask again. */
const asked = new WeakMap<Words, Map<string, Promise<unknown>>>();

/** The app's words and those of some parts, for a lazy screen: it waits, as for its own chunk, until they are there. */
export function useWordsWith<P extends Part>(...parts: readonly P[]): Words<WordKey | PartKey<P>> {
  const words = useWords();
  const loadings = asked.get(words) ?? new Map<string, Promise<unknown>>();
  asked.set(words, loadings);
  const id = parts.join();
  const loading = loadings.get(id) ?? fetched(() => withParts(words, parts));
  loadings.set(id, loading);
  return use(loading) as Words<WordKey | PartKey<P>>;
}

async function withParts(words: Pick<Words, "withPart">, parts: readonly Part[]): Promise<unknown> {
  const [first, ...rest] = parts;
  return first === undefined ? words : withParts(await words.withPart(first), rest);
}
