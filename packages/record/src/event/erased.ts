import { canonicalText } from "./bytes.ts";
import type { UnknownEvent } from "./event.ts";

/**
 * The canonical text of an event whose payload has been erased: the same envelope with `e: 2` and no payload, so that
 * the device's numbers keep no gap and no copy brings the payload back. Made from the stored text, not from what it is
 * read as, so every device and every later program makes the same bytes of it.
 *
 * @param text canonical JSON of an event that can be read
 */
export function erasedText(text: string): string {
  // it was read as an event before, so this is one
  const { id, device, n, hlc, at, type, replaces } = JSON.parse(text) as UnknownEvent;
  const envelope = { e: 2, id, device, n, hlc, at, type, ...(replaces === undefined ? {} : { replaces }) };
  return canonicalText({ ...envelope, payload: null });
}
