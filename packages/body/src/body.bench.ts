import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { Model, State } from "./body.ts";
import { legSize, wrapSize } from "./model/spans.ts";
import { randomPoses } from "./randomPoses.ts";
import { type Mujoco, openMujoco } from "./testing/mujoco.ts";
import { wrapCount, wrapPlane } from "./wrapPlane.ts";

/** One number of the benchmark, as `npm run bench` prints it. */
interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const poseCount = 256;
const repeats = 9;
const warmUp = 20_000;
/** Wall time of one measurement, ms; what is compared is processor time, for the machine may be shared. */
const duration = 150;

const row = (name: string, value: number, unit: string): Measured => ({
  name,
  value: Number(value.toPrecision(4)),
  unit,
});
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Processor time of one call, µs. */
function timeOf(work: (i: number) => void): number {
  const [start, before] = [performance.now(), process.cpuUsage()];
  let calls = 0;
  while (performance.now() - start < duration) for (let k = 0; k < 64; k++) work(calls++);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

type Times<K extends string> = Readonly<Record<K, readonly number[]>>;

/** Times of several kinds of work, measured in turn, round by round: what slows the machine slows all of them. */
function inTurn<K extends string>(works: Readonly<Record<K, (i: number) => void>>): Times<K> {
  const entries = Object.entries(works) as [K, (i: number) => void][];
  // a round that does not count: the engine is still making the code fast
  for (const [, work] of entries) for (let i = 0; i < warmUp; i++) work(i);
  const rounds = Array.from({ length: repeats }, () => entries.map(([, work]) => timeOf(work)));
  const times = entries.map(([name], i) => [name, rounds.map((round) => round[i]!)] as const);
  return Object.fromEntries(times) as unknown as Times<K>;
}

/** How many times as long the other takes: the median of what each round says. */
const ratio = (other: readonly number[], ours: readonly number[]): number =>
  median(other.map((time, i) => time / ours[i]!));

const at = <T>(list: readonly T[], i: number): T => list[i & (poseCount - 1)]!;

/** One person, ready to be asked for poses. */
function person(
  { createState, evaluateMuscles }: Body,
  model: Model,
): { readonly state: State; readonly ask: (pose: Float64Array) => void } {
  const state = createState(model);
  return {
    state,
    ask(pose) {
      state.coordinates.set(pose);
      evaluateMuscles(model, state);
    },
  };
}

/** Outside of the timing: both say the same. */
function compare(
  body: Body,
  model: Model,
  mujoco: Mujoco,
  poses: readonly Float64Array[],
  joints: readonly Float64Array[],
): void {
  const { state, ask } = person(body, model);
  poses.forEach((pose, i) => {
    ask(pose);
    mujoco.evaluate(joints[i]!);
    model.muscles.forEach(({ name }, m) => {
      const arms = mujoco.momentArms(m, pose);
      const isSame = Math.abs(state.lengths[m]! - mujoco.length(m)) < 1e-9;
      if (!isSame || arms.some((arm, c) => !(Math.abs(arm - body.momentArm(model, state, m, c)) < 1e-8)))
        throw new Error(`bench: expected ${name} to have MuJoCo's length and arms at pose ${i}.`);
    });
  });
}

function touching(body: Body, model: Model, poses: readonly Float64Array[]): number {
  const { state, ask } = person(body, model);
  let count = 0;
  for (const pose of poses) {
    ask(pose);
    for (let i = 0; i < wrapCount(model); i++) if (wrapPlane(model, state, i).phi > 0) count++;
  }
  return count / poses.length;
}

type Body = typeof import("./body.ts");

/** The package as the app ships it: one script without names. What a development server makes of it is slower. */
async function shipped(): Promise<{ readonly body: Body; readonly bytes: number }> {
  const entry = new URL("body.ts", import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "es2022", lib: { entry, formats: ["es"] } },
  });
  const [first] = Array.isArray(built) ? built : [];
  const chunk = first?.output[0];
  if (chunk?.type !== "chunk") throw new Error("bench: expected one script, got none.");
  const url = `data:text/javascript;base64,${Buffer.from(chunk.code).toString("base64")}`;
  return { body: (await import(/* @vite-ignore */ url)) as Body, bytes: gzipSync(chunk.code).length };
}

/** Loaded with this file: the benchmark's loader is closed once it runs. */
const { body, bytes } = await shipped();

/** First time in this process, and when the code is warm, ms. */
function buildTimes({ buildModel }: Body): readonly [cold: number, warm: number] {
  const time = () => {
    const start = performance.now();
    buildModel();
    return performance.now() - start;
  };
  const cold = time();
  return [cold, median(Array.from({ length: 40 }, time).slice(20))];
}

