import { atForm, isAt } from "./at.ts";
import { jsonFlaw } from "./bytes.ts";
import { type Check, type Flaw, flaw, isRecord, textLike, whole } from "./check.ts";
import type { AnyEvent, UnknownEvent } from "./event.ts";
import { id } from "./fields.ts";
import { hlcForm, parseHlc } from "./hlc.ts";
import { type OldForms, oldForms } from "./oldForms.ts";
import { isKnownType, payloadChecks } from "./payloadChecks.ts";

/**
 * An event as kept: of a type this program knows, of one it does not (yet) know, or without its payload, which was
 * erased (`erased.ts`).
 */
export type StoredEvent =
  | { readonly kind: "known"; readonly event: AnyEvent }
  | { readonly kind: "unknown"; readonly event: UnknownEvent }
  | { readonly kind: "erased"; readonly event: UnknownEvent };

export type ReadEvent = StoredEvent | { readonly kind: "damaged"; readonly flaw: Flaw };

const typeForm = /^[a-z][a-z0-9-]{0,60}\/[1-9]\d{0,5}$/;

/** Fields that every event has, beside its payload. */
export const envelope: Readonly<Record<string, Check<unknown>>> = {
  e: whole(1, 1_000_000),
  id,
  device: id,
  n: whole(1, Number.MAX_SAFE_INTEGER),
  hlc: textLike((text) => parseHlc(text) !== null, "the form 2026-11-22T08:40:00.000Z-0000", hlcForm),
  at: textLike(isAt, "the form 2026-11-22T09:40+01:00[Europe/Berlin]", atForm),
  type: textLike((text) => typeForm.test(text), "a type as check-in/1", typeForm),
};
/** Envelope version of an event whose payload was erased. */
export const erasedEnvelope = 2;
const optionalFields = new Set(["replaces"]);

function envelopeFlaw(value: Record<string, unknown>): Flaw | null {
  for (const [key, check] of Object.entries(envelope)) {
    const found = check(Object.hasOwn(value, key) ? value[key] : undefined, key);
    if (found !== null) return found;
  }
  if (Object.hasOwn(value, "replaces")) {
    const found = id(value.replaces, "replaces");
    if (found !== null) return found;
  }
  if (!Object.hasOwn(value, "payload")) return flaw("payload", "a payload", undefined);
  if (value.e === erasedEnvelope && value.payload !== null)
    return flaw("payload", "null, for it was erased", value.payload);
  // a newer envelope may say more; ours may not
  if (typeof value.e !== "number" || value.e > erasedEnvelope) return null;
  const extra = Object.keys(value).find(
    (key) => !Object.hasOwn(envelope, key) && key !== "payload" && !optionalFields.has(key),
  );
  return extra === undefined ? null : flaw(extra, "no other field", value[extra]);
}

function checkOf(type: string, forms: OldForms): Check<unknown> | null {
  if (isKnownType(type)) return payloadChecks[type];
  return Object.hasOwn(forms, type) ? forms[type]!.check : null;
}

function payloadFlaw({ e, type, payload }: UnknownEvent, forms: OldForms): Flaw | null {
  return e === 1 ? (checkOf(type, forms)?.(payload, "payload") ?? null) : null;
}

/** Follows the old forms of a type to the newest. Each is passed once, so a circle cannot hold it. */
function upcasted(event: UnknownEvent, forms: OldForms): UnknownEvent {
  let newest = event;
  for (const _ of Object.keys(forms)) {
    const form = Object.hasOwn(forms, newest.type) ? forms[newest.type] : undefined;
    if (form === undefined) return newest;
    newest = { ...newest, type: form.to, payload: form.payload(newest.payload) };
  }
  return newest;
}

/**
 * Reads what should be an event. An old form is read as the newest one of its type. A type, version or envelope this
 * program does not know is `unknown` and kept; anything that breaks the form it claims to have is `damaged`, with the
 * place.
 */
export function readEvent(value: unknown, forms: OldForms = oldForms): ReadEvent {
  if (!isRecord(value)) return { kind: "damaged", flaw: flaw("event", "an object", value) };
  const broken = envelopeFlaw(value) ?? jsonFlaw(value, "event");
  if (broken !== null) return { kind: "damaged", flaw: broken };
  // the checks above are the proof that this is one
  const event = value as unknown as UnknownEvent;
  if (event.e === erasedEnvelope) return { kind: "erased", event };
  const found = payloadFlaw(event, forms);
  if (found !== null) return { kind: "damaged", flaw: found };
  const newest = event.e === 1 ? upcasted(event, forms) : event;
  if (newest.e !== 1 || !isKnownType(newest.type)) return { kind: "unknown", event };
  const lost = newest === event ? null : payloadFlaw(newest, forms);
  return lost === null ? { kind: "known", event: newest as unknown as AnyEvent } : { kind: "damaged", flaw: lost };
}
