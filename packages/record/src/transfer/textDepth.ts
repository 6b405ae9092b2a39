/** Place (from 1) where JSON text first nests deeper than `limit`; null when it does not. Read before parsing it. */
export function depthFlaw(text: string, limit: number): number | null {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (inString) {
      if (unit === "\\") i++;
      else if (unit === '"') inString = false;
    } else if (unit === '"') inString = true;
    else if (unit === "{" || unit === "[") {
      depth++;
      if (depth > limit) return i + 1;
    } else if (unit === "}" || unit === "]") depth--;
  }
  return null;
}
