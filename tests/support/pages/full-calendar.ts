import { counsellors } from '#core/content/sample/counsellors'
import { sites } from '#core/content/sample/organisation'
import type { listAgenda } from '#core/contracts/appointments'
import type { listSite, readTerms } from '#core/contracts/calendar'
import type { OutputOf } from '#core/contracts/operation'
import type { Mode } from '#core/domain/scheduling/mode'
import { addDays, type CivilDate, instantAt, MINUTE, weekdayOf } from '#core/domain/time'
import { monday } from '../makers'

type Terms = OutputOf<typeof readTerms>['terms']
type Day = OutputOf<typeof listAgenda>['days'][number]
type Row = Day['appointments'][number]

const letters = 'ACDEFHJKMNPQRTVWXY3479'
/** Another one for each number, without the signs that are read wrongly. */
const codeOf = (at: number) =>
  [1, 22, 484, 10_648].map((power) => letters[Math.floor((at * 7919) / power) % 22]).join('')

const own = counsellors[0] as (typeof counsellors)[number]
const workdays = [1, 2, 3, 4, 5] as const
const hours = workdays.flatMap((weekday) =>
  [
    { from: 9 * 60, until: 12 * 60 },
    { from: 13 * 60 + 30, until: 17 * 60 + 30 },
  ].map((stretch) => ({ weekday, siteId: 's-chenguang', ...stretch })),
)

/** A working week without a gap, with all that can stand in a calendar: closings, an opening, leave, a day off. */
export const fullTerms: OutputOf<typeof readTerms> = {
  terms: {
    ...{ counsellorId: own.id, name: own.name, status: 'active', meetingLink: null, termsRevision: 3 },
    offers: own.offers.map((offer) => ({
      ...offer,
      topics: [...offer.topics],
      modes: ['room', 'phone'],
    })) as Terms['offers'],
    calendar: {
      versions: [{ from: '2026-01-01', hours }],
      leaves: [
        {
          ...{ id: 'leave', kind: 'leave' },
          ...{ from: instantAt(addDays(monday, 3), 13 * 60), until: instantAt(addDays(monday, 3), 24 * 60) },
        },
      ],
      openings: [{ id: 'evening', date: addDays(monday, 1), from: 18 * 60, until: 20 * 60, siteId: 's-chenguang' }],
      closings: [{ id: 'closed', date: addDays(monday, 2), from: 9 * 60, until: 11 * 60 }],
      holidays: { through: '2026-12-31', days: [{ date: addDays(monday, 4), kind: 'off', name: '元旦（示例）' }] },
    },
  },
  profile: {
    ...{ name: own.name, title: own.title, introduction: own.introduction },
    ...{ concerns: [...own.concerns] },
  },
  relation: 'own',
  sites: sites.map(({ id, name, rooms }) => ({ id, name, rooms: [...rooms] })),
  holidays: { through: '2026-12-31', days: [], sources: [], notApplied: [] },
}

const starts = [540, 600, 660, 810, 870, 930, 990]
const ways: readonly Mode[] = ['room', 'room', 'phone', 'room', 'video']
const wayOf = (at: number) => ways[at % 5] as Mode

function seatsOf(date: CivilDate, of: number): Row[] {
  const at = Number(date.slice(-2)) * 100 + of * 3571
  return starts.map((minute, index) => ({
    ...{ id: `seat-${date}-${of}-${index}`, code: codeOf(at + index), offerName: '一对一谈话', topic: null },
    ...{ siteId: 's-chenguang', start: instantAt(date, minute) },
    ...{ end: instantAt(date, minute) + 50 * MINUTE, mode: wayOf(at + index) },
    roomName: wayOf(at + index) === 'room' ? '静谈室' : '',
    ...{
      status: (at + index) % 11 === 0 ? 'asked' : 'confirmed',
      expires: null,
      by: 'client',
      checkedInAt: null,
      reason: null,
    },
  }))
}

/** Not on the closed morning, not on the afternoon of leave, not on the day off, and two places free. */
function isBusy({ start }: Row): boolean {
  const [wednesday, thursday] = [instantAt(addDays(monday, 2)), instantAt(addDays(monday, 3))]
  const minute = (start - wednesday) / MINUTE
  if (minute >= 540 && minute < 660) return false
  if (start >= thursday + 780 * MINUTE) return false
  return ![instantAt(monday, 990), instantAt(addDays(monday, 1), 660)].includes(start)
}

const week = Array.from({ length: 7 }, (_, at) => addDays(monday, at))
const isWorkday = (date: CivilDate) => weekdayOf(date) < 6

export const fullAgenda: OutputOf<typeof listAgenda> = {
  counsellorIds: ['c-yunxi'],
  sites: [{ id: 's-chenguang', name: '晨光心理服务站' }],
  days: week.map((date) => ({
    ...{ date, special: null, away: false, hours: [], free: [], unlisted: 0 },
    appointments: isWorkday(date) ? seatsOf(date, 0).filter(isBusy) : [],
  })),
  unread: 3,
  next: null,
}

const many = ['云溪', '松柏', '知雨', '安禾', '见山', '听泉'].map((name, at) => ({
  ...{ id: `c-full-${at}`, name: `${name}老师（虚构）`, title: '社区心理咨询师' },
  status: at === 4 ? ('suspended' as const) : ('active' as const),
}))

/** Six counsellors of one site through a week. */
export const fullSite: OutputOf<typeof listSite> = {
  siteId: 's-chenguang',
  sites: sites.map(({ id, name }) => ({ id, name })),
  counsellors: many,
  waiting: [],
  days: week.flatMap((date) =>
    many.map(({ id }, of) => ({
      ...{ date, counsellorId: id, away: of === 3 && weekdayOf(date) === 2 },
      hours: isWorkday(date) && of !== 4 ? hours.slice(0, 2).map(({ from, until }) => ({ from, until })) : [],
      appointments:
        isWorkday(date) && of !== 4
          ? seatsOf(date, of)
              .filter((_, index) => (index + of) % 7 !== 0)
              .map(({ id, code, offerName, roomName, start, end, mode, status }) => ({
                ...{ id, code, offerName, roomName, start, end, mode, status },
              }))
          : [],
    })),
  ),
  next: null,
}
