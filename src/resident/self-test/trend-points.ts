import type { Scale } from '#core/domain/assessment/scale'
import type { Instant } from '#core/domain/time'

/** One result, among earlier ones of the same questions in the same version. */
export interface Result {
  readonly completedAt: Instant
  readonly total: number
}

export interface Point extends Result {
  /** From the left and from the lower edge, in percent of the picture. */
  readonly x: number
  readonly y: number
}

/** As many as a phone shows beside each other with their numbers readable in the largest type. */
export const MOST_POINTS = 6

/**
 * The newest results, oldest first, each in the middle of a column of its own; `min` and `max` are the lowest and the
 * highest total there can be, so that a small change looks small.
 */
export function pointsOf(results: readonly Result[], { min, max }: { min: number; max: number }): Point[] {
  const shown = [...results].sort((one, other) => one.completedAt - other.completedAt).slice(-MOST_POINTS)
  return shown.map((result, at) => ({
    completedAt: result.completedAt,
    total: result.total,
    x: ((at + 0.5) / shown.length) * 100,
    y: max > min ? (100 * (Math.min(max, Math.max(min, result.total)) - min)) / (max - min) : 0,
  }))
}

/** The line through the points as a mask: its colour is the ground under it, in light and in dark. */
export function lineMask(points: readonly Pick<Point, 'x' | 'y'>[]): string {
  const path = points.map(({ x, y }) => `${round(x)},${round(100 - y)}`).join(' ')
  const line = `<polyline points='${path}' fill='none' stroke='%23000' stroke-width='2' vector-effect='non-scaling-stroke'/>`
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' preserveAspectRatio='none'>${line}</svg>`
  return `url("data:image/svg+xml,${svg.replace(/[<>]/g, (sign) => (sign === '<' ? '%3C' : '%3E'))}")`
}

const round = (number: number) => Math.round(number * 100) / 100

interface Row {
  readonly scaleId: string
  readonly scaleVersion: number
  readonly completedAt: Instant
  readonly score: { readonly total: number | null }
}

/** The results of this scale in this version that have a number, of all that was kept. */
export function resultsOf(rows: readonly Row[], { id, version }: Pick<Scale, 'id' | 'version'>): Result[] {
  return rows.flatMap(({ scaleId, scaleVersion, completedAt, score: { total } }) =>
    scaleId === id && scaleVersion === version && total !== null ? [{ completedAt, total }] : [],
  )
}

/** Earlier ones and this one, which may have been kept meanwhile. */
export function withEarlier(own: Result, rows: readonly Row[], scale: Pick<Scale, 'id' | 'version'>): Result[] {
  return [...resultsOf(rows, scale).filter(({ completedAt }) => completedAt !== own.completedAt), own]
}

/** What it means when the line goes up. */
export const upwards = (direction: Scale['direction']): string =>
  direction === 'higher-is-better' ? '往上，是过得好一些' : '往上，是困扰多一些'
