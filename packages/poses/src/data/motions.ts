import type { Motion } from "../pose.ts";
import { homeTests } from "./homeTests/homeTests.ts";
import { movements } from "./movements/movements.ts";
import { postures } from "./postures/postures.ts";
import { transfers } from "./transfers/transfers.ts";

/** Every movement, home test, everyday posture and way down or up. */
export const motions: readonly Motion[] = [...movements, ...homeTests, ...postures, ...transfers];

/** @throws RangeError when there is none of this id */
export function motionOf(id: string): Motion {
  const found = motions.find((each) => each.id === id);
  if (found === undefined)
    throw new RangeError(`motion: expected one of ${motions.map((m) => m.id).join(", ")}, got "${id}".`);
  return found;
}
