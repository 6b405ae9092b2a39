import type { Words } from "@ilio/words";

/** Shown when the browser gives no storage: what it means, and what to do. */
export function CannotOpen({ words: { t } }: { readonly words: Words }) {
  return (
    <main className="plain-page">
      <h1>{t("cannotOpen.headline")}</h1>
      <p>{t("cannotOpen.what")}</p>
      <p>{t("cannotOpen.emergency")}</p>
    </main>
  );
}
