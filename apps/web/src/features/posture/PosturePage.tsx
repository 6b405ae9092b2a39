import { useRef, useState } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Page } from "../../ui/Page.tsx";
import { keepInsides } from "../body3d/insides.ts";
import { LookControls } from "../body3d/LookControls.tsx";
import { LessonLine } from "../learn/lessons/LessonLine.tsx";
import { useBack } from "../movement/within.ts";
import { Claims } from "./Claims.tsx";
import { Controls } from "./Controls.tsx";
import { type Claim, claimOf, shownFor } from "./claims.ts";
import { DrawerContext, useDrawer, useHasFailed } from "./drawing/useDrawing.ts";
import { Gauge } from "./Gauge.tsx";
import { Meaning } from "./Meaning.tsx";
import { PostureFigure } from "./PostureFigure.tsx";
import styles from "./PosturePage.module.css";
import { PsoasNumbers, type Told } from "./PsoasNumbers.tsx";
import { PsoasTable } from "./PsoasTable.tsx";
import { claimWords, differenceWords, pictureWords, saidWords } from "./postureWords.ts";
import { psoasNow } from "./psoasNow.ts";
import { SettledText } from "./SettledText.tsx";
import type { Settled } from "./settle.ts";
import { type Control, isChangeable } from "./stance.ts";
import { edited, useShown } from "./useShown.ts";

type ToldHere = Told & { readonly settled: Settled };

/** What a posture does to the psoas: a drawn body to pull about, alone or beside another, with its numbers. */
export default function PosturePage() {
  const { t } = useWordsWith("body");
  const back = useBack("/lessons");
  const [shown, act] = useShown();
  const drawer = useDrawer();
  const hasFailed = useHasFailed(drawer);
  const words = useRef<HTMLParagraphElement>(null);
  const [live, setLive] = useState(0);
  const { look } = shown;

  const tell = (settled: Settled, mark: Told["mark"]): ToldHere => ({
    ...{ mark, settled, posture: settled.posture, now: psoasNow(settled.coordinates) },
  });
  const a = tell(shown.a, shown.b === null ? null : "A");
  const b = shown.b === null ? null : tell(shown.b, "B");
  const all = b === null ? [a] : [a, b];
  const current = edited(shown).posture;
  const isWide = all.some(({ posture: { kind } }) => kind === "lunge" || kind === "bridge");
  const difference = b === null ? null : differenceWords(t, a.now, b.now);
  const stop = shown.stopped === null ? null : t(`bodyPage.stops.${shown.stopped.why}`);
  const said = (told: Told): string => saidWords(t, told.posture, told.now);
  const spoken =
    b === null || difference === null ? said(a) : t("bodyPage.said.two", { a: said(a), b: said(b), difference });

  function showClaim(chosen: Claim): void {
    act({ type: "show", shown: shownFor(chosen) });
    // the sentence is drawn by the time that the browser comes to its next frame
    requestAnimationFrame(() => words.current?.focus());
  }

  return (
    <DrawerContext value={drawer}>
      <Page
        headline={t("bodyPage.headline")}
        lead={b === null ? t(isChangeable(current) ? "bodyPage.lead" : "bodyPage.leadFixed") : undefined}
        bar={<StepBar onBack={back} />}
        mat={
          <div className={styles.controls}>
            {live > 0 && (
              <div className={styles.looks}>
                <LookControls
                  look={look}
                  view="right"
                  onLook={(next) => {
                    if (next.layer !== look.layer) keepInsides(next.layer !== "closed");
                    act({ type: "look", change: () => next });
                  }}
                />
              </div>
            )}
            <Controls shown={shown} act={act} />
            <Claims now={claimOf(shown)} onShow={showClaim} />
            <Meaning />
          </div>
        }
      >
        <div className={b === null ? styles.stage : `${styles.stage} ${styles.two}`}>
          <div className={styles.words}>
            {shown.badLink !== null && <p role="alert">{t(`bodyPage.badLink.${shown.badLink}`)}</p>}
            {shown.claim !== null && (
              <p ref={words} tabIndex={-1} className={styles.claim}>
                {claimWords(t, shown.claim)}
              </p>
            )}
            <Gauge t={t} strains={all.map(({ mark, now }) => ({ mark, strain: now.strain.mean }))} />
            {b === null ? <PsoasNumbers told={a} /> : <PsoasTable told={all} />}
            {difference !== null && <p className={styles.difference}>{difference}</p>}
            <p className="note">{t("bodyPage.notHarm")}</p>
            <LessonLine place="body" />
            <SettledText text={stop === null ? spoken : `${stop} ${spoken}`} />
          </div>
          <div className={live > 0 ? `${styles.figures} ${styles.live}` : styles.figures}>
            {hasFailed && <p role="alert">{t("bodyPage.noPicture")}</p>}
            {all.map((told) => (
              <PostureFigure
                key={told.mark ?? "one"}
                settled={told.settled}
                strain={told.now.strain.mean}
                text={pictureWords(t, told.posture)}
                mark={told.mark}
                stopped={shown.stopped?.control ?? null}
                onMove={
                  told.settled === edited(shown)
                    ? (control: Control, wanted: number) => act({ type: "move", control, wanted })
                    : null
                }
                look={look}
                isWide={isWide}
                onTurn={(change) =>
                  act({ type: "look", change: ({ orbit, layer }) => ({ orbit: change(orbit), layer }) })
                }
                onLive={(more) => setLive((now) => now + more)}
              />
            ))}
          </div>
        </div>
      </Page>
    </DrawerContext>
  );
}
