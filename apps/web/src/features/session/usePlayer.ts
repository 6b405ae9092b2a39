import type { Step } from "@ilio/care";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { usePerson, useRecord } from "../../app/person.tsx";
import { useWords } from "../../ui/words.tsx";
import { endSession, type SessionDraft, saveDraft } from "./draft.ts";
import * as session from "./player.ts";
import { hush, say } from "./speech.ts";
import { spoken } from "./spoken.ts";

/** Runs a player by the clock: keeps it each second, speaks at each new cue, ends it in the record. */
export function usePlayer(draft: SessionDraft, isHeld: boolean, onDone: () => void, clock: () => number = Date.now) {
  const record = useRecord();
  const words = useWords();
  const voice = usePerson().settings.voice !== "off";
  const [player, setPlayer] = useState(draft.player);
  const [now, setNow] = useState(clock);
  const view = session.viewAt(player, now);
  // Set from the first try to end until that try fails: whoever ends it twice waits for the same end.
  const ending = useRef<Promise<void> | null>(null);

  const keep = (paused: session.Player) => saveDraft(record, { ...draft, player: paused, keptAt: clock() });

  /** Writes the session to the record, once. `hurt`: it ends because the movement under way hurt. */
  const finish = (why?: "hurt", from: session.Player = player): Promise<void> => {
    hush();
    const settled = why === undefined ? session.pause(from, clock()) : session.mark(from, clock(), why);
    ending.current ??= endSession(record, { ...draft, player: settled }).catch((problem: unknown) => {
      ending.current = null;
      throw problem;
    });
    return ending.current;
  };
  const finishAndLeave = async (from?: session.Player) => {
    await finish(undefined, from);
    onDone();
  };

  const change = (next: session.Player) => {
    if (ending.current !== null) return;
    const reading = clock();
    setNow(reading);
    setPlayer(next);
    if (session.viewAt(next, reading).isDone) void finishAndLeave(next);
    else void keep(session.pause(next, reading));
  };

  const tick = useEffectEvent(async () => {
    if (ending.current !== null) return;
    const reading = clock();
    setNow(reading);
    if (session.viewAt(player, reading).isDone) await finishAndLeave();
    else await keep(session.pause(player, reading));
  });
  // Wakes at the next whole second of the step, so the number changes when it should.
  useEffect(() => {
    if (player.runningSince === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const again = () => {
      const position = session.positionAt(player, clock());
      timer = setTimeout(
        () => {
          void tick();
          again();
        },
        1000 - (position % 1000) + 1,
      );
    };
    again();
    return () => clearTimeout(timer);
  }, [player, clock]);

  // A new step with a new cue is said aloud; the same cue again is not.
  const lastCue = useRef("");
  useEffect(() => {
    const cue = `${view.step.movement}/${view.step.side}/${view.step.set}/${view.step.cue}`;
    if (!view.running || !voice || lastCue.current === cue) return;
    lastCue.current = cue;
    say(spoken(view.step, words), words.locale);
  }, [view.step, view.running, voice, words]);

  const wait = () => {
    if (player.runningSince !== null) change(session.pause(player, clock()));
  };
  const onHidden = useEffectEvent(wait);
  // A hidden page waits.
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === "hidden") onHidden();
    };
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      hush();
    };
  }, []);

  const toggle = () =>
    change(player.runningSince === null ? session.resume(player, clock()) : session.pause(player, clock()));
  const skip = () => change(session.leaveMovement(player, clock(), "skipped"));
  const back = () => change(session.goBack(player, clock()));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isOthers = event.altKey || event.ctrlKey || event.metaKey || event.repeat;
    if (isHeld || isOthers) return;
    if (event.key === " " && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      toggle();
    } else if (event.key === "ArrowRight") skip();
    else if (event.key === "ArrowLeft") back();
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return {
    view,
    steps: player.steps,
    started: player.positionMs > 0 || view.running,
    voice,
    toggleVoice: () => {
      if (voice) hush();
      void record.append("setting/1", { key: "voice", value: voice ? "off" : "on" });
    },
    toggle,
    pause: wait,
    skip,
    back,
    finish,
    leaveHurt: () => change(session.leaveMovement(player, clock(), "hurt")),
    replace: (steps: readonly Step[]) => change(session.replaceMovement(player, clock(), steps)),
  };
}
