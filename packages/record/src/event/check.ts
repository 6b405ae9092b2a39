/** Where a value is not what was expected. */
export interface Flaw {
  /** Place in the value, as `payload.movements[2].seconds`. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** First flaw of a value, or null. `form` is never set: it ties the check to the type it stands for. */
export interface Check<T> {
  (value: unknown, path: string): Flaw | null;
  readonly form?: T;
}
export interface OptionalCheck<T> extends Check<T> {
  readonly optional: true;
}
type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? OptionalCheck<Exclude<T[K], undefined>>
    : Check<T[K]>;
};

/** Short description of any value for an error; long text is cut. */
export function describeValue(value: unknown): string {
  if (typeof value === "string")
    return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}…` : JSON.stringify(value);
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean")
    return `${value}`;
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
}

export const flaw = (path: string, expected: string, got: unknown): Flaw => ({
  path,
  expected,
  got: describeValue(got),
});

export const fieldOf = (path: string, key: string): string => {
  const name = /^[A-Za-z0-9_-]{1,60}$/.test(key) ? `.${key}` : `[${describeValue(key)}]`;
  return path === "" ? name.replace(/^\./, "") : path + name;
};

/** A plain object: from JSON or a literal, not a list and not of a class. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // another window's Object.prototype is a different object, but also the end of its chain
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export const optional = <T>(check: Check<T>): OptionalCheck<T> =>
  Object.assign((value: unknown, path: string) => check(value, path), { optional: true } as const);

/** An object with exactly these fields. */
export function object<T extends object>(fields: Fields<T>): Check<T> {
  const checks = Object.entries<Check<unknown>>(fields);
  const names = new Set(Object.keys(fields));
  return (value, path) => {
    if (!isRecord(value)) return flaw(path, "an object", value);
    for (const key of Object.keys(value)) {
      if (!names.has(key)) return flaw(fieldOf(path, key), `one of the fields ${[...names].join(", ")}`, value[key]);
    }
    for (const [key, check] of checks) {
      if ("optional" in check && !Object.hasOwn(value, key)) continue;
      const found = check(Object.hasOwn(value, key) ? value[key] : undefined, fieldOf(path, key));
      if (found !== null) return found;
    }
    return null;
  };
}

/** A list whose items all pass, at most `most` of them. */
export const list =
  <T>(item: Check<T>, most: number): Check<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) return flaw(path, `a list of at most ${most}`, value);
    for (const [i, entry] of value.entries()) {
      const found = item(entry, `${path}[${i}]`);
      if (found !== null) return found;
    }
    return null;
  };

/** An object used as a map from text to values. */
export const mapOf =
  <T>(item: Check<T>): Check<{ readonly [key: string]: T }> =>
  (value, path) => {
    if (!isRecord(value)) return flaw(path, "an object", value);
    for (const [key, entry] of Object.entries(value)) {
      const found = item(entry, fieldOf(path, key));
      if (found !== null) return found;
    }
    return null;
  };

export const oneOf =
  <const T extends readonly (string | number | boolean | null)[]>(...values: T): Check<T[number]> =>
  (value, path) =>
    values.some((known) => known === value)
      ? null
      : flaw(path, `one of ${values.map(describeValue).join(", ")}`, value);

/** Null, or what `check` takes. */
export const nullOr =
  <T>(check: Check<T>): Check<T | null> =>
  (value, path) =>
    value === null ? null : check(value, path);

/** A whole number from `low` to `high`. */
export const whole =
  (low: number, high: number): Check<number> =>
  (value, path) =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= low && value <= high
      ? null
      : flaw(path, `a whole number from ${low} to ${high}`, value);

/** Text of at most `most` UTF-16 units. */
export const text =
  (most: number): Check<string> =>
  (value, path) =>
    typeof value === "string" && value.length <= most ? null : flaw(path, `text of at most ${most} characters`, value);

/** Text for which `is` holds; `expected` names the form. */
export const textLike =
  (is: (value: string) => boolean, expected: string): Check<string> =>
  (value, path) =>
    typeof value === "string" && is(value) ? null : flaw(path, expected, value);
