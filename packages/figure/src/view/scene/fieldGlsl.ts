import { barsPerPlace, bodiesPerPlace } from "../mesh/bodyMesh.ts";

/** What every vertex shader here begins with. */
export const head = `precision highp float;
precision highp int;
precision highp sampler2D;
uniform mat4 projectionMatrix;
uniform mat4 viewMatrix;
`;

/** Distance to one bar, m, and its slope: as `field/distance.ts` has it. */
export const barGlsl = `uniform sampler2D uBars;
float barDistance(int bar, vec3 p, out vec3 slope) {
  vec4 a = texelFetch(uBars, ivec2(0, bar), 0);
  vec4 b = texelFetch(uBars, ivec2(1, bar), 0);
  vec4 c = texelFetch(uBars, ivec2(2, bar), 0);
  vec4 shape = texelFetch(uBars, ivec2(3, bar), 0);
  vec4 P = vec4(p, 1.0);
  vec3 q = vec3(dot(a, P), dot(b, P), dot(c, P));
  float t = clamp(q.y / shape.x, 0.0, 1.0);
  q.y -= t * shape.x;
  float l = length(q) + 1e-7;
  float radius = mix(shape.y, shape.z, t) + shape.w * 4.0 * t * (1.0 - t);
  vec3 g = (a.xyz * q.x + b.xyz * q.y + c.xyz * q.z) / l;
  float steep = length(g) + 1e-7;
  slope = g / steep;
  return (l - radius) / steep;
}
`;

/** A place of the bind pose moved with its bodies. */
export const carryGlsl = `uniform sampler2D uBodies;
vec3 carried(vec3 p, vec4 bodies, vec4 weights) {
  vec4 P = vec4(p, 1.0);
  vec3 at = vec3(0.0);
  for (int k = 0; k < ${bodiesPerPlace}; k++) {
    int body = int(bodies[k]);
    vec3 moved = vec3(dot(texelFetch(uBodies, ivec2(0, body), 0), P), dot(texelFetch(uBodies, ivec2(1, body), 0), P), dot(texelFetch(uBodies, ivec2(2, body), 0), P));
    at += weights[k] * moved;
  }
  return at;
}
`;

/**
 * The skin's field at a place, of the bars that it was given: the least of up to three blends. Its slope goes over from one blend
 * into the next, so that light does not break where they meet.
 */
export const skinFieldGlsl = (sets: number): string => `uniform float uBlends[${sets}];
float skinField(vec3 p, vec4 barsA, vec4 barsB, vec3 sets, vec3 members, out vec3 normal) {
  vec3 blend = vec3(uBlends[int(sets.x)], uBlends[int(sets.y)], uBlends[int(sets.z)]);
  ivec3 bits = ivec3(members);
  vec3 sum = vec3(0.0);
  mat3 slopes = mat3(0.0);
  for (int k = 0; k < ${barsPerPlace}; k++) {
    vec3 slope;
    float d = barDistance(int(k < 4 ? barsA[k] : barsB[k - 4]), p, slope);
    vec3 isMember = vec3((bits >> k) & 1);
    vec3 e = isMember * exp(-clamp(d, -0.2, 0.28) / blend);
    sum += e;
    slopes += outerProduct(slope, e);
  }
  vec3 d = mix(vec3(9.0), -blend * log(max(sum, vec3(1e-36))), step(vec3(0.5), members));
  float least = min(d.x, min(d.y, d.z));
  vec3 share = exp(-(d - least) / 0.003) / max(sum, vec3(1e-36));
  vec3 g = slopes * share;
  normal = g / (length(g) + 1e-12);
  return least;
}
`;
