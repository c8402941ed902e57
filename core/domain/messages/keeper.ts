import { isSeen, newsOf } from '../inbox/of-days'
import type { Person } from '../people/person'
import type { CounsellorDay } from '../scheduling/day'
import { DAY, type Instant } from '../time'
import type { About } from './due'
import { isSameLine, isSettled, type KeeperLine, type KeeperOccasion, keeperOccasions, MOST_LINES } from './occasion'

/** So long it is known what was sent, which is longer than any day is looked at for what it told. */
const KEPT = 3 * DAY

const isOccasion = (kind: string): kind is KeeperOccasion => (keeperOccasions as readonly string[]).includes(kind)

/**
 * With a line for each thing that a day told its keeper since then, that they allow to be told of and have not seen: to be
 * sent at once. The very same where there is none. Each is a line once, by appointment, occasion and moment.
 */
export function noteNews(person: Person, day: CounsellorDay, since: Instant, now: Instant): Person {
  const { messages, keeping = [], daysRead, closing, moving } = person
  if (!messages || closing !== undefined || moving !== undefined) return person
  const { counsellorId, date } = day
  const lines = newsOf([day], now).flatMap((news): KeeperLine[] => {
    const { kind: occasion, ref, at: of } = news
    if (!isOccasion(occasion) || of <= since || messages.left[occasion] === 0 || isSeen(news, daysRead)) return []
    const line = { ref, occasion, of, counsellorId, date, state: 'waiting', until: now, tries: 0 } as const
    return keeping.some(isSameLine(line)) ? [] : [line]
  })
  return lines.length > 0 ? { ...person, keeping: [...standing(keeping, now), ...lines].slice(-MOST_LINES) } : person
}

const standing = (lines: readonly KeeperLine[], now: Instant) =>
  lines.filter((one) => !isSettled(one) || one.of > now - KEPT)

/** The first of what is due to be told to a keeper; null where nothing is. */
export function nextOfKeeper({ keeping = [] }: Pick<Person, 'keeping'>, now: Instant): KeeperLine | null {
  const at = ({ until, of }: KeeperLine) => until ?? of
  const due = keeping.filter((one) => !isSettled(one) && at(one) <= now)
  return due.sort((one, other) => at(one) - at(other))[0] ?? null
}

/** What it tells, as the day has it at this moment; null where it is not so any more, or its keeper has seen it. */
export function aboutNews(
  { daysRead }: Pick<Person, 'daysRead'>,
  { ref, occasion, of }: KeeperLine,
  day: CounsellorDay | null,
  now: Instant,
): About | null {
  const news = day && newsOf([day], now).find((one) => one.ref === ref && one.kind === occasion && one.at === of)
  if (!news || isSeen(news, daysRead)) return null
  return { start: news.start, until: null, news: { kind: news.kind, movedTo: news.movedTo } }
}

export function withKeeperLine(person: Person, line: KeeperLine, now: Instant): Person {
  const others = standing(person.keeping ?? [], now).filter((one) => !isSameLine(line)(one))
  return { ...person, keeping: [...others, line] }
}
