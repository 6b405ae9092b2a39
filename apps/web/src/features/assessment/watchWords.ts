import type { LinkId } from "@ilio/care";
import { wordKey } from "../../ui/words.tsx";
import { isChecked, rowKey } from "../triage/rowWords.ts";

/** A sign to watch for, as its screen names it; what is asked as a question has a name of its own. */
export function watchKey(sign: LinkId) {
  if (isChecked(sign)) return rowKey(sign);
  return wordKey(sign === "not-improving" ? "see.not-improving" : `push.${sign}`);
}
