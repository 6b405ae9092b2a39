import { type TopicId, topicIds } from "@ilio/care/claims";
import { useState } from "react";

interface Kept {
  readonly openTopics?: unknown;
}

const kept = (): ReadonlySet<TopicId> => {
  const { openTopics } = (history.state ?? {}) as Kept;
  return new Set(topicIds.filter((topic) => Array.isArray(openTopics) && openTopics.includes(topic)));
};

/**
 * Which topics are unfolded, and a way to change that. It stands with the page in the browser's history, so that one who
 * comes back from a claim finds the list as it was left.
 */
export function useOpenTopics(): readonly [ReadonlySet<TopicId>, (topic: TopicId, isOpen: boolean) => void] {
  const [open, setOpen] = useState(kept);
  const change = (topic: TopicId, isOpen: boolean): void => {
    if (open.has(topic) === isOpen) return;
    const next = new Set(isOpen ? [...open, topic] : [...open].filter((each) => each !== topic));
    history.replaceState({ ...(history.state as object | null), openTopics: [...next] }, "");
    setOpen(next);
  };
  return [open, change];
}
