import type { Length } from "@ilio/figure/view";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { ownKey } from "../movement/ownKey.ts";
import styles from "./Body3D.module.css";
import { wayOf } from "./wayOf.ts";

/** What the colours say, in words and numbers. */
export function Lengths({ lengths }: { readonly lengths: readonly Length[] }) {
  const { t } = useWordsWith("movement");
  return (
    <dl className={styles.lengths} aria-label={t("movementPage.body.lengths")}>
      {lengths.map((length) => {
        const { muscle, side, percent, works } = length;
        const way = wayOf(length);
        return (
          <div key={muscle + side} data-way={way}>
            <dt>
              {t("movementPage.body.muscle", {
                side: side === "l" ? "left" : "right",
                // within a sentence some names end with a comma
                muscle: t(ownKey(`movementPage.muscle.${muscle}`)).replace(/,$/, ""),
              })}
            </dt>
            <dd>
              {t("movementPage.body.length", {
                ...{ way, percent: Math.round(Math.abs(percent)), works: works ? "yes" : "no" },
              })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
