import { borderOf, type Geometry, type Polygon } from './geometry'
import { type Arc, angle, angleToArc, arcsCross, arcsMeet, cross, dot, sum, tolerance, type Vector } from './sphere'

type Place = 'inside' | 'border' | 'outside'

/** Where a point lies to one ring: how often the ring turns around it, seen from there. */
function placeIn(ring: Vector[], point: Vector): Place {
  const border = borderOf(ring)
  if (border.some((arc) => angleToArc(point, arc) < tolerance)) return 'border'
  // Around the point opposite to one inside the ring turns as well.
  if (dot(sum(ring), point) <= 0) return 'outside'
  let turned = 0
  for (const [a, b] of border) {
    turned += Math.atan2(dot(point, cross(a, b)), dot(a, b) - dot(point, a) * dot(point, b))
  }
  return Math.abs(turned) > Math.PI ? 'inside' : 'outside'
}

/** The border counts as in; that of a hole too. */
function holdsPoint([outer = [], ...holes]: Polygon, point: Vector): boolean {
  return placeIn(outer, point) !== 'outside' && holes.every((hole) => placeIn(hole, point) !== 'inside')
}

const bordersOf = (polygon: Polygon): Arc[] => polygon.flatMap(borderOf)

function holdsArc(polygon: Polygon, arc: Arc): boolean {
  const middle = sum(arc)
  return (
    arc.every((end) => holdsPoint(polygon, end)) &&
    holdsPoint(polygon, scaled(middle)) &&
    !bordersOf(polygon).some((border) => arcsCross(arc, border))
  )
}

function scaled(vector: Vector): Vector {
  const size = Math.hypot(...vector) || 1
  return [vector[0] / size, vector[1] / size, vector[2] / size]
}

/** All of a polygon: its border, and none of the other's holes in its midst. */
function holdsPolygon(polygon: Polygon, inner: Polygon): boolean {
  if (!bordersOf(inner).every((arc) => holdsArc(polygon, arc))) return false
  return polygon.slice(1).every((hole) => !holdsPoint(inner, hole[0] as Vector) || onBorder(inner, hole[0] as Vector))
}

const onBorder = (polygon: Polygon, point: Vector): boolean => polygon.some((ring) => placeIn(ring, point) === 'border')

/** Each part of a geometry wholly in one of the polygons. */
export function isWithin({ points, arcs, polygons }: Geometry, areas: Polygon[]): boolean {
  return (
    points.every((point) => areas.some((area) => holdsPoint(area, point))) &&
    arcs.every((arc) => areas.some((area) => holdsArc(area, arc))) &&
    polygons.every((polygon) => areas.some((area) => holdsPolygon(area, polygon)))
  )
}

/** All of a geometry within an angle around a point, a quarter of the circle at most. */
export function isWithinCap({ points, arcs, polygons }: Geometry, centre: Vector, radius: number): boolean {
  const corners = [...points, ...arcs.flat(), ...polygons.flat(2)]
  return corners.every((corner) => angle(corner, centre) <= radius)
}

export function intersects(a: Geometry, b: Geometry): boolean {
  const arcsA = [...a.arcs, ...a.polygons.flatMap(bordersOf)]
  const arcsB = [...b.arcs, ...b.polygons.flatMap(bordersOf)]
  return (
    touchesPoints(a, b.points) ||
    touchesPoints(b, a.points) ||
    arcsA.some((arc) => arcsB.some((other) => arcsMeet(arc, other))) ||
    a.polygons.some((area) => arcsB.some(([start]) => holdsPoint(area, start))) ||
    b.polygons.some((area) => arcsA.some(([start]) => holdsPoint(area, start)))
  )
}

const touchesPoints = (geometry: Geometry, points: Vector[]): boolean =>
  points.some((point) => angleBetween(geometry, point) < tolerance)

/** From a point to what is nearest of a geometry, in radians; 0 inside a polygon. */
export function angleBetween({ points, arcs, polygons }: Geometry, point: Vector): number {
  if (polygons.some((polygon) => holdsPoint(polygon, point))) return 0
  const borders = [...arcs, ...polygons.flatMap(bordersOf)]
  return Math.min(...points.map((other) => angle(other, point)), ...borders.map((arc) => angleToArc(point, arc)))
}
