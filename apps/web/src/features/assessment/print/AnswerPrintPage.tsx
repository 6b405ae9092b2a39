import { journey } from "@ilio/care";
import { authoredOf, dayOf } from "@ilio/record";
import { Redirect, useLocation } from "wouter";
import { nextStop } from "../../../app/gate.ts";
import { now } from "../../../app/now.ts";
import { usePerson } from "../../../app/person.tsx";
import { useWordsWith } from "../../../app/useWordsWith.ts";
import { StepBar } from "../../../ui/Bar.tsx";
import { Page } from "../../../ui/Page.tsx";
import { AnswerSheet } from "./AnswerSheet.tsx";

/** The answer for paper: what is on screen is what is printed. */
export default function AnswerPrintPage() {
  const { t } = useWordsWith("answer");
  const [, go] = useLocation();
  const state = usePerson();
  const next = nextStop(state, now());
  if (next !== "/answer" || state.authored === null) return <Redirect replace to={next} />;
  const authored = authoredOf(state.authored);
  return (
    <Page
      headline={t("sheet.headline")}
      lead={t("sheet.lead")}
      bar={<StepBar onBack={() => go("/answer")} />}
      sticky
      mat={
        <button type="button" className="btn btn-main" onClick={() => window.print()}>
          {t("sheet.do")}
        </button>
      }
    >
      <AnswerSheet state={state} day={dayOf(state.authored)} {...journey(state.answers, authored)} />
    </Page>
  );
}
