import { isStature } from "../body3d/figureChoice.ts";

/** What a text says of a stature: whole cm, nothing, or what cannot be taken. A full-width or spaced number is one too. */
export function statureOf(
  text: string,
): { readonly ok: true; readonly cm: number | undefined } | { readonly ok: false } {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return { ok: true, cm: undefined };
  const cm = /^\d+(?:\s*cm)?$/i.test(plain) ? Number.parseInt(plain, 10) : Number.NaN;
  return isStature(cm) ? { ok: true, cm } : { ok: false };
}
