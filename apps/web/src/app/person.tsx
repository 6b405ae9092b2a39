import type { PersonRecord, PersonState } from "@ilio/record";
import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";

const RecordContext = createContext<PersonRecord | null>(null);

export function RecordProvider({ record, children }: { readonly record: PersonRecord; readonly children: ReactNode }) {
  return <RecordContext value={record}>{children}</RecordContext>;
}

/** The open record: what is stored, and the way to store more. */
export function useRecord(): PersonRecord {
  const record = useContext(RecordContext);
  if (record === null) throw new Error("useRecord: expected a RecordProvider above this component, got none.");
  return record;
}

/** All that is known of the person; the component draws again when it changes. */
export function usePerson(): PersonState {
  const record = useRecord();
  return useSyncExternalStore(record.subscribe, record.state);
}
