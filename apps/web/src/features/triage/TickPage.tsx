import { useRef, useState } from "react";
import { Link } from "wouter";
import { StepBar } from "../../ui/Bar.tsx";
import { CheckRow } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useAllSeen } from "../../ui/useAllSeen.ts";
import { useWords } from "../../ui/words.tsx";
import { rowKey } from "./rowWords.ts";
import { StopPage } from "./StopPage.tsx";
import type { RowId, RowScreen } from "./screens.ts";
import styles from "./TickPage.module.css";
import type { SaveRows } from "./useSaveRows.ts";

export interface RowPageProps {
  readonly screen: RowScreen;
  readonly saving: SaveRows;
  readonly onBack: () => void;
}

const each = (ids: Iterable<RowId>, answer: "yes" | "no") =>
  Object.fromEntries(Array.from(ids, (id) => [id, answer] as const));

/**
 * Rows to tick. Nothing is ticked before, and what is not ticked becomes a "no" only after the whole list was on screen.
 * Only an emergency does not wait for that.
 */
export function TickPage({ screen, saving, onBack, items }: RowPageProps & { readonly items: string }) {
  const { t } = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<RowId>>(new Set());
  const [early, setEarly] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const allSeen = useAllSeen(list);

  const tick = (id: RowId, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const goOn = () => {
    const yes = each(ticked, "yes");
    if (saving.isEmergency(yes)) return saving.save(yes);
    if (allSeen) return saving.save({ ...each(screen.ids, "no"), ...yes });
    setEarly(true);
    // The end of the list; on a small screen that leaps over rows, and the next tap leads back to those.
    const unseen = list.current?.querySelectorAll("[data-row]:not([data-seen])") ?? [];
    [...unseen].at(-1)?.scrollIntoView({ block: "center" });
  };

  if (saving.unsavedStop !== null) return <StopPage answers={saving.unsavedStop} />;
  return (
    <Page
      headline={t(screen.headline)}
      size="question"
      bar={<StepBar onBack={onBack} />}
      sticky
      mat={
        <>
          <output>{early && !allSeen && t("check.readFirst")}</output>
          <button type="button" className="btn btn-main" onClick={goOn}>
            {t(ticked.size === 0 ? "check.none" : screen.goOn, { count: ticked.size })}
          </button>
          <Link href={items} className="btn btn-ground">
            {t("check.notSureOne")}
          </Link>
        </>
      }
    >
      <div ref={list} className={styles.lists}>
        {screen.lists.map(({ heading, ids }) => (
          <section key={heading}>
            <h2 className={styles.heading}>{t(heading)}</h2>
            <ul>
              {ids.map((id) => (
                <li key={id} data-row>
                  <CheckRow checked={ticked.has(id)} onChange={(on) => tick(id, on)}>
                    {t(rowKey(id))}
                  </CheckRow>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
