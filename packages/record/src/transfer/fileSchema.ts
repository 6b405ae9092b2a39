import type { Schema } from "../event/check.ts";
import { id } from "../event/fields.ts";
import { oldForms } from "../event/oldForms.ts";
import { payloadChecks } from "../event/payloadChecks.ts";
import { envelope, erasedEnvelope } from "../event/validate.ts";
import { checkForm, format, formerFormat, instantForm } from "./format.ts";
import { meanings } from "./meanings.ts";

const notInSchema = [
  "What a schema cannot say, and a reader must look at too:",
  "The file is canonical JSON (RFC 8785) in UTF-8, at most 128 MiB: sorted keys, no spaces, one spelling of each number.",
  "An entry has at most 262,144 UTF-16 units, an event nests at most 32 levels deep, and no text holds half a surrogate pair.",
  "The check of an entry is the start of the SHA-256 of its event's bytes.",
  "Days exist, and times too.",
  "The length of text counts UTF-16 units, where this schema counts characters.",
  "One id stands for one content.",
].join(" ");

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The names of a place in a form, the most special first: `check-in/2.areas[].area`, `areas[].area`, `area`. */
const namesOf = (form: string, path: string): readonly string[] => [
  form + path,
  path.slice(1),
  path.slice(path.lastIndexOf(".") + 1),
];

/** A part of a schema with the meaning of everything in it. */
function described(schema: Schema, form: string, path = ""): Schema {
  const meaning = namesOf(form, path).find((name) => Object.hasOwn(meanings, name));
  if (meaning === undefined) throw new Error(`fileSchema: expected a meaning of ${form}${path}, got none.`);
  return { description: meanings[meaning], ...withParts(schema, form, path) };
}

function withParts(schema: Schema, form: string, path: string): Schema {
  const { properties, items, additionalProperties, anyOf } = schema;
  const part = (end: string, value: unknown) => (isSchema(value) ? described(value, form, path + end) : value);
  return {
    ...schema,
    ...(isSchema(properties) && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, part(`.${key}`, value)])),
    }),
    ...(items !== undefined && { items: part("[]", items) }),
    ...(additionalProperties !== undefined && { additionalProperties: part(".*", additionalProperties) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map((choice: Schema) => withParts(choice, form, path)) }),
  };
}

/** Every form of a payload, also those that are not written any more. */
const forms: readonly (readonly [type: string, schema: Schema])[] = [
  ...Object.entries(payloadChecks).map(([type, check]) => [type, check.schema] as const),
  ...Object.entries(oldForms).map(([type, { check }]) => [type, check.schema] as const),
];

const fields: readonly [string, Schema][] = [
  ...Object.entries(envelope).map(([key, check]): [string, Schema] => [key, check.schema]),
  ["replaces", id.schema],
  ["payload", {}],
];

/** `if` an event is so, `then` more holds. */
const when = (properties: Schema, then: Schema): Schema => ({
  if: { properties, required: Object.keys(properties) },
  then,
});

/** As a JSON pointer spells it (RFC 6901). */
const inPointer = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

const event: Schema = {
  title: "Event",
  description: "Something recorded at one time. It never changes; a later event may replace it or take it away.",
  type: "object",
  properties: Object.fromEntries(fields.map(([key, schema]) => [key, described(schema, key)])),
  required: [...Object.keys(envelope), "payload"],
  allOf: [
    when({ e: { maximum: erasedEnvelope } }, { propertyNames: { enum: fields.map(([key]) => key) } }),
    when({ e: { const: erasedEnvelope } }, { properties: { payload: { type: "null" } } }),
    ...forms.map(([type]) =>
      when(
        { e: { const: 1 }, type: { const: type } },
        { properties: { payload: { $ref: `#/$defs/${inPointer(type)}` } } },
      ),
    ),
  ],
};

/** The form of an exported file as JSON Schema, from the checks that read one. */
export const fileSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:ilio:record:${format.split("/")[1]}`,
  title: "A copy of an Ilio record",
  description: `Everything that one person has recorded, as events in the order of hlc, device, n and id. ${notInSchema}`,
  type: "object",
  properties: {
    events: {
      description: "The events, each in an entry of its own.",
      type: "array",
      items: { $ref: "#/$defs/entry" },
    },
    exportedAt: {
      description: `When the file was written, in UTC. Only in ${formerFormat}.`,
      type: "string",
      pattern: instantForm.source,
    },
    format: {
      description: `Layout of the file. ${formerFormat} is not written any more.`,
      enum: [format, formerFormat],
    },
  },
  required: ["events", "format"],
  additionalProperties: false,
  ...when({ format: { const: formerFormat } }, { required: ["exportedAt"] }),
  else: { properties: { exportedAt: false } },
  $defs: {
    entry: {
      title: "Entry",
      type: "object",
      properties: {
        check: {
          description: "First 8 bytes of the SHA-256 of the event's canonical JSON in UTF-8, as hex.",
          type: "string",
          pattern: checkForm.source,
        },
        event: { $ref: "#/$defs/event" },
      },
      required: ["check", "event"],
      additionalProperties: false,
    },
    event,
    ...Object.fromEntries(forms.map(([type, schema]) => [type, described(schema, type)])),
  },
};
