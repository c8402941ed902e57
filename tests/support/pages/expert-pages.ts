import { inviteAdmitted, listBatches, listExperts } from '#core/contracts/experts'
import type { OutputOf } from '#core/contracts/operation'
import { DAY } from '#core/domain/time'
import { manager, now, regular } from './cast'
import { type DrawnPage, says } from './drawn-page'

const officer = { who: 'sample-psych-officer' }
const expert = { who: 'sample-expert' }

const toDecide = { query: 'id=to-decide' }
const decided = { query: 'id=decided-lately' }

const found: OutputOf<typeof listExperts>['experts'][number] = {
  ...{ id: 'one', name: '远志（示例）', self: false, fields: ['psychiatry', 'mental-health'], terms: 'part-time' },
  ...{ tier: 'city', nodeName: '示例市（虚构）', batch: 12, backOn: null },
  credentials: [
    { kind: 'psychiatrist', issuer: '示例发证机构（虚构）' },
    { kind: 'psychotherapist', issuer: '另一家名字很长的示例发证机构（虚构）' },
  ],
}
const noExperts: OutputOf<typeof listExperts> = {
  ...{ experts: [], matching: 0, all: 0, tiers: [], next: null, reviews: false },
}
const tiers = says(listExperts, {
  ...{ ...noExperts, matching: 140, all: 152, tiers: ['city', 'district', 'street'], next: 'three', reviews: true },
  experts: [
    found,
    { ...found, id: 'two', name: '', self: true, tier: 'district', nodeName: '示例区（虚构）', backOn: '2027-01-04' },
    {
      ...{ ...found, id: 'three', tier: 'street', nodeName: '青禾街道（虚构示例）', terms: 'volunteer', batch: null },
      ...{ credentials: [], fields: ['law', 'social-work', 'public-administration', 'education'] },
    },
  ],
})

/** Experts, their time, and the batches by which they come in: src/staff. */
export const expertPages: readonly DrawnPage[] = [
  {
    path: 'staff/pages/experts/index',
    states: {
      full: { who: regular, shows: { id: 'expert-' } },
      empty: { who: regular, shows: { id: 'no-experts' }, cloud: [says(listExperts, noExperts)] },
      loading: { who: regular, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { who: regular, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'of many tiers': { who: manager, shows: { id: 'more-experts' }, cloud: [tiers] },
      'none like that': {
        ...{ who: regular, shows: { id: 'none-match' } },
        steps: (phone) => phone.tap('field-public-administration'),
      },
    },
  },
  {
    path: 'staff/pages/expert/index',
    states: {
      full: { ...expert, shows: { id: 'save-own' } },
      empty: { never: 'somebody of the pool has something admitted of them' },
      loading: { ...expert, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...expert, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      away: { ...expert, shows: { id: 'away-until' }, steps: (phone) => phone.tap('away') },
      'not a day': {
        ...{ ...expert, shows: { id: 'own-refused' } },
        steps: async (phone) => {
          await phone.tap('away')
          await phone.tap('save-own')
        },
      },
    },
  },
  {
    path: 'staff/pages/batches/index',
    states: {
      full: { who: manager, shows: { id: 'batch-to-decide' } },
      empty: {
        ...{ ...officer, shows: { id: 'no-batches' } },
        cloud: [says(listBatches, { batches: [], more: false, places: [] })],
      },
      loading: { who: manager, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { who: manager, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
  },
  {
    path: 'staff/pages/batch/index',
    states: {
      full: { ...officer, ...toDecide, shows: { id: 'review-batch' } },
      empty: { ...officer, query: 'id=none', shows: { id: 'batch-unknown' } },
      loading: { ...officer, ...toDecide, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...officer, ...toDecide, shows: { id: 'retry' }, cloud: 'away' },
      refused: { ...toDecide, shows: { id: 'not-allowed' } },
    },
    more: {
      new: { who: manager, shows: { id: 'send-batch' } },
      'not written': {
        ...{ who: manager, shows: { id: 'not-proposed' } },
        steps: (phone) => phone.tap('send-batch'),
      },
      own: { who: manager, ...toDecide, shows: { id: 'withdraw-batch' } },
      'being changed': {
        ...{ who: manager, ...toDecide, shows: { id: 'save-batch' } },
        steps: (phone) => phone.tap('change-batch'),
      },
      'a reason missing': {
        ...{ ...officer, ...toDecide, shows: { id: 'not-reviewed' } },
        steps: async (phone) => {
          for (const id of ['admit-c1', 'admit-c2', 'decline-c3', 'review-batch']) await phone.tap(id)
        },
      },
      decided: { who: manager, ...decided, shows: { id: 'invite-c1' } },
      invited: {
        ...{ who: manager, ...decided, shows: { id: 'invited' } },
        cloud: [says(inviteAdmitted, { code: 'CDFGHJKMNPQR', until: now + 7 * DAY })],
        steps: (phone) => phone.tap('invite-c1'),
      },
      'decided by oneself': { ...officer, ...decided, shows: { id: 'others-invite' } },
    },
  },
]
