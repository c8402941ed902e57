import { breathCourse } from '#core/content/sample/courses'
import { messageSettings as settingsNow } from '#core/content/sample/messages'
import { firstOffer } from '#core/domain/scheduling/first-offer'
import { HOUR } from '#core/domain/time'
import { accessLog } from '../../cloudfunctions/_store/access-log'
import { administrations } from '../../cloudfunctions/_store/administrations'
import { appointments } from '../../cloudfunctions/_store/appointments'
import { articles } from '../../cloudfunctions/_store/articles'
import { childResults } from '../../cloudfunctions/_store/child-results'
import { children } from '../../cloudfunctions/_store/children'
import { counsellorDays } from '../../cloudfunctions/_store/counsellor-days'
import { counsellors } from '../../cloudfunctions/_store/counsellors'
import { courses } from '../../cloudfunctions/_store/courses'
import { hotlines } from '../../cloudfunctions/_store/hotlines'
import { messageSettings } from '../../cloudfunctions/_store/message-settings'
import { nodes } from '../../cloudfunctions/_store/nodes'
import { people } from '../../cloudfunctions/_store/people'
import { pieces } from '../../cloudfunctions/_store/pieces'
import { placements } from '../../cloudfunctions/_store/placements'
import { playCounts } from '../../cloudfunctions/_store/plays'
import { recordMoves } from '../../cloudfunctions/_store/record-moves'
import { rotas } from '../../cloudfunctions/_store/rotas'
import type { Rows } from '../../cloudfunctions/_store/rows'
import { sites } from '../../cloudfunctions/_store/sites'
import { staff } from '../../cloudfunctions/_store/staff'
import { staffInvitations } from '../../cloudfunctions/_store/staff-invitations'
import { wordings } from '../../cloudfunctions/_store/wordings'
import { aStoredLine } from './lines'
import {
  aCounsellor,
  anAdministration,
  anAppointment,
  aShare,
  asStored,
  monday,
  mondayAt,
  mondays,
  phq9Answers,
} from './makers'
import { aMove } from './moves'
import { aPiece } from './stored-pieces'
import { aWordingBrought } from './wordings'

/** One document as a release before this one wrote it. */
export interface FormerDocument {
  /** Which version it was written in. */
  readonly v: number
  readonly was: { readonly id: string } & Readonly<Record<string, unknown>>
  /** What it says besides once it is read; the rest as it was. */
  readonly more?: Readonly<Record<string, unknown>>
  /** What is left out of it then. */
  readonly without?: readonly string[]
}

interface FormerKind {
  readonly rows: Rows<any>
  /** Of each version before the newest but the first release’s, which stands in first-release.json: by its shape of then. */
  readonly documents: readonly FormerDocument[]
}

const [at, personId, sealed] = [mondayAt(5), 'p1_somebody', 'lies-sealed']
const without = <Of extends object>(of: Of, ...names: string[]) =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name) && name !== 'v')) as Omit<Of, 'v'> & {
    readonly id: string
  }

const look = { at, staffId: 'p1_staff', personId, counsellorId: 'c-yunxi', appointmentId: 'a1' }
const lookAtACall = { at, staffId: 'p1_staff', personId, what: ['phone'], purpose: 'call-back' }

const share = aShare({ looks: [{ at, reason: 'before-session' }] })
const result = { ...without(anAdministration({ personId }), 'share', 'id'), responses: phq9Answers(1) }
const { scaleId, scaleVersion, score } = anAdministration()
const lyingOpen = ['scaleId', 'scaleVersion', 'score']

const firstShape = without(
  anAppointment({ id: 'former-appointment', personId }),
  ...['offerId', 'equipmentIds', 'topic', 'expires', 'forOther', 'intake', 'phone', 'by', 'movedFrom', 'movedTo'],
  ...['checkedInAt', 'change'],
)

