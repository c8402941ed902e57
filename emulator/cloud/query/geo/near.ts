import { databaseFailed } from '../../wire/errors'
import { type Document, isDocument, type Value } from '../../wire/values'
import { reachElements } from '../reach'
import { type Geometry, geometryIn, NoGeometry, readGeometry } from './geometry'
import { angleBetween } from './relations'
import { earthRadius, type Vector } from './sphere'

/** A point to be near to, distances in metres. */
export interface Near {
  path: string
  point: Vector
  min: number
  max: number
}

const badValue = (what: string) => databaseFailed(`[BadValue] ${what}`)

/** The `$nearSphere` of a query, as `_.geoNear` sends it, and the query without it. */
export function takeNear(query: Document): { near: Near | null; rest: Document } {
  let near: Near | null = null
  const take = (from: Document): Document => {
    const rest: Document = {}
    for (const [field, condition] of Object.entries(from)) {
      if (field === '$and' && Array.isArray(condition) && condition.every(isDocument)) {
        // `$and` may come to be empty, and only that: it was none before.
        const branches = condition.map(take).filter((branch) => Object.keys(branch).length > 0)
        if (branches.length > 0 || condition.length === 0) rest.$and = branches
      } else if (isDocument(condition) && Object.hasOwn(condition, '$nearSphere')) {
        if (near) throw badValue('Too many geoNear expressions')
        const { $nearSphere, ...others } = condition
        near = readNear(field, $nearSphere as Value)
        if (Object.keys(others).length > 0) rest[field] = others
      } else rest[field] = condition
    }
    return rest
  }
  const rest = take(query)
  return near ? { near, rest } : { near, rest: query }
}

function readNear(path: string, spec: Value): Near {
  if (!isDocument(spec)) throw badValue('geo near accepts just one argument when querying for a GeoJSON point')
  return {
    path,
    point: readPoint(spec.$geometry),
    min: readDistance('$minDistance', spec.$minDistance) ?? 0,
    max: readDistance('$maxDistance', spec.$maxDistance) ?? Number.POSITIVE_INFINITY,
  }
}

export function readPoint(value: Value | undefined): Vector {
  const { points, arcs, polygons } = readOperand(value)
  const [point] = points
  if (!point || points.length + arcs.length + polygons.length > 1) {
    throw badValue('invalid point in geo near query')
  }
  return point
}

/** A geometry somebody asks with. */
export function readOperand(value: Value | undefined): Geometry {
  try {
    return readGeometry(value)
  } catch (error) {
    if (error instanceof NoGeometry) throw badValue(error.message)
    throw error
  }
}

export function readDistance(name: string, value: Value | undefined): number | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number') throw badValue(`${name} must be a number`)
  if (!(value >= 0)) throw badValue(`${name} must be non-negative`)
  return value
}

/** Documents in range with their distance, nearest first. */
export function nearest<Row extends { document: Document }>(
  rows: Row[],
  { path, point, min, max }: Near,
): { row: Row; radians: number; place: Value }[] {
  const steps = path.split('.')
  return rows
    .flatMap((row) => {
      const places = reachElements(row.document, steps).flatMap((place) => {
        const geometry = geometryIn(place)
        return geometry ? [{ row, place: place as Value, radians: angleBetween(geometry, point) }] : []
      })
      return places.sort((a, b) => a.radians - b.radians).slice(0, 1)
    })
    .filter(({ radians }) => radians * earthRadius >= min && radians * earthRadius <= max)
    .sort((a, b) => a.radians - b.radians)
}
