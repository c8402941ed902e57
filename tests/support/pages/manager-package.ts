import { checkWording, listWordings, readLicence } from '#core/contracts/assessments'
import { listSite, openWaiting, readTerms } from '#core/contracts/calendar'
import type { OutputOf } from '#core/contracts/operation'
import { DAY, HOUR } from '#core/domain/time'
import { mondayAt } from '../makers'
import { aDocument, aLicence, aPdf } from '../wordings'
import { manager, now } from './cast'
import { type DrawnPage, refuses, says } from './drawn-page'
import { fullSite, fullTerms } from './full-calendar'

const full = [says(listSite, fullSite)]
const whom = { counsellorId: 'c-full-0', counsellorName: '云溪老师（虚构）', start: now + 3 * HOUR, called: null }
const waiting = [
  { ...whom, appointmentId: 'w1', code: 'K7QM', wants: 'call-back' as const, at: now - 2 * DAY, tooLong: true },
  { ...whom, appointmentId: 'w2', code: 'M4NK', wants: 'help' as const, at: now - HOUR / 4, tooLong: false },
  {
    ...{ ...whom, appointmentId: 'w3', code: 'W8XA', wants: 'call-back' as const, at: now - 5 * HOUR, tooLong: false },
    called: { at: now - HOUR, by: '站点小周' },
  },
]
const behindDoors = [
  { ...whom, appointmentId: 'b1', code: 'T9HC', start: now + 9 * DAY },
  { ...whom, appointmentId: 'b2', code: 'P3RW', start: now + 9 * DAY + HOUR, counsellorName: '松柏老师（虚构）' },
].map(({ appointmentId, counsellorId, counsellorName, code, start }) => ({
  ...{ appointmentId, counsellorId, counsellorName, code, start },
}))
const nobody = { ...fullSite, counsellors: [], days: [] }
const suspended = {
  ...fullTerms,
  relation: 'managed' as const,
  terms: { ...fullTerms.terms, status: 'suspended' as const },
}

const brought = (status: 'proposed' | 'approved'): OutputOf<typeof listWordings>['imports'][number] => ({
  ...{
    id: `srq20_${status}`,
    scaleId: 'srq20',
    version: status === 'approved' ? 1001 : 1002,
    title: '自评问卷（SRQ-20）',
    status,
  },
  licence: aLicence(),
  document: aDocument,
  deeds: [{ at: mondayAt(9), did: 'proposed', mine: status === 'approved' }],
})
const skeletons = [{ id: 'srq20', title: '自评问卷（SRQ-20）', places: 31 }]
const wordings = [says(listWordings, { skeletons, imports: [brought('proposed'), brought('approved')] })]
const nothingBrought = [says(listWordings, { skeletons, imports: [] })]
const differing = says(checkWording, {
  due: ['title', 'item.srq20-1'],
  differences: [{ place: 'item.srq20-1', what: 'missing' }],
})

export const managerPages: readonly DrawnPage[] = [
  {
    path: 'manager/pages/wordings/index',
    states: {
      full: { shows: { id: 'brought-' }, who: manager },
      empty: { shows: { id: 'nothing-brought' }, who: manager, cloud: nothingBrought },
      loading: { shows: { label: '正在加载' }, who: manager, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, who: manager, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      bringing: { shows: { id: 'propose' }, who: manager, cloud: wordings, steps: (phone) => phone.tap('bring') },
      'licence not there': {
        shows: { id: 'licence-trouble-' },
        who: manager,
        cloud: [...wordings, refuses(readLicence, 'licence-missing')],
        steps: (phone) => phone.tap('read-licence-srq20_proposed'),
      },
      'licence read': {
        shows: { text: '再打开一次' },
        who: manager,
        cloud: [...wordings, says(readLicence, { data: aPdf })],
        steps: (phone) => phone.tap('read-licence-srq20_proposed'),
      },
      differences: {
        shows: { id: 'differences' },
        who: manager,
        cloud: [...wordings, differing],
        steps: async (phone) => {
          for (const id of ['bring', 'skeleton-srq20', 'check-wording']) await phone.tap(id)
        },
      },
    },
  },
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
      'who waits': { shows: { id: 'waiting-' }, who: manager, cloud: [says(listSite, { ...fullSite, waiting })] },
      'behind doors': {
        shows: { id: 'behind-doors' },
        who: manager,
        cloud: [says(listSite, { ...fullSite, behindDoors })],
      },
      'somebody to call': {
        shows: { id: 'dial-waiting' },
        who: manager,
        cloud: [
          says(listSite, { ...fullSite, waiting }),
          says(openWaiting, { wants: 'call-back', phone: '13800138000' }),
        ],
        steps: async (phone) => {
          await phone.tap('waiting-w1')
          await phone.tap('open-number')
        },
      },
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
      'a thing to add': { shows: { id: 'for-known' }, who: manager, query: 'site=s-liuan&thing=1' },
      'a thing': { shows: { id: 'for-known' }, who: manager, query: 'counsellor=t-liuan-sand' },
      'nobody named': { shows: { id: 'nobody-named' }, who: manager },
    },
  },
]
