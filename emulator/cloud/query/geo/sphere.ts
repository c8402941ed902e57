/** A point on the unit sphere. */
export type Vector = readonly [number, number, number]
/** The shorter way between two points along a great circle. */
export type Arc = readonly [Vector, Vector]

/** Metres, as MongoDB has it (kRadiusOfEarthInMeters). */
export const earthRadius = 6_378_100

/** Points nearer than this, in radians, are one: 6 mm on the ground. A border this near belongs to its polygon. */
export const tolerance = 1e-9

/** In this order of operations, as in `angle`, distances are CloudBase's to the last digit. */
export function toVector(longitude: number, latitude: number): Vector {
  const [λ, φ] = [longitude * degree, latitude * degree]
  return [Math.cos(φ) * Math.cos(λ), Math.cos(φ) * Math.sin(λ), Math.sin(φ)]
}

const degree = Math.PI / 180

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

export const sum = (vectors: readonly Vector[]): Vector =>
  vectors.reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]] as Vector, [0, 0, 0] as Vector)

const lengthOf = (a: Vector): number => Math.sqrt(dot(a, a))

/** In radians; exact also for points very near and nearly opposite. */
export const angle = (a: Vector, b: Vector): number => Math.atan2(lengthOf(cross(a, b)), dot(a, b))

export function angleToArc(point: Vector, [a, b]: Arc): number {
  const normal = cross(a, b)
  const beside = dot(cross(normal, a), point) >= 0 && dot(cross(b, normal), point) >= 0
  const size = lengthOf(normal)
  if (!beside || size === 0) return Math.min(angle(point, a), angle(point, b))
  return Math.abs(Math.asin(Math.max(-1, Math.min(1, dot(normal, point) / size))))
}

/** Whether two arcs meet within both, ends left out. */
export function arcsCross([a, b]: Arc, [c, d]: Arc): boolean {
  const ab = cross(a, b)
  const cd = cross(c, d)
  const acb = -dot(ab, c)
  const bda = dot(ab, d)
  if (acb * bda <= 0) return false
  return acb * -dot(cd, b) > 0 && acb * dot(cd, a) > 0
}

export const arcsMeet = (a: Arc, b: Arc): boolean =>
  arcsCross(a, b) || a.some((end) => angleToArc(end, b) < tolerance) || b.some((end) => angleToArc(end, a) < tolerance)
