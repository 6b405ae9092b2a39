import { type HomeTest, type HomeTestTry, questionsFor, type Side } from "@ilio/care";
import { useState } from "react";
import { useRecord } from "../../app/person.tsx";
import { AskPage } from "./AskPage.tsx";
import { HowPage } from "./HowPage.tsx";
import { IsNewPage } from "./IsNewPage.tsx";
import { ResultPage } from "./ResultPage.tsx";
import { saveTest } from "./saveTest.ts";
import { TryPage } from "./TryPage.tsx";
import type { BeforeTests } from "./testDay.ts";
import { keepTries } from "./testDraft.ts";

interface OneTestProps {
  readonly test: HomeTest;
  readonly before: BeforeTests;
  /** Sides that were done before it was left. */
  readonly tries: readonly HomeTestTry[];
}

type Tried = Omit<HomeTestTry, "side">;
type Stage = { readonly at: "how" | "try" | "isNew" | "result" } | { readonly at: "ask"; readonly tried: Tried };

const sidesOf = ({ sides }: HomeTest): readonly Side[] => (sides === "each" ? ["left", "right"] : ["both"]);

/** Feet that came down by themselves; null where both stayed up, or nobody asked. */
const weakFeet = (tries: readonly HomeTestTry[]): "left" | "right" | "both" | null => {
  const said = tries[0]?.told.gaveWay;
  return said === "left" || said === "right" || said === "both" ? said : null;
};

/** One test from how it goes to what it found; each side is kept as it is done. */
export function OneTest({ test, before, tries: kept }: OneTestProps) {
  const record = useRecord();
  const [tries, setTries] = useState(kept);
  const [stage, setStage] = useState<Stage>({ at: "how" });
  const side = sidesOf(test).find((each) => !tries.some((tried) => tried.side === each));

  const save = async (all: readonly HomeTestTry[]) => {
    await saveTest(record, { test: test.id, nrs: before.nrs, masked: before.taken, tries: all });
    setStage({ at: "result" });
  };
  const finish = async (all: readonly HomeTestTry[]) =>
    weakFeet(all) === null ? save(all) : setStage({ at: "isNew" });
  const answered = async (tried: Tried) => {
    const all = [...tries, { ...tried, side: side! }];
    setTries(all);
    await keepTries(record, { test: test.id, tries: all, keptAt: Date.now() });
    if (all.length < sidesOf(test).length) return setStage({ at: "try" });
    await finish(all);
  };
  const tried = (done: Tried) =>
    questionsFor(test, done).length > 0 ? setStage({ at: "ask", tried: done }) : answered(done);

  if (stage.at === "result") return <ResultPage test={test} />;
  if (stage.at === "isNew") return <IsNewPage feet={weakFeet(tries)!} onSaved={() => save(tries)} />;
  if (side === undefined || stage.at === "how") {
    const start = () => (side === undefined ? finish(tries) : setStage({ at: "try" }));
    return <HowPage test={test} side={side ?? "both"} done={tries} onStart={start} />;
  }
  if (stage.at === "ask")
    return (
      <AskPage
        key={side}
        test={test}
        side={side}
        tried={stage.tried}
        onBack={() => setStage({ at: "try" })}
        onAnswered={answered}
      />
    );
  return <TryPage key={side} test={test} side={side} onBack={() => setStage({ at: "how" })} onTried={tried} />;
}
