import { catalogue, type PhaseKind, type Side, type Step } from "@ilio/care";
import { MovementPicture } from "../../figure/MovementPicture.tsx";

/** The body on the stage: whoever draws it needs no more than this. */
export interface BodyProps {
  readonly poseId: string;
  /** Cue of the phase that is on, whose end is where the body goes; undefined between phases. */
  readonly phase: { readonly cue: string; readonly kind: PhaseKind } | undefined;
  readonly side: Side;
  /** Share of the step that is over, 0 to 1. */
  readonly progress: number;
}

/** What the stage shows of a step. */
export const bodyOf = ({ movement, kind, phase, cue, side }: Step, progress: number): BodyProps => ({
  poseId: catalogue[movement].poseId,
  // the last part of a phase's key is its cue
  phase: kind === "phase" && phase !== null ? { cue: cue.slice(cue.lastIndexOf(".") + 1), kind: phase } : undefined,
  side,
  progress,
});

/** The body as a still of where the phase ends. The live body takes its place here. */
export function Body({ poseId, phase, side }: BodyProps) {
  return <MovementPicture poseId={poseId} {...(phase === undefined ? {} : { cue: phase.cue })} side={side} />;
}
