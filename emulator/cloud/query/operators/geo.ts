import { databaseFailed } from '../../wire/errors'
import { isDocument, type Value } from '../../wire/values'
import { type Geometry, geometryIn } from '../geo/geometry'
import { readOperand, readPoint } from '../geo/near'
import { intersects, isWithin, isWithinCap } from '../geo/relations'
import { reachElements } from '../reach'
import type { QueryOperator } from './query'

const badValue = (what: string) => databaseFailed(`[BadValue] ${what}`)

/** Some geometry at the path passes. What is none never does. */
const geometric =
  (make: (operand: Value) => (geometry: Geometry) => boolean): QueryOperator<unknown> =>
  (path, operand) => {
    const steps = path.split('.')
    const passes = make(operand)
    return (document) =>
      reachElements(document, steps).some((end) => {
        const geometry = geometryIn(end)
        return geometry !== null && passes(geometry)
      })
  }

const $geoWithin = geometric((operand) => {
  if (!isDocument(operand)) throw badValue('geometry must be an object')
  if (operand.$centerSphere !== undefined) {
    const [centre, radius] = Array.isArray(operand.$centerSphere) ? operand.$centerSphere : []
    if (typeof radius !== 'number' || !(radius >= 0)) throw badValue('radius must be a non-negative number')
    if (radius > Math.PI / 2) throw badValue('a radius above a quarter of the circle is not supported here')
    const point = readPoint({ type: 'Point', coordinates: centre ?? null })
    return (geometry) => isWithinCap(geometry, point, radius)
  }
  if (operand.$geometry === undefined) throw badValue(`unknown geo specifier: ${Object.keys(operand)[0]}`)
  const { points, arcs, polygons } = readOperand(operand.$geometry)
  if (points.length + arcs.length > 0) {
    throw badValue(`$geoWithin not supported with provided geometry: ${JSON.stringify(operand.$geometry)}`)
  }
  return (geometry) => isWithin(geometry, polygons)
})

const $geoIntersects = geometric((operand) => {
  if (!isDocument(operand) || operand.$geometry === undefined) throw badValue('$geoIntersects requires a $geometry')
  const asked = readOperand(operand.$geometry)
  return (geometry) => intersects(geometry, asked)
})

/** Where it is allowed it has been taken out of the query before (`takeNear`). */
const $nearSphere: QueryOperator<unknown> = () => {
  throw badValue('$geoNear, $near, and $nearSphere are not allowed in this context')
}

export const geoOperators = { $geoWithin, $geoIntersects, $nearSphere, $near: $nearSphere }
