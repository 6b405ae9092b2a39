import { sources } from "@ilio/care";
import { blocks, id, list } from "./markdown.ts";

/** Every source that a row names. */
export const sourcesSection = (): string =>
  blocks(
    "## 8. Sources",
    list(Object.entries(sources).map(([key, { citation, where }]) => `${id("Q", key)} ${citation}. ${where}`)),
  );
