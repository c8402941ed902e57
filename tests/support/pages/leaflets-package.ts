import { listIssues, listKits, openIssue, openKit } from '#core/contracts/content'
import { type DrawnPage, type Never, refuses, says } from './drawn-page'

const alwaysSomething: Never = { never: 'is refused or has something' }
const neverRefused: Never = { never: 'a list is refused to nobody' }

const issue = { id: 'p01', number: 1, title: '天冷了，门口有灯', releasedOn: '2026-11-20' }
const aPiece = {
  ...{ kind: 'exercise' as const, id: 'e2', title: '五、四、三、二、一' },
  ...{ summary: '看、摸、听、闻、尝，回到眼前', minutes: 3 },
}
const anIssue = { issue, word: ['这一期里有几样正在重新核对。'], pieces: [aPiece] }

const scanned = { 'last-scene': 'hx-cg-01' }

export const leafletPages: readonly DrawnPage[] = [
  {
    path: 'leaflets/pages/issues/index',
    states: {
      full: { shows: { id: 'issue-p01' } },
      empty: { shows: { text: /第一期还在编/ }, cloud: [says(listIssues, { issues: [], upcoming: null })] },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { text: /网络好像断了/ }, cloud: 'away' },
      refused: neverRefused,
    },
  },
  {
    path: 'leaflets/pages/issue/index',
    states: {
      full: { shows: { id: 'read-first' }, query: 'id=p01' },
      empty: {
        shows: { id: 'issue-few' },
        query: 'id=p01',
        cloud: [says(openIssue, { ...anIssue, missing: 8, few: true })],
      },
      loading: { shows: { label: '正在加载' }, query: 'id=p01', cloud: 'silent' },
      failed: { shows: { text: /网络好像断了/ }, query: 'id=p01', cloud: 'away' },
      refused: { shows: { text: /没有找到这一期/ }, query: 'id=p99' },
    },
    more: {
      'some missing': {
        shows: { id: 'issue-missing' },
        query: 'id=p01',
        cloud: [says(openIssue, { ...anIssue, missing: 2, few: false })],
      },
    },
  },
  {
    path: 'leaflets/pages/kits/index',
    states: {
      full: { shows: { id: 'kit-k08' } },
      empty: { shows: { text: /都在重新核对/ }, cloud: [says(listKits, { kits: [] })] },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { text: /网络好像断了/ }, cloud: 'away' },
      refused: neverRefused,
    },
  },
  {
    path: 'leaflets/pages/kit/index',
    states: {
      full: { shows: { id: 'kit-week' }, query: 'id=k01' },
      empty: alwaysSomething,
      loading: { shows: { label: '正在加载' }, query: 'id=k01', cloud: 'silent' },
      failed: { shows: { text: /网络好像断了/ }, query: 'id=k01', cloud: 'away' },
      refused: { shows: { text: /这一包正在重新核对/ }, query: 'id=k01', cloud: [refuses(openKit, 'kit-in-review')] },
    },
    more: { unknown: { shows: { text: /没有找到这一包/ }, query: 'id=k99' } },
  },
  {
    path: 'leaflets/pages/sheet/index',
    states: {
      full: { shows: { id: 'sheet-code' }, query: 'id=k02', stored: scanned },
      empty: { shows: { id: 'sheet-place' }, query: 'id=k05' },
      loading: { shows: { label: '正在加载' }, query: 'id=k02', cloud: 'silent' },
      failed: { shows: { text: /网络好像断了/ }, query: 'id=k02', cloud: 'away' },
      refused: { shows: { text: /没有找到这一包/ }, query: 'id=k99' },
    },
  },
]
