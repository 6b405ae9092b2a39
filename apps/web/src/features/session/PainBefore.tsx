import { gentleSession, sessionKind, sessionSteps } from "@ilio/care";
import { useState } from "react";
import { useLocation } from "wouter";
import { isFirstSessionDone } from "../../app/firstSession.ts";
import { usePerson, useRecord } from "../../app/person.tsx";
import { usePlan } from "../../app/usePlan.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { NrsSlider } from "../../ui/NrsSlider.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWords } from "../../ui/words.tsx";
import { type SessionDraft, saveDraft } from "./draft.ts";
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
  const kindFor = (pain: number) =>
    sessionKind({
      nrsNow: pain,
      lastCheckInNrs: state.checkIns.at(-1)?.nrs ?? null,
      firstSessionDone: isFirstSessionDone(state),
      plan,
    });
  const kind = nrs === null ? null : kindFor(nrs);

  const start = async () => {
    if (nrs === null || kind === null) return setMissing(true);
    await record.append("before-session/1", { nrs, ...kind });
    const items = kind.session === "gentle" ? gentleSession(state.answers) : plan.items;
    const steps = sessionSteps(items, kind.session === "first" ? "first" : "usual");
    const draft: SessionDraft = { session: kind.session, player: newPlayer(steps) };
    await saveDraft(record, draft);
    onReady(draft);
  };
  return (
    <Page
      headline={t("checkIn.pain")}
      size="question"
      bar={<StepBar onBack={() => go("/")} />}
      mat={
        <>
          {missing && nrs === null && <output>{t("nrs.missing")}</output>}
          <button type="button" className="btn btn-main" onClick={start}>
            {t("session.begin")}
          </button>
        </>
      }
    >
      <h2 id="pain-before" className="hidden-visually">
        {t("checkIn.pain")}
      </h2>
      <NrsSlider value={nrs} onChange={setNrs} labelledBy="pain-before" />
      <output>{kind?.because !== undefined && t(`session.gentle.${kind.because}`)}</output>
    </Page>
  );
}
