import type { MovementId, Side } from "../catalogue/movement.ts";
import { lineOf, type Run } from "./run.ts";
import type { Step } from "./step.ts";

/** What became of a movement on one side. */
export interface LineDone {
  readonly movement: MovementId;
  readonly side: Side;
  /** Whole seconds really spent in its phases. */
  readonly seconds: number;
  /** Whole seconds that the session had for them. */
  readonly asked: number;
  readonly outcome: "done" | "skipped" | "hurt" | "swapped" | "notReached";
  /** What took its place, if something did. */
  readonly instead?: MovementId;
}

/** What was done, for the record: one line for each movement and side, in order. */
export function sessionDone(run: Run): readonly LineDone[] {
  const lines = new Map<string, { readonly step: Step; asked: number }>();
  for (const step of run.steps) {
    if (step.kind !== "phase") continue;
    const line = lines.get(lineOf(step)) ?? { step, asked: 0 };
    line.asked += step.seconds;
    lines.set(lineOf(step), line);
  }
  return [...lines].map(([key, { step, asked }]) => {
    const { movement, side, movementIndex } = step;
    const seconds = Math.round((run.spentMs[key] ?? 0) / 1000);
    const instead = run.instead[movementIndex];
    return {
      ...{ movement, side, seconds, asked, outcome: outcomeOf(run, key, movementIndex) },
      ...(instead === undefined ? {} : { instead }),
    };
  });
}

function outcomeOf(run: Run, line: string, movementIndex: number): LineDone["outcome"] {
  const how = run.ended[movementIndex];
  if (how === "hurt") return "hurt";
  if (run.completed.includes(line)) return "done";
  return how ?? ((run.spentMs[line] ?? 0) > 0 ? "skipped" : "notReached");
}
