import { useLocation } from "wouter";
import { nextStop, stopOf } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { useRecord } from "../../app/person.tsx";

/** The two doors of the first screen. */
export type Door = "now" | "plan";

/** Where a screen of rows leads: to the stop page, or on through the door the person came by. */
export function useAfterRows(door: Door): () => void {
  const record = useRecord();
  const [, go] = useLocation();
  return () => {
    const state = record.state();
    const isStopped = stopOf(state, now()) !== null;
    go(door === "now" && !isStopped ? "/now/who" : nextStop(state, now()));
  };
}
