import type { MovementId } from "../catalogue/movement.ts";
import type { StiffSide } from "./doses.ts";
import { othersFor } from "./insteadOf.ts";
import { inStageOrder, planItem } from "./planItems.ts";
import type { FitKey, PlanFit, PlanItem } from "./planResult.ts";
import { fitsAnywhere, misfitOf, type Preferences } from "./preferences.ts";
import { type Aim, mayJoin, swapsAmong } from "./swapsFor.ts";
import { timeBoxed } from "./timeBox.ts";

/** A session on its way to fit into a person's day, and what was done to it so far. */
export interface Fitted {
  readonly items: readonly PlanItem[];
  readonly fits: readonly PlanFit[];
}
type Fitting = Aim & { readonly stiffSide: StiffSide; readonly preferences: Preferences };

/** The same session with one movement replaced or, with null, left out. */
function changed({ items, fits }: Fitted, item: PlanItem, instead: MovementId | null, because: FitKey, to: Fitting) {
  const other = instead === null ? [] : [planItem(instead, item.reason, to.limits, to.stiffSide)];
  return {
    items: items.flatMap((each) => (each === item ? other : [each])),
    fits: [...fits, { movement: item.movement, instead, because }],
  };
}

/** What the person chose themselves. A choice that does not suit them any more is told, and the movement stays. */
function withSwap(fitted: Fitted, item: PlanItem, to: Fitting): Fitted {
  const wish = to.preferences.swaps[item.movement];
  if (wish === undefined || wish === item.movement) return fitted;
  if (swapsAmong(item.movement, fitted.items, to).includes(wish)) return changed(fitted, item, wish, "your-swap", to);
  return { ...fitted, fits: [...fitted.fits, { movement: wish, instead: item.movement, because: "swap-not-now" }] };
}

/** What they would rather not do gives way to what else is right for them, best liked first; where nothing is, it stays. */
function withThumb(fitted: Fitted, item: PlanItem, to: Fitting): Fitted {
  const { thumbs = {}, swaps } = to.preferences;
  if (thumbs[item.movement] !== "down" || swaps[item.movement] === item.movement) return fitted;
  const others = swapsAmong(item.movement, fitted.items, to).filter(
    (other) => thumbs[other] !== "down" && misfitOf(other, to.preferences) === null,
  );
  const instead = others.find((other) => thumbs[other] === "up") ?? others[0];
  return instead === undefined ? fitted : changed(fitted, item, instead, "your-thumb", to);
}

/** What the place asks for: another movement that fits into it, or one less. */
function withPlace(fitted: Fitted, item: PlanItem, to: Fitting): Fitted {
  const because = misfitOf(item.movement, to.preferences);
  if (because === null) return fitted;
  const instead = othersFor(item.movement, "near").find(
    (other) => misfitOf(other, to.preferences) === null && mayJoin(other, item.movement, fitted.items, to),
  );
  return changed(fitted, item, instead ?? null, because, to);
}

/** Slow breathing where the place leaves nothing else. */
function withSomething(fitted: Fitted, to: Fitting): Fitted {
  if (fitted.items.length > 0) return fitted;
  return { ...fitted, items: [planItem(fitsAnywhere, "slow-breath", to.limits, to.stiffSide)] };
}

/** What the minutes ask for: fewer sets of a movement, or one less. */
function withMinutes({ items, fits }: Fitted, { emphasis, preferences }: Fitting): Fitted {
  const kept = timeBoxed(items, emphasis, preferences.minutes);
  const less = items.flatMap((item): readonly PlanFit[] => {
    const now = kept.find(({ movement }) => movement === item.movement);
    return now === item ? [] : [{ movement: item.movement, instead: now?.movement ?? null, because: "less-time" }];
  });
  return { items: kept, fits: [...fits, ...less] };
}

/** A session as it fits into a person's day: first their own swaps and likes, then the place, then the minutes. */
export function fitItems(items: readonly PlanItem[], to: Fitting): Fitted {
  const swapped = items.reduce((fitted, item) => withSwap(fitted, item, to), { items, fits: [] } as Fitted);
  const liked = swapped.items.reduce((fitted, item) => withThumb(fitted, item, to), swapped);
  const placed = liked.items.reduce((fitted, item) => withPlace(fitted, item, to), liked);
  const some = withSomething(placed, to);
  return withMinutes({ ...some, items: inStageOrder(some.items) }, to);
}
