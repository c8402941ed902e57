import { publishedHolidays } from '#core/content/holidays'
import { counsellors } from '#core/content/sample/counsellors'
import { sites } from '#core/content/sample/organisation'
import type { previewChange, readTerms } from '#core/contracts/calendar'
import type { OutputOf } from '#core/contracts/operation'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { addDays, DAY, HOUR, instantAt } from '#core/domain/time'
import { monday } from '../makers'

type Read = OutputOf<typeof readTerms>
type Calendar = Read['terms']['calendar']

const yunxi = counsellors.find(({ id }) => id === 'c-yunxi') as Counsellor

/** What 云溪 of the sample world reads of their own terms. */
export function aTermsRead(calendar: Partial<Calendar> = {}, change: Partial<Read> = {}): Read {
  const { id: counsellorId, name, title, introduction, concerns } = yunxi
  const { status, meetingLink, offers, termsRevision } = yunxi
  const read = {
    terms: {
      ...{ counsellorId, name, status, meetingLink, offers, termsRevision },
      calendar: { ...yunxi.calendar, ...calendar },
    },
    profile: { name, title, introduction, concerns },
    relation: 'own',
    sites: sites.slice(0, 2).map(({ id, name, rooms }) => ({ id, name, rooms })),
    holidays: {
      through: publishedHolidays.through,
      days: [],
      sources: [{ title: '《2026年部分节假日安排的通知》', url: 'https://www.gov.cn/zhengce/content_7047091.htm' }],
      notApplied: [],
    },
    ...change,
  }
  return structuredClone(read) as Read
}

/** One under way, and one to come. */
export const leaves: Calendar['leaves'] = [
  { id: 'leave-now', kind: 'sick', from: instantAt(monday), until: instantAt(monday) + DAY },
  {
    id: 'leave-later',
    kind: 'leave',
    from: instantAt('2026-12-07', 840),
    until: instantAt('2026-12-07', 840) + 2 * HOUR,
  },
]

/** As the calendar stood before the first of the year: all that is published, nothing of it applied but the first day. */
export const aYearOfHolidays: Read['holidays'] = {
  ...aTermsRead().holidays,
  days: [...publishedHolidays.days],
  notApplied: publishedHolidays.days.slice(1),
}

type Preview = OutputOf<typeof previewChange>
type Affected = Preview['affected'][number]

const anAffected = (appointmentId: string, code: string, hour: number, change: Partial<Affected> = {}): Affected => ({
  ...{ appointmentId, code, date: addDays(monday, 4), start: instantAt(addDays(monday, 4), hour * 60) },
  ...{
    end: instantAt(addDays(monday, 4), hour * 60 + 50),
    mode: 'room',
    offerName: '一对一谈话',
    siteId: 's-chenguang',
  },
  ...{ roomName: '静谈室', status: 'confirmed', topic: 'stress', by: 'hours', guest: false, substitutes: ['c-anhe'] },
  ...change,
})

/** Two days change, nobody is met. */
export const aPreview: Preview = {
  termsRevision: 0,
  days: [
    { date: addDays(monday, 1), opens: [], closes: [{ from: 810, until: 930, siteId: 's-chenguang' }] },
    { date: addDays(monday, 6), opens: [{ from: 540, until: 690, siteId: 's-chenguang' }], closes: [] },
  ],
  affected: [],
  substitutes: [],
  tooMuch: false,
}

/** Three are met: one asked for, one booked for somebody without an account. */
export const aPreviewOfThree: Preview = {
  ...aPreview,
  affected: [
    anAffected('met-first', 'M4NK', 9),
    anAffected('met-asked', 'P3RW', 10, { status: 'asked', mode: 'phone', roomName: '', topic: null }),
    anAffected('met-guest', 'T9HC', 11, { guest: true, substitutes: [] }),
  ],
  substitutes: [{ id: 'c-anhe', name: '安禾老师（虚构）' }],
}
