import {
  heard,
  msToNext,
  type PlanItem,
  type Press,
  pressed,
  type Run,
  sessionSteps,
  viewAt,
  type Wait,
} from "@ilio/care";
import type { PlayerV1 } from "@ilio/record";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { usePerson, useRecord } from "../../../app/person.tsx";
import { endSession, hurtIn, type SessionDraft, saveDraft } from "../draft.ts";
import { useSessionWords } from "../sessionWords.ts";
import { saveSound, soundOf } from "../sound/soundSettings.ts";
import { useSound } from "../sound/useSound.ts";
import { shownAt } from "./shown.ts";

/** A clock that only runs forward, ms. */
const steadyClock = (): number => performance.now();

/** Runs a session by the clock: gives each cue when it is due, keeps the session each second, ends it in the record. */
export function usePlayer(draft: SessionDraft, onDone: () => void, clock: () => number = steadyClock) {
  const record = useRecord();
  const words = useSessionWords();
  const state = usePerson();
  // A choice shows and sounds at once; the record follows.
  const [settings, setSettings] = useState(() => soundOf(state));
  const sound = useSound(settings, words);
  const [run, setRun] = useState(draft.run);
  const [now, setNow] = useState(clock);
  const [pulses, setPulses] = useState(0);
  // The newest state, for presses that come before the next drawing.
  const current = useRef(run);
  const keptSecond = useRef(-1);
  // Set from the first try to end until that try fails: whoever ends it twice waits for the same end.
  const ending = useRef<Promise<void> | null>(null);
  const kept = (at: Run): SessionDraft => ({ ...draft, run: at, hurt: hurtIn(draft, at), keptAt: Date.now() });

  /** Writes the session to the record, once. */
  const finish = (press: Press = { type: "wait", why: "person" }): Promise<void> => {
    sound.rest();
    const settled = pressed(current.current, press, clock());
    ending.current ??= endSession(record, kept(settled)).catch((problem: unknown) => {
      ending.current = null;
      throw problem;
    });
    return ending.current;
  };

  /** Shows a new state, gives what is due, and keeps it. */
  const take = async (next: Run, reading: number, mustKeep: boolean): Promise<void> => {
    if (ending.current !== null) return;
    const { run: settled, cues } = heard(next, reading);
    current.current = settled;
    setRun(settled);
    setNow(reading);
    if (cues.length > 0) sound.give(cues, settled.steps);
    if (cues.some(({ kind }) => kind === "step" || kind === "form")) setPulses((n) => n + 1);
    if (viewAt(settled, reading).isDone) {
      await finish();
      onDone();
      return;
    }
    const second = Math.floor(settled.positionMs / 1000);
    if (!mustKeep && second === keptSecond.current) return;
    keptSecond.current = second;
    await saveDraft(record, kept(settled), reading);
  };

  const press = (what: Press) => {
    // waking the sound takes a moment on a slow phone, so the clock is read after it
    const isRunning = current.current.runningSince !== null;
    if (what.type === "goOn" || (isRunning && what.type !== "wait")) sound.begin();
    const reading = clock();
    const next = pressed(current.current, what, reading);
    if (next.runningSince === null) sound.rest();
    void take(next, reading, true);
  };

  // The clock is looked at by itself, not by what was drawn: a slow frame delays no cue.
  const look = useEffectEvent(() => void take(current.current, clock(), false));
  const msLeft = useEffectEvent(() => msToNext(current.current, clock()));
  const isOn = run.runningSince !== null;
  useEffect(() => {
    if (!isOn) return;
    let timer: ReturnType<typeof setTimeout>;
    const again = () => {
      const ms = msLeft();
      if (ms !== null) timer = setTimeout(lookAgain, Math.ceil(ms));
    };
    const lookAgain = () => {
      look();
      again();
    };
    again();
    return () => clearTimeout(timer);
  }, [isOn]);

  const wait = (why: Wait) => {
    if (current.current.runningSince !== null) press({ type: "wait", why });
  };
  const goOn = () => press({ type: "goOn" });
  const view = viewAt(run, now);
  return {
    ...{ run, now, view, shown: shownAt(run, now), settings, isHeard: sound.isHeard, hurt: hurtIn(draft, run), pulses },
    isStarted: run.ranMs > 0 || view.isRunning,
    ...{ press, wait, goOn, finish },
    setSound: (chosen: PlayerV1) => {
      setSettings(chosen);
      void saveSound(record, chosen);
    },
    toggle: () => (current.current.runningSince === null ? goOn() : wait("person")),
    /** Puts other movements in the place of this one and goes on with them. */
    replace: (items: readonly PlanItem[], because: "swapped" | "hurt") => {
      const { movement } = viewAt(current.current, clock()).step;
      // what hurt was too much, so what comes instead is half of it
      const dose = because === "hurt" || draft.session === "first" ? "first" : "usual";
      press({ type: "replace", steps: sessionSteps(items, dose, { before: movement }), because });
      goOn();
    },
    leaveHurt: () => {
      press({ type: "leaveHurt" });
      goOn();
    },
  };
}
export type Player = ReturnType<typeof usePlayer>;
