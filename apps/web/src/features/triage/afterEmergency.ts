import { useLocation } from "wouter";
import { nextStop, stopOf } from "../../app/gate.ts";
import { now } from "../../app/now.ts";
import { useRecord } from "../../app/person.tsx";

/** The two doors of the first screen. */
export type Door = "now" | "plan";

/** Where the emergency screen leads: to the stop page, or on through the door the person came by. */
export function useAfterEmergency(door: Door): () => void {
  const record = useRecord();
  const [, go] = useLocation();
  return () => {
    const state = record.state();
    if (stopOf(state) !== null) go("/");
    else go(door === "now" ? "/now/who" : nextStop(state, now()));
  };
}
