import { databaseFailed, invalidParam } from '../../wire/errors'
import { type Document, isDocument, type Value } from '../../wire/values'
import { type Near, nearest, readDistance, readPoint } from './near'
import { earthRadius, type Vector } from './sphere'

/** Documents a `$geoNear` without a limit gives (MongoDB up to 4.0, whose `limit` the SDK still offers). */
const defaultLimit = 100

/** `$geoNear`, which stands first in a pipeline and does the finding itself. */
export function geoNear(spec: Value, geoFields: readonly string[], find: (query: Document) => Document[]): Document[] {
  if (!isDocument(spec)) throw invalidParam('the $geoNear stage specification must be an object')
  const { distanceField, distanceMultiplier = 1, includeLocs, limit = spec.num ?? defaultLimit } = spec
  if (typeof distanceField !== 'string') throw refused("$geoNear requires a string 'distanceField' option")
  if (includeLocs !== undefined && typeof includeLocs !== 'string')
    throw refused("$geoNear requires that 'includeLocs' option is a String")
  if (typeof distanceMultiplier !== 'number' || distanceMultiplier < 0)
    throw refused('distanceMultiplier must be a number not below 0')
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1) throw refused('limit must be greater than 0')
  const { point, unit, told } = readNear(spec.near)
  const near: Near = {
    path: keyOf(spec.key, geoFields),
    point,
    min: (readDistance('minDistance', spec.minDistance) ?? 0) * unit,
    max: (readDistance('maxDistance', spec.maxDistance) ?? Number.POSITIVE_INFINITY) * unit,
  }
  const rows = find(isDocument(spec.query) ? spec.query : {}).map((document) => ({ document }))
  return nearest(rows, near)
    .slice(0, limit)
    .map(({ row, radians, place }) => {
      const document = withValue(row.document, distanceField, told(radians) * distanceMultiplier)
      return includeLocs === undefined ? document : withValue(document, includeLocs, place)
    })
}

/**
 * Distances from GeoJSON are metres. Server SDKs up to node-sdk 2.8 and wx-server-sdk 2.4 send their own object, two
 * numbers without a type: from such a pair they are radians, in MongoDB as here, which those SDKs multiply by the earth.
 */
function readNear(near: Value | undefined): { point: Vector; unit: number; told(radians: number): number } {
  const pair = isDocument(near) && near.type === undefined ? Object.values(near) : near
  if (!Array.isArray(pair)) return { point: readPoint(near), unit: 1, told: (radians) => radians * earthRadius }
  return { point: readPoint({ type: 'Point', coordinates: pair }), unit: earthRadius, told: (radians) => radians }
}

const refused = (what: string) => databaseFailed(`[BadValue] ${what}`)

function keyOf(key: Value | undefined, geoFields: readonly string[]): string {
  const [only, ...more] = geoFields
  if (only === undefined) throw refused('$geoNear requires a 2d or 2dsphere index, but none were found')
  if (typeof key === 'string') {
    if (!geoFields.includes(key)) throw refused('unable to find index for $geoNear query')
    return key
  }
  if (more.length > 0)
    throw refused("There is more than one 2dsphere index; unclear which to use for $geoNear: give 'key'")
  return only
}

function withValue(document: Document, path: string, value: Value): Document {
  const [step = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...document, [step]: value }
  const inner = document[step]
  return { ...document, [step]: withValue(isDocument(inner) ? inner : {}, rest.join('.'), value) }
}
