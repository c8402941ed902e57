import { Buffer } from 'node:buffer'
import type { OutputOf } from '#core/contracts/operation'
import { checkTables, importTables, readProgress } from '#core/contracts/setup'
import { setupSteps } from '#core/domain/setup/progress'
import type { Phone } from '../browser'
import { aCsv, peopleHead } from '../tables'
import { manager, now } from './cast'
import { type DrawnPage, refuses, says } from './drawn-page'

const who = { who: manager }
const file = { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(aCsv([peopleHead, ['甲']]), 'base64') }

/** A file from the computer's own window, or from a conversation where the program runs in WeChat. */
export async function bringFile(
  phone: Phone,
  given: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.tap('choose-table')
  await (await chooser).setFiles(given)
}

const nothing: OutputOf<typeof checkTables> = { faults: [], faulty: 0, plan: null, places: [], sites: [], people: [] }
const faulty = says(checkTables, {
  ...{ ...nothing, faulty: 130 },
  faults: [
    { sheet: 'places', row: 3, fault: 'kind-unknown', about: '小区' },
    { sheet: 'places', row: 5, fault: 'hours-unread', about: '早上到晚上' },
    { sheet: 'people', row: 5, fault: 'role-unknown', about: '主任' },
  ],
})
const right = says(checkTables, {
  ...{ ...nothing, plan: '0'.repeat(64) },
  places: [{ name: '新柳社区（虚构示例）', above: '青禾街道（虚构示例）', kind: 'community' }],
  sites: [{ name: '新柳小屋', place: '新柳社区（虚构示例）', kind: 'counselling-room', rooms: 1, hours: true }],
  people: [
    { name: '示例同事甲', role: 'care-worker', place: '新柳社区（虚构示例）', site: '' },
    { name: '示例同事乙', role: 'counsellor', place: '新柳社区（虚构示例）', site: '新柳小屋' },
  ],
})
const made = says(importTables, {
  ...{ places: 1, sites: 1 },
  people: [
    {
      name: '示例同事甲',
      role: 'care-worker',
      place: '新柳社区（虚构示例）',
      code: 'CDFGHJKMNPQR',
      until: now + 604_800_000,
    },
    {
      name: '示例同事乙',
      role: 'counsellor',
      place: '新柳社区（虚构示例）',
      code: 'TVWXYCDFGHJK',
      until: now + 604_800_000,
    },
  ],
})
const bring = (phone: Phone) => bringFile(phone, file)

/** How far everything is, and tables: src/manager. */
export const setUpPages: readonly DrawnPage[] = [
  {
    path: 'manager/pages/set-up/index',
    states: {
      full: { ...who, shows: { id: 'step-places' } },
      empty: {
        ...who,
        shows: { text: /0 步|办好了 0 步/ },
        cloud: [
          says(readProgress, {
            place: '示例街道（虚构）',
            steps: setupSteps.map((step) => ({
              step,
              have: 0,
              left: step === 'places' ? 1 : 0,
              done: false,
              first: [],
            })),
          }),
        ],
      },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      done: {
        ...who,
        shows: { text: /都办好了/ },
        cloud: [
          says(readProgress, {
            place: '示例街道（虚构）',
            steps: setupSteps.map((step) => ({ step, have: 14, left: 0, done: true, first: [] })),
          }),
        ],
      },
    },
  },
  {
    path: 'manager/pages/tables/index',
    states: {
      full: { ...who, shows: { id: 'template-xlsx' } },
      empty: { never: 'is a form' },
      loading: { never: 'asks nothing by itself' },
      failed: { never: 'asks nothing by itself' },
      refused: { ...who, shows: { id: 'table-refused' }, cloud: [refuses(checkTables, 'table-macros')], steps: bring },
    },
    more: {
      faults: { ...who, shows: { id: 'faults' }, cloud: [faulty], steps: bring },
      planned: { ...who, shows: { id: 'import' }, cloud: [right], steps: bring },
      made: {
        ...{ ...who, shows: { id: 'made' }, cloud: [right, made] },
        steps: async (phone) => {
          await bring(phone)
          await phone.tap('import')
        },
      },
    },
  },
]
