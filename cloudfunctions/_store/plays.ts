import * as z from 'zod/mini'
import { civilDate, count, id, instant } from '#core/contracts/shapes'
import { PLAY_LASTS, type Play } from '#core/domain/courses/play'
import { type Tally, tallied } from '#core/domain/figures/told'
import type { CivilDate, Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const span = z.int().check(z.nonnegative(), z.maximum(PLAY_LASTS))

/** What is sealed in the word a phone keeps, as JSON. */
const playShape: z.ZodMiniType<Play> = z.object({
  courseId: id,
  lessonId: id,
  nodeId: z.nullable(id),
  mark: id,
  begun: instant,
  at: instant,
  seen: span,
  least: span,
  counted: z.boolean(),
})

/** Null for one of another form, from an older release or a newer one. */
export function readPlay(text: string): Play | null {
  const parsed = z.safeParse(playShape, JSON.parse(text))
  return parsed.success ? parsed.data : null
}

/** That something counted once already, under a hash; and the last day on which it might be tried again. */
interface Mark {
  readonly id: string
  readonly lastDay: CivilDate
}

/** How often one lesson was played by people of one community; null: of phones that never scanned a code. */
export interface PlayCount extends Tally {
  readonly id: string
  readonly courseId: string
  readonly lessonId: string
  readonly nodeId: string | null
}

const marks = rowsOf<Mark>('play-marks', z.object({ id, lastDay: civilDate }), [asItWas])

export const playCounts = rowsOf<PlayCount>(
  'play-counts',
  z.object({ id, courseId: id, lessonId: id, nodeId: z.nullable(id), n: count, week: civilDate, before: count }),
  // Before it was known of which week the last was: of one long over.
  [asItWas, ({ plays, ...document }) => ({ n: plays, week: '1970-01-05', before: 0, ...document })],
)

export const findMark = (documents: Gets, markId: string): Promise<Mark | null> => marks.own(documents, markId)

export const putMark = (documents: Documents, mark: Mark): Promise<void> => marks.put(documents, mark)

/** One more; the first begins the row. */
export async function countPlay(
  documents: Documents,
  of: Pick<PlayCount, 'courseId' | 'lessonId' | 'nodeId'>,
  now: Instant,
): Promise<void> {
  const countId = `${of.lessonId}_${of.nodeId ?? ''}`
  const found = await playCounts.own(documents, countId)
  await playCounts.put(documents, { ...of, id: countId, ...tallied(found && tallyOf(found), now) })
}

const tallyOf = ({ n, week, before }: PlayCount): Tally => ({ n, week, before })

export const listPlayCounts = (database: Reads, courseId: string): Promise<PlayCount[]> =>
  playCounts.all(database, { equals: { courseId } })

/** Ids of those that can count no more, the longest ago first. */
export function listOldMarks(database: Reads, today: CivilDate, most: number): Promise<string[]> {
  return marks.ids(
    database,
    { range: { field: 'lastDay', until: today } },
    { field: 'lastDay', direction: 'asc', limit: most },
  )
}

export function clearMark(documents: Documents, markId: string, today: CivilDate): Promise<boolean> {
  return marks.clear(documents, markId, ({ lastDay }) => typeof lastDay === 'string' && lastDay < today)
}
