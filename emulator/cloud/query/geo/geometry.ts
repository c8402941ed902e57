import { isDocument, type Value } from '../../wire/values'
import { type Arc, angle, dot, sum, tolerance, toVector, type Vector } from './sphere'

/** Rings of a polygon without their closing points: the outer one, then its holes. */
export type Polygon = Vector[][]

/** A geometry taken apart. The border of a polygon is not among the arcs. */
export interface Geometry {
  points: Vector[]
  arcs: Arc[]
  polygons: Polygon[]
}

/** Why a value is no geometry, in MongoDB's words. */
export class NoGeometry extends Error {}

type Part = (coordinates: unknown) => Partial<Geometry>

const point: Part = (position) => ({ points: [readPosition(position)] })
const line: Part = (positions) => ({ arcs: arcsOf(readList(positions, 2, 'LineString').map(readPosition)) })
const polygon: Part = (rings) => ({ polygons: [readList(rings, 1, 'Polygon').map(readRing)] })
const several =
  (part: Part, name: string): Part =>
  (list) => {
    const parts = readList(list, 1, name).map(part)
    return {
      points: parts.flatMap(({ points = [] }) => points),
      arcs: parts.flatMap(({ arcs = [] }) => arcs),
      polygons: parts.flatMap(({ polygons = [] }) => polygons),
    }
  }

const types: Record<string, Part> = {
  Point: point,
  LineString: line,
  Polygon: polygon,
  MultiPoint: several(point, 'MultiPoint'),
  MultiLineString: several(line, 'MultiLineString'),
  MultiPolygon: several(polygon, 'MultiPolygon'),
}

/** A GeoJSON object. Throws `NoGeometry`. */
export function readGeometry(value: Value | undefined): Geometry {
  if (!isDocument(value)) throw new NoGeometry('geo element must be an array or object')
  const part = typeof value.type === 'string' && Object.hasOwn(types, value.type) ? types[value.type] : undefined
  if (!part) throw new NoGeometry(`unknown GeoJSON type: ${JSON.stringify(value.type)}`)
  return { points: [], arcs: [], polygons: [], ...part(value.coordinates) }
}

/** The geometry a stored value is, if it is one. */
export function geometryIn(value: Value | undefined): Geometry | null {
  try {
    return readGeometry(value)
  } catch (error) {
    if (error instanceof NoGeometry) return null
    throw error
  }
}

export const arcsOf = (points: Vector[]): Arc[] => points.slice(1).map((to, at) => [points[at] as Vector, to] as const)

export const borderOf = (ring: Vector[]): Arc[] => arcsOf([...ring, ring[0] as Vector])

function readList(value: unknown, least: number, name: string): unknown[] {
  if (Array.isArray(value) && value.length >= least) return value
  throw new NoGeometry(`${name} coordinates must be an array of at least ${least}`)
}

function readPosition(value: unknown): Vector {
  const [longitude, latitude] = Array.isArray(value) ? value : []
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    throw new NoGeometry('Point must only contain numeric elements')
  }
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    throw new NoGeometry(`longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`)
  }
  return toVector(longitude, latitude)
}

function readRing(value: unknown): Vector[] {
  const points = readList(value, 4, 'Polygon loop').map(readPosition)
  const last = points.pop() as Vector
  if (angle(points[0] as Vector, last) >= tolerance)
    throw new NoGeometry(`Loop is not closed: ${JSON.stringify(value)}`)
  const middle = sum(points)
  if (points.some((corner) => dot(corner, middle) <= tolerance)) {
    throw new NoGeometry('polygons as large as half the earth are not supported here')
  }
  return points
}
