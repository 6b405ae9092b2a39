/**
 * How a look over a JSON value ended: before the `,` or the bracket that belongs to what is round it; or too deep, too
 * long, or cut off, and where.
 */
export interface ValueEnd {
  readonly type: "end" | "tooDeep" | "tooLong" | "cut";
  readonly at: number;
}

interface Limits {
  /** Levels of nesting. */
  readonly levels: number;
  /** UTF-16 units. */
  readonly length: number;
}

/** Finds where the JSON value at `from` ends, without parsing it: before that, nobody knows how long parsing may take. */
export function valueEnd(text: string, from: number, { levels, length }: Limits): ValueEnd {
  const most = Math.min(text.length, from + length);
  let depth = 0;
  let inString = false;
  for (let at = from; at < most; at++) {
    const unit = text[at];
    if (inString) {
      if (unit === "\\") at++;
      else if (unit === '"') inString = false;
    } else if (unit === '"') inString = true;
    else if (unit === "{" || unit === "[") {
      if (++depth > levels) return { type: "tooDeep", at };
    } else if (unit === "}" || unit === "]") {
      if (--depth < 0) return { type: "end", at };
    } else if (unit === "," && depth === 0) return { type: "end", at };
  }
  return { type: most < text.length ? "tooLong" : "cut", at: most };
}
