import { listJobs, readHealth } from '#core/contracts/jobs'
import type { OutputOf } from '#core/contracts/operation'
import {
  addNode,
  changeSite,
  closeNode,
  listDoors,
  listTree,
  openPlace,
  openSite,
  previewDoors,
  readBuilt,
  readMessages,
  readStaffing,
  saveMessages,
} from '#core/contracts/organisation'
import { alarmIds } from '#core/domain/health/limits'
import { jobs } from '#core/domain/jobs/jobs'
import { occasions } from '#core/domain/messages/occasion'
import { settingKeys, settingsTable } from '#core/domain/organisation/settings'
import { mondayAt } from '../makers'
import { manager } from './cast'
import { type DrawnPage, refuses, says } from './drawn-page'
import { editor } from './pieces'

const who = { who: manager }
const street = 'id=n-qinghe'
const school = 'id=n-school'
const station = 'id=s-liuan'

const settings = settingKeys.map((key) => {
  const { usual } = settingsTable[key]
  return { key, value: usual, own: null, from: null, above: usual }
})
const node = {
  ...{ id: 'n-school', kind: 'school' as const, name: '柳岸第一小学（虚构示例）', parentId: 'n-liuan' },
  ...{ closedOn: null, revision: 3 },
}
const aPlace = (change: Partial<OutputOf<typeof openPlace>> = {}) =>
  says(openPlace, {
    ...{
      node,
      above: ['青禾街道（虚构示例）', '柳岸社区'],
      movable: true,
      children: [],
      sites: [],
      staff: 0,
      settings,
      population: null,
    },
    targets: [{ id: 'n-nantang', name: '南塘社区' }],
    ...change,
  })
const site = {
  ...{ id: 's-liuan', nodeId: 'n-liuan', name: '柳岸心灵驿站', kind: 'social-work-room' as const },
  ...{
    address: '柳岸社区服务大厅后院（虚构地址）',
    phone: null,
    rooms: [],
    openingHours: [],
    closures: [],
    special: [],
  },
  ...{ closedOn: null, revision: 1 },
}
const aSite = (change: Partial<typeof site> & { readonly closedOn?: string } = {}) =>
  says(openSite, {
    ...{ site: { ...site, ...change }, place: '柳岸社区', inUse: { offers: 0, booked: false }, settings },
  })
/** As many as a district has, four deep. */
const many = says(listTree, {
  nodes: Array.from({ length: 90 }, (_, at) => ({
    ...{
      id: `n-${at}`,
      kind: 'community' as const,
      name: `示例社区${at}`,
      closedOn: at % 30 === 7 ? '2026-11-01' : null,
    },
    ...{ parentId: at % 9 === 0 ? null : `n-${at - 1}`, revision: 1, sites: at % 3 },
  })),
  more: true,
})

const nothingYet: OutputOf<typeof readHealth> = {
  ...{ jobs: { all: jobs.length, notWell: 0 }, room: null, crossed: [] },
  calls: { tens: 0, failed: 0, busy: 0, retried: 0, failing: [], slowest: [], until: null },
}
const size = (name: string, bytes: number) => ({ name, documents: Math.ceil(bytes / 1900), bytes })
const allWell: OutputOf<typeof readHealth> = {
  ...nothingYet,
  calls: { ...nothingYet.calls, tens: 214, until: mondayAt(9) },
  room: {
    ...{ at: mondayAt(3, 50), documents: 10_626, bytes: 24_922_000, most: 2_147_483_648, percent: 1 },
    largest: [size('counsellor-days', 9_871_000), size('people', 4_120_000)],
  },
}
const putBack = { ...allWell, gaps: [{ from: mondayAt(3), until: mondayAt(9, 12) }] }
/** Every line crossed, and lists as long as they may be. */
const allWrong: OutputOf<typeof readHealth> = {
  jobs: { all: jobs.length, notWell: jobs.length },
  calls: {
    ...{ tens: 123_456, failed: 61_002, busy: 2041, retried: 98_010, until: mondayAt(10) },
    failing: Array.from({ length: 10 }, (_, at) => ({
      name: `waitlist.step${'Of'.repeat(at)}`,
      failed: 900,
      percent: 42,
    })),
    slowest: Array.from({ length: 10 }, (_, at) => ({
      name: `organisation.step${'Of'.repeat(at)}`,
      within: at > 2 ? 10_000 : null,
    })),
  },
  room: {
    ...{ at: mondayAt(3, 50), documents: 98_012_626, bytes: 2_104_922_000, most: 2_147_483_648, percent: 98 },
    largest: ['counsellor-days', 'people', 'access-log', 'picture-parts', 'administrations'].map((name) =>
      size(name, 420_000_000),
    ),
  },
  crossed: alarmIds.map((id) => ({ id, since: mondayAt(8) })),
}

