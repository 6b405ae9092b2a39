import { type EmergencyId, emergencyIds } from "@ilio/care";
import { useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { StepBar } from "../../ui/Bar.tsx";
import { CheckRow } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useAllSeen } from "../../ui/useAllSeen.ts";
import { useWords } from "../../ui/words.tsx";
import type { Door } from "./afterEmergency.ts";
import styles from "./EmergencyPage.module.css";
import { StopPage } from "./StopPage.tsx";
import { useSaveEmergency } from "./useSaveEmergency.ts";

/** The rows in their two lists, most urgent first within each. */
const lists = [
  {
    heading: "check.below",
    ids: ["saddle-bladder-bowel", "both-legs-or-giving-way", "leg-cold-white", "blood-thinner-groin-thigh"],
  },
  {
    heading: "check.above",
    ids: ["chest-breath-faint-tearing", "fever-and-ill", "hard-fall-or-cannot-stand", "pregnant-bleeding-fluid-pains"],
  },
] as const satisfies readonly { heading: string; ids: readonly EmergencyId[] }[];

/** The emergency screen behind both doors. Nothing is ticked before; "none" counts only after the whole list was on screen. */
export function EmergencyPage({ params }: { readonly params: { readonly door: Door } }) {
  const { t } = useWords();
  const [, go] = useLocation();
  const [ticked, setTicked] = useState<ReadonlySet<EmergencyId>>(new Set());
  const [early, setEarly] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const allSeen = useAllSeen(list);
  const { save, unsavedStop } = useSaveEmergency(params.door);

  const tick = (id: EmergencyId, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const say = (ids: Iterable<EmergencyId>, answer: "yes" | "no") =>
    save(Object.fromEntries(Array.from(ids, (id) => [id, answer])));
  const none = () => {
    if (allSeen) return say(emergencyIds, "no");
    setEarly(true);
    // The end of the list; on a small screen that leaps over rows, and the next tap leads back to those.
    const unseen = list.current?.querySelectorAll("[data-row]:not([data-seen])") ?? [];
    [...unseen].at(-1)?.scrollIntoView({ block: "center" });
  };

  if (unsavedStop !== null) return <StopPage answers={unsavedStop} />;
  return (
    <Page
      headline={t("check.headline")}
      size="question"
      bar={<StepBar onBack={() => go("/")} />}
      sticky
      mat={
        <>
          <output>{early && !allSeen && t("check.readFirst")}</output>
          {ticked.size > 0 ? (
            <button type="button" className="btn btn-main" onClick={() => say(ticked, "yes")}>
              {t("app.goOn")}
            </button>
          ) : (
            <button type="button" className="btn btn-main" onClick={none}>
              {t("check.none")}
            </button>
          )}
          <Link href={`/check/${params.door}/items`} className="btn btn-ground">
            {t("check.notSureOne")}
          </Link>
        </>
      }
    >
      <div ref={list} className={styles.lists}>
        {lists.map(({ heading, ids }) => (
          <section key={heading}>
            <h2 className={styles.heading}>{t(heading)}</h2>
            <ul>
              {ids.map((id) => (
                <li key={id} data-row>
                  <CheckRow checked={ticked.has(id)} onChange={(on) => tick(id, on)}>
                    {t(`emergency.${id}`)}
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
