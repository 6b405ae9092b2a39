import { files, read } from "./repository.ts";

/** One text of the English catalogue. */
export interface Message {
  readonly key: string;
  /** ICU message. */
  readonly text: string;
  /** Path of its file from the root. */
  readonly file: string;
}

/** All English texts, as the translators see them. */
export const messages: readonly Message[] = files("packages/words/locales/en", /\.json$/).flatMap((file) =>
  Object.entries(JSON.parse(read(file)) as Record<string, string>).map(([key, text]) => ({ key, text, file })),
);

/**
 * A text as a person may meet it: the `other` branch of each choice, and a name or number as one short word.
 *
 * @throws Error when braces do not close
 */
export function spoken(icu: string): string {
  let text = "";
  for (let i = 0; i < icu.length; ) {
    if (icu[i] !== "{") {
      text += icu[i] === "#" ? "2" : icu[i];
      i += 1;
      continue;
    }
    const end = closing(icu, i);
    const other = /\bother\s*(?=\{)/.exec(icu.slice(i + 1, end));
    const branch = other === null ? -1 : i + 1 + other.index + other[0].length;
    text += branch === -1 ? "ten" : spoken(icu.slice(branch + 1, closing(icu, branch)));
    i = end + 1;
  }
  return text;
}

/** Position of the brace that closes the one at `start`. */
function closing(icu: string, start: number): number {
  let depth = 0;
  for (let i = start; i < icu.length; i++) {
    if (icu[i] === "{") depth += 1;
    if (icu[i] === "}") depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error(`A brace is not closed in "${icu}".`);
}