const quiet = { from: 1290, until: 480 }
/** All three, as long as they may be. */
const longest = {
  ...{ revision: 2, quiet },
  templates: occasions.map((occasion, at) => ({
    ...{ occasion, templateId: `${at}`.padEnd(43, 'aB3_-xK9') },
    fields: [
      { name: 'character_string12', words: 'W'.repeat(32) },
      { name: 'thing1', words: '请打开看看这一次定在什么时候在哪里怎么走' },
      { name: 'phrase3', words: '时间已变动' },
      { name: 'time4', words: null },
      { name: 'date5', words: null },
    ],
  })),
}

/** Whom new hours shut out, as its manager reads it; an editor reads no numbers. */
const met = (counted: boolean) =>
  says(previewDoors, {
    met: {
      appointments: counted ? 4 : null,
      days: [
        { date: '2026-11-24', from: 1020, until: 1190, appointments: counted ? 2 : null },
        { date: '2026-12-02', from: 1020, until: 1070, appointments: counted ? 1 : null },
        { date: '2027-01-06', from: 1020, until: 1070, appointments: counted ? 1 : null },
      ],
      more: false,
    },
    tooMuch: null,
  })
const tooMuch = (part: Partial<NonNullable<OutputOf<typeof previewDoors>['tooMuch']>>) =>
  says(previewDoors, {
    met: { appointments: null, days: [], more: false },
    tooMuch: { calendars: 34, days: 172, weekdays: [], until: null, ...part },
  })

const writes = { who: editor }
const door = 'id=s-liuan'

