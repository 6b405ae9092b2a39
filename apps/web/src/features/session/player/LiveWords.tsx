import type { Side } from "@ilio/care";
import type { Length } from "@ilio/figure/view";
import { wayOf } from "../../body3d/wayOf.ts";
import { useSessionWords } from "../sessionWords.ts";
import styles from "./LiveBody.module.css";

/** What the colour of the psoas says, in words: read when one comes to it, never called out. */
export function LiveWords({ lengths, side }: { readonly lengths: readonly Length[]; readonly side: Side }) {
  const { t } = useSessionWords();
  const told = lengths.find((one) => one.muscle === "psoas_major" && one.side === (side === "left" ? "l" : "r"));
  if (told === undefined) return null;
  const way = wayOf(told);
  return (
    <p className={styles.words} data-way={way}>
      {t("session.body.psoas", { side, way, works: told.works ? "yes" : "no" })}
    </p>
  );
}
