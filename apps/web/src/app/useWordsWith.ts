import type { Part, PartKey, WordKey, Words } from "@ilio/words";
import { use } from "react";
import { useWords } from "../ui/words.tsx";
import { part as fetched } from "./part.ts";

/** What was asked for, so that a screen that draws again does not ask again. */
const asked = new WeakMap<Words, Map<Part, Promise<unknown>>>();

/** The app's words and those of a part, for a lazy screen: it waits, as for its own chunk, until they are there. */
export function useWordsWith<P extends Part>(part: P): Words<WordKey | PartKey<P>> {
  const words = useWords();
  const parts = asked.get(words) ?? new Map<Part, Promise<unknown>>();
  asked.set(words, parts);
  const loading = parts.get(part) ?? fetched(() => words.withPart(part));
  parts.set(part, loading);
  return use(loading) as Words<WordKey | PartKey<P>>;
}