/** The organisation and its sites, for managers and, when they are open, for editors: src/manager, src/community. */
export const placePages: readonly DrawnPage[] = [
  {
    path: 'manager/pages/places/index',
    states: {
      full: { ...who, shows: { id: 'place-n-qinghe' } },
      empty: { ...who, shows: { id: 'no-places' }, cloud: [says(listTree, { nodes: [], more: false })] },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: { many: { ...who, shows: { id: 'more-places' }, cloud: [many] } },
  },
  {
    path: 'manager/pages/place/index',
    states: {
      full: { ...who, shows: { id: 'settings-built' }, query: street },
      empty: { ...who, shows: { text: /还没有站点/ }, query: school, cloud: [aPlace()] },
      loading: { ...who, shows: { label: '正在加载' }, query: street, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, query: street, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: street },
    },
    more: {
      unknown: { ...who, shows: { id: 'place-unknown' }, query: 'id=n-nowhere' },
      'adding refused': {
        ...who,
        shows: { id: 'add-refused' },
        query: street,
        cloud: [refuses(addNode, 'place-name-taken')],
        steps: async (phone) => {
          await phone.tap('add-place')
          await phone.el('add-name').fill('晨光社区')
          await phone.tap('add-save')
        },
      },
      'beginning a site': {
        ...who,
        shows: { id: 'site-longitude' },
        query: 'id=n-liuan',
        steps: (phone) => phone.tap('add-site'),
      },
      moving: {
        ...who,
        shows: { id: 'follows' },
        query: school,
        cloud: [aPlace()],
        steps: async (phone) => {
          await phone.tap('move')
          await phone.tap('to-n-nantang')
        },
      },
      'not to be closed yet': {
        ...who,
        shows: { id: 'still-there' },
        query: school,
        cloud: [aPlace({ staff: 2 })],
        steps: (phone) => phone.tap('close'),
      },
      'closing refused': {
        ...who,
        shows: { id: 'close-refused' },
        query: school,
        cloud: [aPlace(), refuses(closeNode, 'place-has-staff')],
        steps: async (phone) => {
          await phone.tap('close')
          await phone.tap('close-save')
        },
      },
      closed: {
        ...who,
        shows: { id: 'closed' },
        query: school,
        cloud: [aPlace({ node: { ...node, closedOn: '2026-11-20' } })],
      },
      'setting one thing': {
        ...who,
        shows: { id: 'setting-value' },
        query: street,
        steps: (phone) => phone.tap('set-pauseMisses'),
      },
    },
  },
  {
    path: 'manager/pages/keep-site/index',
    states: {
      full: { ...who, shows: { id: 'room-e-liuan-sand' }, query: station },
      empty: { ...who, shows: { text: /还没有房间/ }, query: station, cloud: [aSite()] },
      loading: { ...who, shows: { label: '正在加载' }, query: station, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, query: station, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: station },
    },
    more: {
      rooms: { ...who, shows: { id: 'room-2' }, query: station, steps: (phone) => phone.tap('rooms') },
      hours: { ...who, shows: { id: 'hours-7' }, query: station, steps: (phone) => phone.tap('hours') },
      'a closure refused': {
        ...who,
        shows: { id: 'in-the-way' },
        query: station,
        cloud: [refuses(changeSite, 'closure-booked'), met(true)],
        steps: async (phone) => {
          await phone.tap('add-closure')
          await phone.el('closure-from').fill('2026-12-05')
          await phone.el('closure-between').fill('14:00-16:00')
          await phone.el('closure-reason').fill('水管检修')
          await phone.tap('closure-save')
        },
      },
      'hours refused': {
        ...who,
        shows: { id: 'in-the-way' },
        query: station,
        cloud: [refuses(changeSite, 'hours-booked'), met(true)],
        steps: async (phone) => {
          await phone.tap('hours')
          await phone.el('hours-6').fill('9:00-12:00')
          await phone.tap('hours-save')
        },
      },
      'a long closure refused': {
        ...who,
        shows: { id: 'too-much' },
        query: station,
        cloud: [refuses(changeSite, 'closure-too-long'), tooMuch({ until: '2026-12-18' })],
        steps: async (phone) => {
          await phone.tap('add-closure')
          await phone.el('closure-from').fill('2026-12-05')
          await phone.el('closure-until').fill('2027-02-05')
          await phone.el('closure-reason').fill('水管检修')
          await phone.tap('closure-save')
        },
      },
      'what is in the way not told': {
        ...who,
        shows: { id: 'look-again' },
        query: station,
        cloud: [refuses(changeSite, 'hours-booked'), refuses(previewDoors, 'unavailable')],
        steps: async (phone) => {
          await phone.tap('hours')
          await phone.el('hours-6').fill('9:00-12:00')
          await phone.tap('hours-save')
        },
      },
      'still used': { ...who, shows: { id: 'still-used' }, query: station, steps: (phone) => phone.tap('close') },
    },
  },
  {
    path: 'community/pages/doors/index',
    states: {
      full: { ...writes, shows: { id: 'door-s-liuan' } },
      empty: { ...writes, shows: { id: 'no-doors' }, cloud: [says(listDoors, { doors: [], next: null })] },
      loading: { ...writes, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...writes, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      one: { ...writes, shows: { id: 'hours-card' }, query: door },
      unknown: { ...writes, shows: { id: 'place-unknown' }, query: 'id=s-nowhere' },
      'its hours': { ...writes, shows: { id: 'hours-7' }, query: door, steps: (phone) => phone.tap('hours') },
      'its hours refused': {
        ...writes,
        shows: { id: 'too-much' },
        query: door,
        cloud: [refuses(changeSite, 'hours-touch-much'), tooMuch({ weekdays: [1, 2] })],
        steps: async (phone) => {
          await phone.tap('hours')
          await phone.el('hours-6').fill('9:00-12:00')
          await phone.tap('hours-save')
        },
      },
      'a closure refused': {
        ...writes,
        shows: { id: 'in-the-way' },
        query: door,
        cloud: [refuses(changeSite, 'closure-booked'), met(false)],
        steps: async (phone) => {
          await phone.tap('add-closure')
          await phone.el('closure-from').fill('2026-12-05')
          await phone.el('closure-reason').fill('水管检修')
          await phone.tap('closure-save')
        },
      },
    },
  },
  {
    path: 'manager/pages/built/index',
    states: {
      full: { ...who, shows: { id: 'tier-community' } },
      empty: {
        ...who,
        shows: { id: 'no-tiers' },
        cloud: [says(readBuilt, { place: { id: 'n-none', name: '还没有建的地方' }, places: [], tiers: [] })],
      },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
  },
  {
    path: 'manager/pages/staffing/index',
    states: {
      full: { ...who, shows: { id: 'sum-psych-officer' } },
      empty: {
        ...who,
        shows: { id: 'no-posts' },
        cloud: [
          says(readStaffing, {
            ...{ place: { id: 'n-none', name: '没有要求的地方' }, places: [], sums: [], staffed: [], more: false },
          }),
        ],
      },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
  },
  {
    path: 'manager/pages/jobs/index',
    states: {
      full: { ...who, shows: { id: 'jobs-standing' } },
      empty: {
        ...who,
        shows: { id: 'jobs-new' },
        cloud: [
          says(listJobs, {
            jobs: jobs.map(({ id, period }) => ({ id, period, state: 'not-yet' as const, wellAt: null, last: null })),
          }),
        ],
      },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
  },
  {
    path: 'manager/pages/health/index',
    states: {
      full: { ...who, shows: { id: 'alarm-one-operation' } },
      empty: { ...who, shows: { id: 'health-new' }, cloud: [says(readHealth, nothingYet)] },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'all well': { ...who, shows: { id: 'health-standing' }, cloud: [says(readHealth, allWell)] },
      'all that can be wrong': { ...who, shows: { id: 'alarm-storage' }, cloud: [says(readHealth, allWrong)] },
      'a backup was put back': {
        ...who,
        shows: { text: /11月23日 03:00 的备份恢复的/ },
        cloud: [says(readHealth, putBack)],
      },
    },
  },
  {
    path: 'manager/pages/messages/index',
    states: {
      full: { ...who, shows: { id: 'words-changed-0' } },
      empty: {
        ...who,
        shows: { id: 'no-templates' },
        cloud: [says(readMessages, { settings: { revision: 0, quiet, templates: [] }, mayChange: true })],
      },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'words that tell': {
        ...who,
        shows: { text: /旁边的人看出是什么事/ },
        steps: async (phone) => {
          await phone.el('words-changed-0').fill('咨询变动')
          await phone.tap('save-messages')
        },
      },
      'not sent': {
        ...who,
        shows: { id: 'messages-refused' },
        cloud: [refuses(saveMessages, 'unavailable')],
        steps: async (phone) => {
          await phone.el('quiet-from').fill('22:00')
          await phone.tap('save-messages')
        },
      },
      'as long as may be': {
        ...who,
        shows: { id: 'words-changed-2' },
        cloud: [says(readMessages, { settings: longest, mayChange: true })],
      },
      'to be read': {
        ...who,
        shows: { id: 'not-yours' },
        cloud: [says(readMessages, { settings: longest, mayChange: false })],
      },
    },
  },
]
