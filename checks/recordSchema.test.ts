import { expect, it } from "vitest";
import { fileSchema } from "../packages/record/src/transfer/fileSchema.ts";
import { read } from "./repository.ts";

it("docs/ilio-record.schema.json says what the checks of the record say; npm run schema writes it anew", () => {
  expect(JSON.parse(read("docs/ilio-record.schema.json"))).toEqual(fileSchema);
});
