import type { CounsellorDay } from '#core/domain/scheduling/day'
import type { Taken } from '#core/domain/scheduling/places'

/** 288 claims of at most this many characters each. */
export const longestTaken = 288 * 96

const inOrder = (claims: readonly Taken[]) =>
  claims.every(({ from, until }, at) => from < until && from >= (claims[at - 1]?.from ?? from))

/**
 * What is taken of a day, in one line that stands in its document beside the claims: the revision it is of, how many claims,
 * and of each `from,until,expires,offerId`. Read in their place by whoever looks at weeks of many counsellors and need not
 * know who has what: of a full day a twelfth of the bytes, and one value to unpack.
 */
export function writeTaken({ revision, claims }: Pick<CounsellorDay, 'revision' | 'claims'>): string {
  const each = claims.map(
    ({ from, until, expires, seat }) => `${from},${until},${expires ?? ''},${seat?.offerId ?? ''}`,
  )
  return [revision, claims.length, ...each].join(';')
}

/** Null for whatever `writeTaken` did not write of this revision: then the claims themselves have to be read. */
export function readTaken(text: string, revision: number): Taken[] | null {
  const [of, count, ...each] = text.split(';')
  if (of !== String(revision) || count !== String(each.length)) return null
  const claims = each.flatMap((one) => readOne(one) ?? [])
  return claims.length === each.length && inOrder(claims) ? claims : null
}

function readOne(text: string): Taken | null {
  const [, from, until, expires, offerId] =
    /^(-?\d{1,4}),(-?\d{1,4}),(\d{0,16}),([A-Za-z0-9_-]{0,64})$/.exec(text) ?? []
  if (offerId === undefined) return null
  return {
    from: Number(from),
    until: Number(until),
    expires: expires === '' ? null : Number(expires),
    seat: offerId === '' ? null : { offerId },
  }
}
