import {
  type HomeTest,
  type HomeTestQuestion,
  type HomeTestTry,
  homeTestQuestions,
  questionsFor,
  type Side,
} from "@ilio/care";
import { useState } from "react";
import { useWordsWith } from "../../app/useWordsWith.ts";
import { StepBar } from "../../ui/Bar.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useOnce } from "../../ui/useOnce.ts";
import styles from "./TestPage.module.css";

type Tried = Omit<HomeTestTry, "side">;

interface AskPageProps {
  readonly test: HomeTest;
  readonly side: Side;
  readonly tried: Tried;
  readonly onBack: () => void;
  readonly onAnswered: (tried: Tried) => Promise<void>;
}

/** What the person felt and saw in one try; only what still has to be asked. */
export function AskPage({ test, side, tried, onBack, onAnswered }: AskPageProps) {
  const { t } = useWordsWith("homeTest");
  const [told, setTold] = useState(tried.told);
  const [missing, setMissing] = useState(false);
  const questions = questionsFor(test, { ...tried, told }).filter((question) => tried.told[question] === undefined);
  const isWhole = questions.every((question) => told[question] !== undefined);

  const next = useOnce(async () => {
    if (!isWhole) return setMissing(true);
    // an answer to a question that another answer has taken away again is none
    const kept = Object.entries(told).filter(
      ([question]) => question in tried.told || questions.includes(question as HomeTestQuestion),
    );
    await onAnswered({ ...tried, told: Object.fromEntries(kept) });
  });
  const label = (question: HomeTestQuestion, code: string): string =>
    code === "yes" || code === "no" || code === "notSure"
      ? t(`answer.${code}`)
      : t(`homeTests.${question}.${code}` as never);
  return (
    <Page
      headline={t(`homeTests.doing.${side}`)}
      lead={t(`homeTest.${test.id}.name`)}
      bar={<StepBar onBack={onBack} />}
      mat={
        <>
          <output>{missing && !isWhole && t("homeTests.answerAll")}</output>
          <button type="button" className="btn btn-main" onClick={next}>
            {t("homeTests.next")}
          </button>
        </>
      }
    >
      {questions.map((question) => (
        <section key={question} className={styles.question}>
          <h2 id={`ask-${question}`}>{t(`homeTests.ask.${question}`)}</h2>
          <Choice
            name={question}
            labelledBy={`ask-${question}`}
            options={homeTestQuestions[question].map((code) => ({
              value: code as string,
              label: label(question, code),
            }))}
            value={told[question]}
            onChange={(code) => setTold({ ...told, [question]: code })}
            form="chips"
          />
        </section>
      ))}
    </Page>
  );
}