/** µs of a pose against the number of muscles: the psoas of both sides, the muscles of hips, those of one side, all. */
function byNumber(body: Body, model: Model, poses: readonly Float64Array[]): readonly Measured[] {
  const hip = /^(psoas|iliacus|piriformis|gluteal|thigh|adductors|gaitMuscles)$/;
  const kept = [
    body.onlyMuscles(model, ({ group }) => group === "psoas"),
    body.onlyMuscles(model, ({ group }) => hip.test(group)),
    body.onlyMuscles(model, ({ name }) => name.endsWith("_r")),
    model,
  ];
  const works = kept.map((each) => {
    const { ask } = person(body, each);
    return [`${each.muscles.length}`, (i: number) => ask(at(poses, i))] as const;
  });
  const times = inTurn(Object.fromEntries(works));
  return works.map(([count]) => row(`body pose, ${count} muscles`, median(times[count]!), "µs"));
}

/** Multiplications and additions that a pose needs, counted by hand: for a point, a straight span, a level crossed, a wrap. */
const operations = { point: 18, span: 24, crossing: 27, wrap: 150, joint: 80 } as const;
const joints = 11;

const operationsOf = ({ spans }: Model): number =>
  (spans.pointLocations.length / 3) * operations.point +
  (spans.spineSign.length + spans.legs.length / legSize) * operations.span +
  spans.levelSpans.length * operations.crossing +
  (spans.wraps.length / wrapSize) * operations.wrap +
  joints * operations.joint;

/** A pass over arrays that multiplies and adds and does nothing else: what one operation costs here, at best. */
const plainOperations = 4 * 1024;
const [plainFrom, plainTo] = [new Float64Array(1024).fill(1.5), new Float64Array(1024)];
function plainPass(): void {
  for (let i = 0; i < 1024; i++) {
    const x = plainFrom[i]!;
    plainTo[i] = (x * 1.1 + 0.5) * x + 0.25;
  }
}

/** The body model against the same model in MuJoCo: lengths and all moment arms of all muscles, one thread, one process. */
export async function bench(): Promise<readonly Measured[]> {
  const [cold, warm] = buildTimes(body);
  const model = body.buildModel();
  const poses = randomPoses(model, poseCount, 11);
  const mujoco = await openMujoco(model);
  const joints = poses.map(mujoco.jointsOf);
  compare(body, model, mujoco, poses, joints);

  const one = person(body, model);
  const alone = inTurn({
    ours: (i) => one.ask(at(poses, i)),
    mujoco: (i) => mujoco.evaluate(at(joints, i)),
    whole: (i) => {
      one.state.coordinates.set(at(poses, i));
      body.evaluate(model, one.state);
    },
    plain: plainPass,
    kinematics: (i) => {
      one.state.coordinates.set(at(poses, i));
      body.computeKinematics(model, one.state);
    },
  });
  const other = person(body, body.buildModel({ stature: 1.58, mass: 60, sex: "female" }));
  const two = inTurn({
    ours: (i) => (i % 2 === 0 ? one : other).ask(at(poses, i)),
    mujoco: (i) => mujoco.evaluate(at(joints, i)),
  });

  const muscles = model.muscles.length;
  return [
    row("body.poses.ratio-to-mujoco", ratio(alone.mujoco, alone.ours), "x"),
    row("body.poses.two-people.ratio", ratio(two.mujoco, two.ours), "x"),
    row("body.poses.with-all-bodies.ratio", ratio(alone.mujoco, alone.whole), "x"),
    row("body pose", median(alone.ours), "µs"),
    row("body pose, with the bodies that carry no muscle", median(alone.whole), "µs"),
    row("body pose, kinematics of all bodies", median(alone.kinematics), "µs"),
    row("body pose, MuJoCo", median(alone.mujoco), "µs"),
    row(
      "body pose, arithmetic it must do",
      (100 * operationsOf(model) * median(alone.plain)) / (plainOperations * median(alone.ours)),
      "% of its time",
    ),
    ...byNumber(body, model, poses),
    row("body muscle", median(alone.ours) / muscles, "µs"),
    row("body muscles", muscles, ""),
    row("body muscles, MuJoCo", mujoco.tendons, ""),
    row("body moment arms", model.spans.slotMuscle.length, ""),
    row("body spans over a surface", wrapCount(model), ""),
    row("body spans over a surface, touching", touching(body, model, poses), "per pose"),
    row("body build, cold", cold, "ms"),
    row("body build, warm", warm, "ms"),
    row("body script", bytes, "B gzip"),
  ];
}
