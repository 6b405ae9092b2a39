import type { OpenProblem } from "@ilio/record";
import type { Words } from "@ilio/words";
import { loadLater } from "./lazyPages.ts";

/** Why the record is not open; `blocked`: another tab with an older Ilio does not let go of it yet. */
type Why = OpenProblem["type"] | "blocked";

/** A newer version may wait, and a plain reload would not let it in. */
async function reload(): Promise<void> {
  try {
    const { takeUpdate } = await loadLater();
    if (await takeUpdate()) return;
  } catch (problem) {
    console.warn("reload: expected to look for a newer version, got", problem);
  }
  location.reload();
}

/** Stands in for the app while there is no record: what that means, and what to do. */
export function CannotOpen({ words: { t }, why }: { readonly words: Words; readonly why: Why }) {
  return (
    <main className="plain-page">
      <h1>{t(`cannotOpen.${why}.headline`)}</h1>
      <p>{t(`cannotOpen.${why}.what`)}</p>
      {(why === "newer" || why === "failed") && (
        <button type="button" className="btn btn-main" onClick={reload}>
          {t("problem.reload")}
        </button>
      )}
      <p>{t("cannotOpen.emergency")}</p>
    </main>
  );
}
