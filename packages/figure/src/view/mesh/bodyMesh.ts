/** Bars that a place of the skin asks where the skin is, and sets of bars of which it may be the surface. own choice: see decision 0018. */
export const barsPerPlace = 8;
export const setsPerPlace = 3;
export const bodiesPerPlace = 4;

/** The skin in the bind pose: numbers of one kind one after another, as they go to the graphics card. */
export interface SkinMesh {
  /** 3 a place, m, in the bind pose. */
  readonly places: Float32Array;
  /** 3 a triangle. */
  readonly triangles: Uint32Array;
  /** `bodiesPerPlace` a place: which bodies carry it, and how much, of 255. */
  readonly bodies: Uint8Array;
  readonly weights: Uint8Array;
  /** `barsPerPlace` a place. */
  readonly bars: Uint8Array;
  /** `setsPerPlace` a place: numbers of sets, and for each one bit for each of the place's bars that is a member. */
  readonly sets: Uint8Array;
  readonly members: Uint8Array;
  /** How much a place belongs to an arm, of 255; and how far it is inside the hair: 128 at its edge, 255 and 0 two centimetres off. */
  readonly arm: Uint8Array;
  readonly hair: Uint8Array;
}

export const tissues = ["bone", "disc", "cartilage"] as const;
export type Tissue = (typeof tissues)[number];

/** All bones in the bind pose. */
export interface BoneMesh {
  readonly places: Float32Array;
  readonly triangles: Uint32Array;
  /** One a place: the body that carries it, and what it is made of, by its number in `tissues`. */
  readonly bodies: Uint8Array;
  readonly tissues: Uint8Array;
  /** Where the triangles of a bone begin and end, as numbers of `triangles`; hip bones come first, as the near one may be drawn faintly. */
  readonly hips: { readonly r: readonly [number, number]; readonly l: readonly [number, number] };
}

export interface BodyMesh {
  readonly skin: SkinMesh;
  /** The same skin of a fifth of its triangles, for a body of which one sees the outline alone. */
  readonly coarse: SkinMesh;
  readonly bones: BoneMesh;
}
