import { bodyAreas, historyIds, isHomeTestId, movementIds, seenByCodes } from "@ilio/care";
import type { AnyEvent, Entry, MovementDone, OutcomeV1, Payloads } from "@ilio/record";
import { useDay } from "../../ui/useDay.ts";
import { marksOfAreas } from "../bodyMap/marks.ts";
import { useFeltWords } from "../bodyMap/useFeltWords.ts";
import { useHistoryWords } from "./useHistoryWords.ts";

/** An entry in words: what it is, and what it says. */
export interface EntryWords {
  readonly title: string;
  readonly lines: readonly string[];
}

const hurtPlaces = ["back", "frontOfHip", "buttock", "leg", "tingling", "other"] as const;
const answerCodes = ["yes", "no", "notSure", "left", "right", "both"] as const;
const outcomes = ["done", "skipped", "hurt", "swapped"] as const satisfies readonly MovementDone["outcome"][];

/** What an outcome came to; one in a form of another program is only named. */
function resultOf({ triage, plan }: OutcomeV1): "stop" | "gentle" | "usual" | "soon" | "other" {
  const { level, exercise } = (triage ?? {}) as { readonly level?: unknown; readonly exercise?: unknown };
  if (level === "emergency" || level === "urgent" || exercise === "stop") return "stop";
  if (plan === null) return level === "soon" ? "soon" : "other";
  const { exercise: planned } = plan as { readonly exercise?: unknown };
  return planned === "gentle" || planned === "usual" ? planned : "other";
}

/** Every kind of entry in plain words. Codes that only a newer program knows are named as such. */
export function useEntryWords(): (entry: Entry) => EntryWords {
  const { t } = useHistoryWords();
  const felt = useFeltWords();
  const day = useDay();

  const checkIn = ({ nrs, areas, site, effort, note }: Payloads["check-in/2"]): EntryWords => ({
    title: t("history.checkIn", { nrs }),
    lines: [
      felt(marksOfAreas(areas)),
      areas.some(({ area }) => !bodyAreas.some((known) => known === area)) ? t("history.otherPlace") : "",
      site === undefined ? "" : t(`site.${site}`),
      effort === "noSession" ? "" : t("history.effort", { effort: t(`effort.${effort}`) }),
      note ?? "",
    ],
  });

  const movement = (id: string): string => {
    const known = movementIds.find((one) => one === id);
    return known === undefined ? t("history.otherMove") : t(`movement.${known}.name`);
  };
  const session = ({ session: kind, seconds, finished, movements }: Payloads["session/2"]): EntryWords => ({
    title: t("history.session", { kind, minutes: Math.max(1, Math.round(seconds / 60)) }),
    lines: [
      finished ? "" : t("history.early"),
      ...outcomes.map((outcome) => {
        // both sides of a movement are one name
        const names = new Set(movements.filter((one) => one.outcome === outcome).map((one) => movement(one.movement)));
        return names.size === 0 ? "" : t(`history.moves.${outcome}`, { names: [...names].join(", ") });
      }),
    ],
  });
  const beforeSession = ({ nrs, because, medicineTaken }: Payloads["before-session/2"]): EntryWords => ({
    title: t("history.before", { nrs }),
    lines: [
      because === undefined ? "" : t("history.gentle"),
      medicineTaken === undefined ? "" : t("history.medicine", { answer: t(`answer.${medicineTaken}`) }),
    ],
  });

  const seen = ({ seenOn, by, exercise }: Payloads["seen/2"]): EntryWords => {
    const known = seenByCodes.find((code) => code === by) ?? "other";
    return {
      title: t("history.seen"),
      lines: [
        t("today.when", { date: t(`seen.by.${known}`), time: day(seenOn) }),
        t("history.mayExercise", { answer: t(`answer.${exercise}`) }),
      ],
    };
  };

  /** Questions about the back come one at a time, so each can be shown with its answer. */
  const questions = (given: Payloads["answers/2"]["answers"]): readonly string[] =>
    historyIds.flatMap((id) => {
      const answer = answerCodes.find((code) => code === given[id]);
      return answer === undefined ? [] : [`${t(`question.${id}`)} ${t(`answer.${answer}`)}`];
    });

  const wordsOf = (event: AnyEvent): EntryWords => {
    switch (event.type) {
      case "check-in/2":
        return checkIn(event.payload);
      case "session/2":
        return session(event.payload);
      case "before-session/2":
        return beforeSession(event.payload);
      case "hurt/1": {
        const { nrs, where, movement: id } = event.payload;
        const place = hurtPlaces.find((one) => one === where) ?? "other";
        return {
          title: t("history.hurt", { name: movement(id) }),
          lines: [t("today.nrs", { nrs, site: t(`hurt.where.${place}`) })],
        };
      }
      case "relief/1": {
        const { position, eased } = event.payload;
        return {
          title: t("history.relief"),
          lines: [
            position === null ? "" : t(`movement.${position}.name`),
            eased === undefined ? "" : t("history.eased", { answer: t(`answer.${eased}`) }),
          ],
        };
      }
      case "goal/1":
        return {
          title: t("goal.again"),
          lines: [event.payload.text, t("goal.score", { score: event.payload.score })],
        };
      case "home-test/1": {
        const { test, masked } = event.payload;
        const name = isHomeTestId(test) ? t(`homeTest.${test}.name`) : t("history.homeTest.other");
        return {
          title: t("history.homeTest", { name }),
          lines: [masked === "no" ? "" : t("history.homeTest.masked")],
        };
      }
      case "seen/2":
        return seen(event.payload);
      case "safety-line/1":
        return { title: t("history.safety", { answer: event.payload.answer }), lines: [] };
      case "flare/1":
        return { title: t("history.flare", { said: event.payload.said }), lines: [] };
      case "answers/2": {
        const { part, answers } = event.payload;
        const said = part === "history" ? questions(answers) : [];
        const count = t("history.answers", { count: Object.keys(answers).length });
        return { title: t(`history.part.${part}`), lines: said.length > 0 ? said : [count] };
      }
      case "outcome/1":
        return { title: t("history.outcome"), lines: [t(`history.outcome.${resultOf(event.payload)}`)] };
      case "preferences/1":
        return { title: t("history.preferences"), lines: [] };
      case "next-day/1":
        return { title: t("history.nextDay", { felt: event.payload.felt }), lines: [] };
      case "thumb/1": {
        const { movement: id, thumb } = event.payload;
        return { title: t("history.thumb", { thumb, name: movement(id) }), lines: [] };
      }
      case "player/1":
        return { title: t("history.player"), lines: [] };
      case "figure/1":
        return { title: t("history.figure"), lines: [] };
      case "setting/1":
        return { title: t("history.setting", { key: event.payload.key }), lines: [] };
      case "tombstone/1":
        // stands with the entry it names, never alone
        return { title: t("history.deleted"), lines: [] };
    }
  };
  return ({ stored }) => {
    if (stored.kind !== "known") return { title: t("history.newer"), lines: [t("history.hold.newer")] };
    const { title, lines } = wordsOf(stored.event);
    return { title, lines: lines.filter((line) => line !== "") };
  };
}