const article = {
  ...{ title: '示例文章', summary: '示例。', audience: 'everyone', minutes: 2, author: '示例作者', review: null },
  ...{ updatedOn: '2026-11-23', sources: [], blocks: [{ kind: 'paragraph', text: '示例。' }] },
}

const child = {
  ...{
    forgotten: false,
    born: { year: 2013, month: 3 },
    pretermWeeks: null,
    since: at,
    kept: 1,
    own: null,
    invited: [],
  },
  guardians: [{ id: 'first', personId, since: at, sees: 'records' }],
  consents: [{ by: 'guardian', answer: 'yes', version: 1, at, personId }],
}
const exception = { at, did: 'exception', resultId: 'r1', reason: 'asked-for-somebody' }
const care = { id: 'r1', at, reason: 'asked-for-somebody', resultId: 'r1' }

/** As the newest version has one; of each before, what it did not know is taken away, or what it had is put back. */
const counsellor = (id: string, change: object = {}) => ({
  ...without(asStored(aCounsellor({ id, title: '', introduction: '' }))),
  ...change,
})
const wrote = { title: '咨询师', introduction: '一位管理员写的' }
const theirs = { title: '', introduction: '' }
const verified = [{ id: 'paper', kind: 'counsellor', issuer: '示例协会', until: null, month: '2026-11' }]
const closures = [{ from: '2026-12-24', until: '2026-12-25', between: null }]
const doors = [{ siteId: 's1', hours: mondays.hours, closures }]
const shut = [{ ...doors[0], holidays: [{ date: '2026-11-25', kind: 'off' }] }]
const portraits = [
  { id: 'photo', width: 400, height: 400, fileId: 'cloud://local-env.6c6f-local-env-1/portraits/a.png' },
]
const words = [{ id: 'words', text: '我在这里工作。' }]
const wordsOfPhoto = [{ id: 'words', text: '我在这里工作。', portrait: 'photo' }]
const { modes, siteId, roomId, hours, sessionMinutes, gapMinutes } = mondays

const ledger = {
  attempts: [{ id: 'an-attempt', at, did: 'a1' }],
  uses: { on: monday, times: { 'appointments.book': 2 } },
}
const newly = { appointments: [], others: [], missed: [], missedForgivenAt: null, underCare: false }
const open = { id: 'a1', counsellorId: 'c-yunxi', start: mondayAt(14), end: mondayAt(15) }
const three = { 'day-before': 1, 'hour-before': 2, changed: 0 }
const five = { 'place-offered': 0, 'place-asked': 0, 'place-cancelled': 0, 'place-moved': 0, 'place-booked': 0 }
const person = {
  ...{ since: at, ...newly, ...ledger, givenBack: null, openBefore: null },
  appointments: [anAppointment({ personId })],
  others: [{ id: 'o1', kind: 'child', name: sealed }],
}

const site = {
  ...{ nodeId: 'n-nantang', name: '示例站', address: '一号（虚构）', phone: null, openingHours: mondays.hours },
  rooms: [{ id: 'r-former', name: '一号谈话室' }],
}
const rooms = [{ id: 'r-former', name: '一号谈话室', kind: 'room' }]
const asEach = { kind: 'counselling-room', closures: [], closedOn: null, revision: 1 }

