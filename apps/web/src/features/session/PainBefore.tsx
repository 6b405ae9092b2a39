import { gentleSession, sessionKind, sessionSteps } from "@ilio/care";
import { useState } from "react";
import { useLocation } from "wouter";
import { hurtLastTime, isFirstSessionDone } from "../../app/firstSession.ts";
import { isSomethingNew } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { usePlan } from "../../app/usePlan.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { NrsSlider } from "../../ui/NrsSlider.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import { useWords } from "../../ui/words.tsx";
import { basisOf, type SessionDraft, saveDraft } from "./draft.ts";
import { newPlayer } from "./player.ts";

/** How is your back now? High or risen pain makes today's session the gentle one, and says so. */
export function PainBefore({ onReady }: { readonly onReady: (draft: SessionDraft) => void }) {
  const { t } = useWords();
  const record = useRecord();
  const state = usePerson();
  const plan = usePlan();
  const [, go] = useLocation();
  const [nrs, setNrs] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  if (plan === null) throw new Error("PainBefore: expected a plan, got none.");
  const leftOut = plan.items.filter(({ movement }) => hurtLastTime(state).has(movement));
  const kindFor = (pain: number) =>
    isSomethingNew(state, now())
      ? ({ session: "gentle", because: "somethingNew" } as const)
      : sessionKind({
          nrsNow: pain,
          lastCheckInNrs: state.checkIns.at(-1)?.nrs ?? null,
          firstSessionDone: isFirstSessionDone(state),
          plan,
        });
  const kind = nrs === null ? null : kindFor(nrs);

  const start = useOnce(async () => {
    if (nrs === null || kind === null) return setMissing(true);
    await record.append("before-session/1", { nrs, ...kind });
    const left = plan.items.filter((item) => !leftOut.includes(item));
    // When everything hurt last time there is still ease to offer.
    const today = kind.session === "gentle" || left.length === 0 ? gentleSession(state.answers) : left;
    const steps = sessionSteps(today, kind.session === "first" ? "first" : "usual");
    const basis = basisOf(record);
    const draft: SessionDraft = { session: kind.session, player: newPlayer(steps), basis, keptAt: Date.now() };
    await saveDraft(record, draft);
    onReady(draft);
  });
  return (
    <Page
      headingId="pain-before"
      headline={t("checkIn.pain")}
      size="question"
      bar={<StepBar onBack={() => go("/")} />}
      mat={
        <>
          <output>{missing && nrs === null && t("nrs.missing")}</output>
          <button type="button" className="btn btn-main" onClick={start}>
            {t("session.begin")}
          </button>
        </>
      }
    >
      <NrsSlider value={nrs} onChange={setNrs} labelledBy="pain-before" />
      <output>{kind?.because !== undefined && t(`session.gentle.${kind.because}`)}</output>
      {leftOut.length > 0 && kind?.session !== "gentle" && (
        <p>
          {t("session.leftOut", { names: leftOut.map(({ movement }) => t(`movement.${movement}.name`)).join(", ") })}
        </p>
      )}
    </Page>
  );
}
