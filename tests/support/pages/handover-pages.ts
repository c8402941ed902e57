import { readHandovers, removeHandover, writeHandover } from '#core/contracts/duty'
import type { OutputOf } from '#core/contracts/operation'
import { mondayAt } from '../makers'
import { type DrawnPage, refuses, says } from './drawn-page'

type Shown = NonNullable<OutputOf<typeof readHandovers>['shown']>

const sites = [{ id: 's-chenguang', name: '晨光心理服务站' }]
const note = { id: 'said', at: mondayAt(9), name: '云溪（示例）', text: '二号房间的灯不亮，报修了。', mayRemove: true }
const reads = (change: Partial<Shown> = {}) =>
  says(readHandovers, { sites, shown: { siteId: 's-chenguang', mayWrite: true, notes: [note], ...change } })
const staff = { who: 'sample-manager' }

export const handoverPages: readonly DrawnPage[] = [
  {
    path: 'community/pages/handover/index',
    states: {
      full: { ...staff, shows: { id: 'note-cast-note' } },
      empty: { ...staff, shows: { id: 'no-notes' }, cloud: [reads({ notes: [], mayWrite: false })] },
      loading: { ...staff, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...staff, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'no site': { ...staff, shows: { id: 'no-site' }, cloud: [says(readHandovers, { sites: [], shown: null })] },
      'on no rota': {
        ...staff,
        shows: { text: /下一班的人和负责人看/ },
        cloud: [refuses(readHandovers, 'not-on-rota')],
      },
      'a word to leave': {
        ...{ ...staff, shows: { text: /从上班到下班后一小时可以写/ } },
        cloud: [reads(), refuses(writeHandover, 'not-on-duty')],
        steps: async (phone) => {
          await phone.el('note-text').fill('钥匙在抽屉里。')
          await phone.tap('leave-note')
        },
      },
      'taken away by a colleague meanwhile': {
        ...{ ...staff, shows: { text: /没有找到这条交班的话/ } },
        cloud: [reads(), refuses(removeHandover, 'note-unknown')],
        steps: async (phone) => {
          await phone.tap('sure-said')
          await phone.tap('remove-said')
        },
      },
    },
  },
]