const grant = { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi', given: { by: 'p1_manager', at } }
const training = { what: '示例培训', on: '2026-11-20', by: 'p1_manager', at }
const known = {
  ...{ name: sealed, actedAt: at, agreement: { version: 1, at } },
  credentials: [
    { id: 'paper', kind: 'counsellor', number: sealed, issuer: '示例协会', until: null, notedAt: at, checked: null },
  ],
}

const putUp = { since: '2026-11-20', by: { role: 'manager', nodeId: 'n-nantang' }, goneOn: null }
const hung = { siteId: 's-nantang', place: '门口' }
const photo = {
  kind: 'png',
  width: 64,
  height: 48,
  bytes: 1000,
  fileId: 'cloud://local-env.6c6f-local-env-1/walls/a.png',
}

const review = { by: 'p1_reader', at, version: 1, as: 'second-editor', verdict: 'approved', words: '', signedAs: null }

/** Kinds whose version was ever raised. */
export const formerDocuments = {
  'access-log': {
    rows: accessLog,
    documents: [
      { v: 1, was: { ...look, id: 'look-1', what: ['for-whom', 'intake'], purpose: 'session' } },
      { v: 2, was: { ...look, id: 'look-2', what: ['result'], purpose: 'before-session' } },
      { v: 3, was: { ...lookAtACall, id: 'look-3' } },
      {
        v: 4,
        was: { ...look, id: 'look-4', what: ['phone'], purpose: 'emergency', role: 'manager', judged: 'unwarranted' },
      },
      { v: 5, was: { ...lookAtACall, id: 'look-5', what: ['writing'], purpose: 'periodical', role: 'editor' } },
    ],
  },
  administrations: {
    rows: administrations,
    documents: [
      {
        v: 1,
        was: { ...result, id: 'result-1' },
        more: { found: { scaleId, scaleVersion, score }, share: null, sharedWith: null, sharedUntil: 0 },
        without: lyingOpen,
      },
      {
        v: 2,
        was: { ...result, id: 'result-2', share, sharedWith: share.counsellorId, sharedUntil: share.until },
        more: { found: { scaleId, scaleVersion, score } },
        without: lyingOpen,
      },
    ],
  },
  appointments: {
    rows: appointments,
    documents: [
      {
        v: 1,
        was: firstShape,
        more: {
          ...{ offerId: null, equipmentIds: [], topic: null, expires: null, forOther: null, intake: null, phone: null },
          ...{ by: 'client', movedFrom: null, movedTo: null, checkedInAt: null, change: null },
        },
      },
    ],
  },
  articles: {
    rows: articles,
    documents: [
      {
        v: 1,
        was: { ...article, id: 'former-1', position: 901 },
        more: { authorRole: '科普编写，不是医生', words: [], reviewBy: '2027-05-22' },
      },
      {
        v: 2,
        was: {
          ...{ ...article, id: 'former-2', position: 902, authorRole: '示例编辑', words: ['散步'] },
          ...{ reviewBy: '2027-03-01', leavesNoTrace: true },
        },
      },
    ],
  },
  'child-results': {
    rows: childResults,
    documents: [
      {
        v: 1,
        was: {
          ...{ id: 'former-result', childId: 'former-1', personId, voice: 'guardian', shows: 'all', exception: null },
          ...{ completedAt: at, keptAt: at, sheet: sealed },
        },
        more: { share: null, sharedWith: null, sharedUntil: 0 },
      },
    ],
  },
  children: {
    rows: children,
    documents: [
      {
        v: 1,
        was: { ...child, id: 'former-1', trace: [{ at, did: 'own-account' }, exception] },
        more: { cares: [{ ...care, spoken: [] }], told: 0 },
      },
      {
        v: 2,
        was: { ...child, id: 'former-2', cares: [{ ...care, spoken: ['first'] }], trace: [exception] },
        more: { told: 0 },
      },
    ],
  },
  'counsellor-days': {
    rows: counsellorDays,
    documents: [
      {
        v: 1,
        was: {
          ...{ id: `c-former_${monday}`, counsellorId: 'c-former', date: monday, revision: 3 },
          hours: [{ from: 540, until: 720 }],
          claims: [{ appointmentId: 'a1', from: 540, until: 600 }],
        },
        more: {
          claims: [{ id: 'a1', kind: 'booked', from: 540, until: 600, expires: null, seat: null }],
          ...{ calledOff: [], calledOffBefore: 0, runsOut: null },
        },
        without: ['hours'],
      },
    ],
  },
  counsellors: {
    rows: counsellors,
    documents: [
      {
        v: 1,
        was: {
          ...{ ...mondays, ...wrote, id: 'c-former-1', name: '示例老师', credentials: ['一位管理员写的'] },
          ...{ concerns: ['示例'], status: 'active' },
        },
        more: {
          ...{ ...theirs, meetingLink: null, termsRevision: 0, siteIds: [siteId] },
          offers: [firstOffer({ modes, siteId, roomId, hours, sessionMinutes, gapMinutes }).offer],
          calendar: firstOffer({ modes, siteId, roomId, hours, sessionMinutes, gapMinutes }).calendar,
        },
        without: ['modes', 'siteId', 'roomId', 'hours', 'sessionMinutes', 'gapMinutes', 'credentials'],
      },
      {
        v: 2,
        was: counsellor('c-former-2', { ...wrote, credentials: ['一位管理员写的'] }),
        more: theirs,
        without: ['credentials'],
      },
      { v: 3, was: counsellor('c-former-3', { ...wrote, verified }), more: theirs },
      { v: 4, was: counsellor('c-former-4', { ...wrote, verified, doors }), more: theirs },
      { v: 5, was: counsellor('c-former-5', { ...wrote, doors: shut }), more: theirs },
      {
        v: 6,
        was: counsellor('c-former-6', { ...wrote, doors: shut, portraits, words }),
        more: { ...theirs, words: wordsOfPhoto },
      },
      // Of a thing that people use by themselves nobody's words are: they stay.
      { v: 6, was: counsellor('c-former-chair', { ...wrote, selfServe: 'everyone' }) },
      { v: 7, was: counsellor('c-former-7', { portraits, words }), more: { words: wordsOfPhoto } },
    ],
  },
  courses: {
    rows: courses,
    documents: [
      {
        v: 1,
        was: {
          ...without(breathCourse, 'topics', 'lessons'),
          ...{ id: 'former-course', nodeId: 'n-nantang', shown: false, revision: 2, begunAt: at, lessons: [] },
        },
        more: { topics: [] },
      },
    ],
  },
  hotlines: { rows: hotlines, documents: [{ v: 1, was: without(aStoredLine({ number: '0000-1234' })) }] },
  'message-settings': {
    rows: messageSettings,
    documents: [
      {
        v: 1,
        was: {
          id: 'former-messages',
          revision: 4,
          quiet: settingsNow.quiet,
          templates: settingsNow.templates.slice(0, 2),
        },
      },
    ],
  },
  nodes: {
    rows: nodes,
    documents: [
      {
        v: 1,
        was: { id: 'n-former-1', kind: 'community', name: '示例社区', parentId: 'n-qinghe' },
        more: { settings: {}, closedOn: null, revision: 1 },
      },
      {
        v: 2,
        was: {
          ...{ id: 'n-former-2', kind: 'community', name: '示例社区', parentId: 'n-qinghe' },
          ...{ settings: { pauseDays: 7 }, closedOn: '2026-11-20', revision: 3 },
        },
      },
    ],
  },
  people: {
    rows: people,
    documents: [
      {
        v: 1,
        was: { id: 'p1_former1', since: at, openAppointment: open, givenBack: null, ...ledger },
        more: { ...newly, openBefore: 'a1', dueAt: null },
        without: ['openAppointment'],
      },
      { v: 2, was: { ...person, id: 'p1_former2' }, more: { dueAt: null } },
      {
        v: 3,
        was: { ...person, id: 'p1_former3', dueAt: mondayAt(9), messages: { to: sealed, left: three, at } },
        more: { messages: { to: sealed, left: { ...three, ...five }, at } },
      },
      {
        v: 4,
        was: { ...person, id: 'p1_former4', dueAt: null, messages: { to: sealed, left: { ...three, ...five }, at } },
      },
    ],
  },
  pieces: {
    rows: pieces,
    documents: [
      {
        v: 1,
        was: { ...without(aPiece({ id: 'former-piece', state: 'approved' })), review },
        more: { review: { ...review, seen: [] } },
      },
    ],
  },
  placements: {
    rows: placements,
    documents: [
      {
        v: 1,
        was: { ...hung, id: 'former-1' },
        more: { since: null, by: null, goneOn: null, photo: null, roomId: null },
      },
      { v: 2, was: { ...hung, ...putUp, id: 'former-2' }, more: { photo: null, roomId: null } },
      { v: 3, was: { ...hung, ...putUp, id: 'former-3', photo }, more: { roomId: null } },
    ],
  },
  'play-counts': {
    rows: playCounts,
    documents: [
      {
        v: 1,
        was: { id: 'former-count', courseId: 'a', lessonId: 'b', nodeId: null, plays: 7 },
        more: { n: 7, week: '1970-01-05', before: 0 },
        without: ['plays'],
      },
    ],
  },
  'record-moves': {
    rows: recordMoves,
    documents: [{ v: 1, was: without(aMove({ id: 'former-move', toId: 'p1_mover' })) }],
  },
  rotas: {
    rows: rotas,
    documents: [
      {
        v: 1,
        was: {
          ...{ id: 's-former_2026-11-16', siteId: 's-former', monday: '2026-11-16', revision: 3, since: null },
          shifts: [
            {
              id: 'a-shift',
              date: '2026-11-17',
              from: 540,
              until: 720,
              staffId: 'p1_staff',
              checkedIn: { at, how: 'by-code' },
            },
          ],
          alarms: [],
          goneAt: mondayAt(24 * 365),
        },
        more: { asks: [] },
      },
    ],
  },
  sites: {
    rows: sites,
    documents: [
      {
        v: 1,
        was: { ...site, id: 's-former-1', newcomersShare: 0.5 },
        more: { ...asEach, rooms, settings: { newcomersPercent: 50 } },
        without: ['newcomersShare'],
      },
      {
        v: 2,
        was: { ...site, id: 's-former-2', rooms: [...rooms, { id: 'q-former', name: '沙盘', kind: 'equipment' }] },
        more: { ...asEach, settings: {} },
      },
      {
        v: 3,
        was: {
          ...{ ...site, ...asEach, rooms, id: 's-former-3', kind: 'service-station', revision: 4, touchedAt: at },
          ...{ settings: { pauseDays: 7 }, closures: [{ ...closures[0], id: 'closure', reason: '装修' }] },
        },
      },
    ],
  },
  staff: {
    rows: staff,
    documents: [
      {
        v: 1,
        was: {
          id: 'p1_staff1',
          grants: [{ role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' }],
          actedAt: at,
        },
      },
      { v: 2, was: { ...known, id: 'p1_staff2', grants: [grant], trainings: [training] } },
      {
        v: 3,
        was: {
          ...{ ...known, id: 'p1_staff3', grants: [{ ...grant, suspended: { by: 'p1_manager', at } }] },
          trainings: [{ ...training, kind: 'basics', until: null }],
        },
      },
      {
        v: 4,
        was: {
          ...{ ...known, id: 'p1_staff4', grants: [grant, { role: 'manager', nodeId: 'n-chenguang' }] },
          acting: { role: 'manager', nodeId: 'n-chenguang' },
        },
      },
    ],
  },
  'staff-invitations': {
    rows: staffInvitations,
    documents: [
      {
        v: 1,
        was: {
          ...{ id: 'former-invitation', role: 'editor', nodeId: 'n-nantang', name: sealed, by: 'p1_manager', at },
          ...{ until: at + 7 * 24 * HOUR, used: { by: personId, at } },
        },
      },
    ],
  },
  wordings: {
    rows: wordings,
    documents: [
      {
        v: 1,
        was: { ...without(aWordingBrought(), 'document'), id: 'srq20_1009', version: 1009 },
        more: { document: null },
      },
    ],
  },
} as const satisfies Readonly<Record<string, FormerKind>>

/** What reading makes of it. */
export function asRead({ was, more = {}, without: left = [] }: FormerDocument): Readonly<Record<string, unknown>> {
  return { ...Object.fromEntries(Object.entries(was).filter(([name]) => !left.includes(name))), ...more }
}
