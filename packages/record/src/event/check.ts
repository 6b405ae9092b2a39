/** Where a value is not what was expected. */
export interface Flaw {
  /** Place in the value, as `payload.movements[2].seconds`. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** A part of a JSON Schema (draft 2020-12). */
export type Schema = Readonly<Record<string, unknown>>;

/** First flaw of a value, or null. `form` is never set: it ties the check to the type it stands for. */
export interface Check<T> {
  (value: unknown, path: string): Flaw | null;
  /** What of the check a JSON Schema can say, for the published form of the file. It never refuses more. */
  readonly schema: Schema;
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

/** A check with what a JSON Schema can say of it. */
export const checkWith = <T>(schema: Schema, check: (value: unknown, path: string) => Flaw | null): Check<T> =>
  Object.assign(check, { schema });

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

/** How a field is named behind the place of its object. */
export const nameOf = (key: string): string =>
  /^[A-Za-z0-9_-]{1,60}$/.test(key) ? `.${key}` : `[${describeValue(key)}]`;

export const fieldOf = (path: string, key: string): string =>
  path === "" ? nameOf(key).replace(/^\./, "") : path + nameOf(key);

/** A plain object: from JSON or a literal, not a list and not of a class. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // another window's Object.prototype is a different object, but also the end of its chain
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export const optional = <T>(check: Check<T>): OptionalCheck<T> =>
  Object.assign((value: unknown, path: string) => check(value, path), {
    schema: check.schema,
    optional: true,
  } as const);

/** An object with exactly these fields. */
export function object<T extends object>(fields: Fields<T>): Check<T> {
  const checks = Object.entries<Check<unknown>>(fields);
  const names = new Set(Object.keys(fields));
  const schema = {
    type: "object",
    properties: Object.fromEntries(checks.map(([key, check]) => [key, check.schema])),
    required: checks.flatMap(([key, check]) => ("optional" in check ? [] : key)),
    additionalProperties: false,
  };
  return checkWith(schema, (value, path) => {
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
  });
}

/** A list whose items all pass, at most `most` of them. */
export const list = <T>(item: Check<T>, most: number): Check<readonly T[]> =>
  checkWith({ type: "array", items: item.schema, maxItems: most }, (value, path) => {
    if (!Array.isArray(value) || value.length > most) return flaw(path, `a list of at most ${most}`, value);
    for (const [i, entry] of value.entries()) {
      const found = item(entry, `${path}[${i}]`);
      if (found !== null) return found;
    }
    return null;
  });

/** An object used as a map from text to values. */
export const mapOf = <T>(item: Check<T>): Check<{ readonly [key: string]: T }> =>
  checkWith({ type: "object", additionalProperties: item.schema }, (value, path) => {
    if (!isRecord(value)) return flaw(path, "an object", value);
    for (const [key, entry] of Object.entries(value)) {
      const found = item(entry, fieldOf(path, key));
      if (found !== null) return found;
    }
    return null;
  });

export const oneOf = <const T extends readonly (string | number | boolean | null)[]>(...values: T): Check<T[number]> =>
  checkWith({ enum: values }, (value, path) =>
    values.some((known) => known === value)
      ? null
      : flaw(path, `one of ${values.map(describeValue).join(", ")}`, value),
  );

/** Null, or what `check` takes. */
export const nullOr = <T>(check: Check<T>): Check<T | null> =>
  checkWith({ anyOf: [{ type: "null" }, check.schema] }, (value, path) => (value === null ? null : check(value, path)));

/** A whole number from `low` to `high`. */
export const whole = (low: number, high: number): Check<number> =>
  checkWith({ type: "integer", minimum: low, maximum: high }, (value, path) =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= low && value <= high
      ? null
      : flaw(path, `a whole number from ${low} to ${high}`, value),
  );

/** Text of at most `most` UTF-16 units. A schema counts code points, which are never more. */
export const text = (most: number): Check<string> =>
  checkWith({ type: "string", maxLength: most }, (value, path) =>
    typeof value === "string" && value.length <= most ? null : flaw(path, `text of at most ${most} characters`, value),
  );

/** Text for which `is` holds; `expected` names the form, and `form` is what a regular expression can say of it. */
export const textLike = (is: (value: string) => boolean, expected: string, form: RegExp): Check<string> =>
  checkWith({ type: "string", pattern: form.source }, (value, path) =>
    typeof value === "string" && is(value) ? null : flaw(path, expected, value),
  );
