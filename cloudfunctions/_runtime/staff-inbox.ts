import { grantsToActBy } from '#core/domain/access/gate'
import { calendarsOf, type Grant } from '#core/domain/access/relations'
import type { StaffRecord } from '#core/domain/access/staff'
import { type InboxEntry, inboxOf, isOfStaff, type StaffKind } from '#core/domain/inbox/entry'
import { type DayNews, isSeen, NEWS_KEPT, newSince, newsOf } from '#core/domain/inbox/of-days'
import type { Person } from '#core/domain/people/person'
import { dateOf, type Instant } from '#core/domain/time'
import { listDaysWithNews } from '../_store/counsellor-days'
import type { Reads } from '../_store/database'

/** More days than that told something in a month to nobody; of a busier one the latest are read. */
const MOST_DAYS = 60

type StaffEntry = InboxEntry & { readonly kind: StaffKind }

export const staffEntriesOf = (person: Pick<Person, 'inbox'>): StaffEntry[] =>
  inboxOf(person).filter((one): one is StaffEntry => isOfStaff(one.kind))

/** What the calendars somebody keeps have told since a month ago, read or not. One query, and none for who keeps none. */
export async function readNews(database: Reads, grants: readonly Grant[], now: Instant): Promise<DayNews[]> {
  return newsOf(await listDaysWithNews(database, calendarsOf(grants), now - NEWS_KEPT, MOST_DAYS), now)
}

type Reader = Pick<Person, 'inbox' | 'daysRead'>

export const unreadIn = (person: Reader, news: readonly DayNews[]): number =>
  staffEntriesOf(person).filter(({ readAt }) => readAt === null).length +
  news.filter((one) => !isSeen(one, person.daysRead)).length

/**
 * How much of what calendars told is not seen, for a page that shows the number alone: of what was seen no day is read. None
 * for whom a keeper's post is closed for now: they could not look.
 */
export async function countNews(database: Reads, record: StaffRecord, person: Reader, now: Instant): Promise<number> {
  const grants = grantsToActBy(record, ['counsellor'], dateOf(now))
  return grants.ok ? countNewsOf(database, grants.value, person, now) : 0
}

async function countNewsOf(database: Reads, grants: readonly Grant[], person: Reader, now: Instant): Promise<number> {
  const since = newSince(person.daysRead, now)
  const news = newsOf(await listDaysWithNews(database, calendarsOf(grants), since, MOST_DAYS), now)
  return news.filter((one) => !isSeen(one, person.daysRead)).length
}

/** The same and what else staff were told. */
export async function countUnread(
  database: Reads,
  grants: readonly Grant[],
  person: Reader,
  now: Instant,
): Promise<number> {
  return (await countNewsOf(database, grants, person, now)) + unreadIn(person, [])
}
