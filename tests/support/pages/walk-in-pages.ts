import { callNext, readQueue, readTurn, takeNumber } from '#core/contracts/duty'
import type { OutputOf } from '#core/contracts/operation'
import { monday, mondayAt } from '../makers'
import { type DrawnPage, refuses, says } from './drawn-page'

type Queue = NonNullable<OutputOf<typeof readQueue>['queue']>
type Turn = OutputOf<typeof readTurn>

const query = 'scene=hx-cg-01'
const stored = { 'held-number': { siteId: 's-chenguang', walkInId: 'cast-second', date: monday } }
const turn = (change: Partial<Turn> = {}) =>
  says(readTurn, { number: 4, state: 'waiting', before: 1, wait: { state: 'about', minutes: 50 }, ...change })

const sites = [{ id: 's-chenguang', name: '晨光心理服务站' }]
const queue = (change: Partial<Queue> = {}) =>
  says(readQueue, {
    sites,
    queue: {
      ...{ siteId: 's-chenguang', isOpen: true, wait: { state: 'about', minutes: 100 } },
      walkIns: [
        { id: 'first', number: 3, at: mondayAt(9, 40), state: 'waiting', isOwn: false },
        { id: 'second', number: 4, at: mondayAt(9, 55), state: 'waiting', isOwn: false },
      ],
      ...change,
    },
  })
const staff = { who: 'sample-counsellor' }

export const walkInPages: readonly DrawnPage[] = [
  {
    path: 'resident/pages/turn/index',
    states: {
      full: { shows: { text: '前面还有 1 位。' }, query, stored },
      empty: { shows: { id: 'no-scene' } },
      loading: { shows: { label: '正在加载' }, query, stored, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, query, stored, cloud: 'away' },
      refused: {
        shows: { text: /没有开门，先不发号/ },
        query,
        cloud: [refuses(takeNumber, 'site-not-open')],
        steps: (phone) => phone.tap('take'),
      },
    },
    more: {
      'a number to take': { shows: { id: 'take' }, query },
      'about so long': { shows: { text: /大约要等 50 分钟/ }, query, stored, cloud: [turn()] },
      'next, and at once': {
        ...{ shows: { text: /下一个就是你/ }, query, stored },
        cloud: [turn({ before: 0, wait: { state: 'about', minutes: 0 } })],
      },
      'not today any more': {
        ...{ shows: { text: /今天很可能轮不到/ }, query, stored },
        cloud: [turn({ before: 6, wait: { state: 'not-today' } })],
      },
      called: { shows: { id: 'called' }, query, stored, cloud: [turn({ state: 'called', before: 0, wait: null })] },
      'called and not there': {
        ...{ shows: { text: /你不在/ }, query, stored },
        cloud: [turn({ state: 'gone', before: 0, wait: null })],
      },
      'of another day': {
        ...{ shows: { id: 'number-over' }, query },
        ...{ stored: { 'held-number': { ...stored['held-number'], walkInId: 'another' } } },
      },
    },
  },
  {
    path: 'community/pages/queue/index',
    states: {
      full: { ...staff, shows: { id: 'waits-cast-first' } },
      empty: { ...staff, shows: { id: 'nobody-waits' }, cloud: [queue({ walkIns: [], wait: { state: 'unsure' } })] },
      loading: { ...staff, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...staff, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'no site': { ...staff, shows: { id: 'no-site' }, cloud: [says(readQueue, { sites: [], queue: null })] },
      'doors open': { ...staff, shows: { id: 'give-number' }, cloud: [queue()] },
      'called by a colleague meanwhile': {
        ...{ ...staff, shows: { text: /没有人在排，号都叫完了/ } },
        cloud: [queue(), refuses(callNext, 'nobody-waits')],
        steps: (phone) => phone.tap('call-next'),
      },
      'went before it was their turn': {
        ...{ ...staff, shows: { id: 'gone' } },
        cloud: [queue()],
        steps: (phone) => phone.tap('waits-second'),
      },
    },
  },
]
