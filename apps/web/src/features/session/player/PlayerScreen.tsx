import { useState } from "react";
import { useLocation } from "wouter";
import { useRecord } from "../../../app/person.tsx";
import { usePlan } from "../../../app/usePlan.ts";
import type { SessionDraft } from "../draft.ts";
import { HurtSheet } from "../HurtSheet.tsx";
import { useSessionWords } from "../sessionWords.ts";
import { useMediaSession } from "../sound/useMediaSession.ts";
import { useWakeLock } from "../useWakeLock.ts";
import { KeysSheet } from "./KeysSheet.tsx";
import { MoreSheet } from "./MoreSheet.tsx";
import { optionsNow } from "./optionsNow.ts";
import { PlayerFoot } from "./PlayerFoot.tsx";
import styles from "./PlayerScreen.module.css";
import { PlayerTop } from "./PlayerTop.tsx";
import { Said } from "./Said.tsx";
import { SoundSheet } from "./SoundSheet.tsx";
import { Stage } from "./Stage.tsx";
import { SwapSheet } from "./SwapSheet.tsx";
import { useHiddenPage } from "./useHiddenPage.ts";
import { usePlayer } from "./usePlayer.ts";
import { usePlayerKeys } from "./usePlayerKeys.ts";
import { WhoSpeaks } from "./WhoSpeaks.tsx";

type Open = "more" | "swap" | "sound" | "keys" | "hurts";

/** The session. Whatever is opened over it, it waits; "It hurts" is always there. */
export function PlayerScreen({ draft }: { readonly draft: SessionDraft }) {
  const { t } = useSessionWords();
  const record = useRecord();
  const [, go] = useLocation();
  const usual = usePlan();
  const made = usual === null ? null : { ...usual, preferences: draft.preferences };
  const [open, setOpen] = useState<Open | null>(null);
  const player = usePlayer(draft, () => go("/check-in"));
  const { view, settings, run, press } = player;
  const { movement } = view.step;
  // asked once, and there until the start, so that a choice can be changed
  const [asksWho] = useState(settings.speaker === null);
  const keepsAwake = useWakeLock(view.isRunning);
  const options = optionsNow(player, draft, made);

  const show = (what: Open) => {
    player.wait(what === "hurts" ? "hurts" : "person");
    setOpen(what);
  };
  const close = () => setOpen(null);
  const stop = async (isHurt: boolean) => {
    await player.finish(isHurt ? { type: "markHurt" } : undefined);
    go("/check-in");
  };

  useHiddenPage(
    () => player.wait("hidden"),
    () => settings.hidden === "goOn" && player.isHeard(),
  );
  useMediaSession({
    title: t(`movement.${movement}.name`),
    isRunning: view.isRunning,
    play: player.goOn,
    pause: () => player.wait("person"),
    next: () => press({ type: "skip" }),
    back: () => press({ type: "back" }),
  });
  usePlayerKeys(
    {
      space: player.toggle,
      back: () => press({ type: "back" }),
      next: () => press({ type: "skip" }),
      swap: () => show("swap"),
      sound: () => show("sound"),
      help: () => show("keys"),
    },
    open !== null,
  );
  const asks = asksWho && !player.isStarted;
  const waits = run.waits === "hidden" || run.waits === "slept" || run.waits === "left" ? run.waits : null;
  return (
    <div className={styles.player}>
      <i key={player.pulses} className={player.pulses === 0 ? undefined : styles.pulse} aria-hidden="true" />
      <PlayerTop player={player} onClose={() => stop(false)} onSound={() => show("sound")} />
      <main className={asks ? `${styles.main} ${styles.asks}` : styles.main}>
        <Said player={player} changes={draft.changes[movement]} />
        {waits !== null && <p className={styles.waits}>{t(`session.waits.${waits}`)}</p>}
        {asks && (
          <div className={styles.who}>
            <WhoSpeaks level="h2" sound={settings} onChange={player.setSound} />
          </div>
        )}
        <Stage player={player} />
      </main>
      <PlayerFoot player={player} onMore={() => show("more")} onHurts={() => show("hurts")} />
      {open === "more" && (
        <MoreSheet
          player={player}
          movement={movement}
          options={options}
          onClose={close}
          onSwap={() => setOpen("swap")}
          onSound={() => setOpen("sound")}
          onKeys={() => setOpen("keys")}
        />
      )}
      {open === "swap" && (
        <SwapSheet
          items={[options.easier, ...options.swaps, options.harder].flatMap((item) => item ?? [])}
          onClose={close}
          onChoose={(item) => {
            player.replace([item], "swapped");
            close();
          }}
        />
      )}
      {open === "sound" && (
        <SoundSheet sound={settings} onChange={player.setSound} keepsAwake={keepsAwake} onClose={close} />
      )}
      {open === "keys" && <KeysSheet onClose={close} />}
      {open === "hurts" && (
        <HurtSheet
          movement={movement}
          made={made}
          masking={draft.masking}
          onClose={close}
          onEasier={(items) => {
            player.replace(items, "hurt");
            close();
          }}
          onSkip={() => {
            player.leaveHurt();
            close();
          }}
          onStop={() => stop(true)}
          onEmergency={async () => {
            await player.finish({ type: "markHurt" });
            await record.append("safety-line/1", { answer: "notSure" });
            go("/check/plan/items");
          }}
        />
      )}
    </div>
  );
}
