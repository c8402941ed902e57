import { listSite, readTerms } from '#core/contracts/calendar'
import { manager } from './cast'
import { type DrawnPage, says } from './drawn-page'
import { fullSite, fullTerms } from './full-calendar'

const full = [says(listSite, fullSite)]
const nobody = { ...fullSite, counsellors: [], days: [] }
const suspended = {
  ...fullTerms,
  relation: 'managed' as const,
  terms: { ...fullTerms.terms, status: 'suspended' as const },
}

export const managerPages: readonly DrawnPage[] = [
  {
    path: 'manager/pages/site/index',
    states: {
      full: { shows: { id: 'counsellor-c-' }, who: manager, cloud: full },
      empty: { shows: { id: 'no-counsellors' }, who: manager, cloud: [says(listSite, nobody)] },
      loading: { shows: { label: '正在加载' }, who: manager, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, who: manager, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      week: {
        shows: { id: 'week-of-' },
        who: manager,
        cloud: full,
        steps: (phone) => phone.tap('by-week'),
      },
    },
  },
  {
    path: 'manager/pages/profile/index',
    states: {
      full: { shows: { id: 'suspend' }, who: manager, query: 'counsellor=c-yunxi' },
      empty: { shows: { text: '加上这位咨询师' }, who: manager, query: 'site=s-chenguang' },
      loading: { shows: { label: '正在加载' }, who: manager, query: 'counsellor=c-yunxi', cloud: 'silent' },
      failed: { shows: { id: 'retry' }, who: manager, query: 'counsellor=c-yunxi', cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: 'counsellor=c-yunxi' },
    },
    more: {
      suspended: {
        shows: { id: 'resume' },
        who: manager,
        query: 'counsellor=c-yunxi',
        cloud: [says(readTerms, suspended)],
      },
      'suspend-sheet': {
        shows: { id: 'change-sheet' },
        who: manager,
        query: 'counsellor=c-yunxi',
        steps: (phone) => phone.tap('suspend'),
      },
      nameless: {
        shows: { text: '请写上名字。' },
        who: manager,
        query: 'site=s-chenguang',
        steps: (phone) => phone.tap('save-profile'),
      },
      'nobody named': { shows: { id: 'nobody-named' }, who: manager },
    },
  },
]
