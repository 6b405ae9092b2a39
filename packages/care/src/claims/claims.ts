import type { MovementId } from "../catalogue/movement.ts";
import { anatomy } from "./anatomy.ts";
import type { Claim, ClaimRow, TopicId } from "./claim.ts";
import { medicines } from "./medicines.ts";
import { restAndSleep } from "./restAndSleep.ts";
import { sitting } from "./sitting.ts";
import { strengthening } from "./strengthening.ts";
import { stretching } from "./stretching.ts";
import { whatItDoes } from "./whatItDoes.ts";
import { whereItHurts } from "./whereItHurts.ts";

// What pages of claims need, apart from the main entry of care: few people read them, so nobody else pays for them.
export * from "./claim.ts";
export * from "./claimWordKeys.ts";
export * from "./factChange.ts";
export * from "./moments.ts";

const rowsByTopic: Readonly<Record<TopicId, readonly ClaimRow[]>> = {
  anatomy,
  "what-it-does": whatItDoes,
  "where-it-hurts": whereItHurts,
  sitting,
  stretching,
  strengthening,
  "rest-and-sleep": restAndSleep,
  medicines,
};

/** Every statement, by topic, in reading order. */
export const claims: readonly Claim[] = Object.entries(rowsByTopic).flatMap(([topic, rows]) =>
  rows.map((row) => ({ ...row, topic: topic as TopicId })),
);

/** Those of one topic, in reading order. */
export const claimsOf = (topic: TopicId): readonly Claim[] => claims.filter((claim) => claim.topic === topic);

/** What is said of a movement, or undefined. */
export const claimOnMovement = (movement: MovementId): Claim | undefined =>
  claims.find((claim) => claim.movement === movement);

/** The claim with this id, or undefined. */
export const claimOf = (id: string): Claim | undefined => claims.find((claim) => claim.id === id);
