import {
  askExpert,
  closeConsultation,
  listConsultations,
  readExpertToAsk,
  sayInConsultation,
} from '#core/contracts/consultations'
import type { OutputOf } from '#core/contracts/operation'
import { ended, withSaid } from '#core/domain/consultations/consultation'
import { DAY } from '#core/domain/time'
import type { Phone } from '../browser'
import {
  aConsultation,
  aFurtherWord,
  anAnswered,
  anExpertsAnswer,
  aQuestion,
  putConsultation,
  sealedWord,
} from '../consultations'
import { mondayAt } from '../makers'
import { staffIdOf } from '../planted-staff'
import type { World } from '../world'
import { type DrawnPage, refuses, says } from './drawn-page'

const [asker, expert] = [{ who: 'sample-counsellor' }, { who: 'sample-expert' }]
const ofLaw = { expertId: staffIdOf('sample-expert-2'), field: 'law' } as const

/** One that waits, one that was answered and asked further, one that was sent back. */
export async function bringTheConsultations(world: World): Promise<void> {
  // Of another expert: the first has a place left for one more.
  const asked = { ...anAnswered('cast-further'), ...ofLaw, askedAt: mondayAt(-70) }
  const unopened = ended(anAnswered('cast-unopened'), 'over', { at: mondayAt(7), because: 'nobody-answered' })
  const all = [
    aConsultation({ id: 'cast-waiting', askedAt: mondayAt(8), field: 'psychiatry' }),
    withSaid(asked, { by: 'asker', at: mondayAt(8), words: sealedWord('cast-further', aFurtherWord) }),
    anAnswered('cast-answered'),
    ended(aConsultation({ id: 'cast-back', ...ofLaw }), 'sent-back', { at: mondayAt(7) }),
    ended(anAnswered('cast-closed'), 'closed', { at: mondayAt(7) }),
    { ...unopened, said: unopened.said.map((one) => ({ ...one, words: sealedWord('another', aQuestion) })) },
  ]
  for (const one of all) await putConsultation(world, one)
}

const toExpert = `expert=${staffIdOf('sample-expert')}`
const may = (hindrance: 'expert-away' | 'expert-full' | null, awayUntil: string | null = null) =>
  says(readExpertToAsk, {
    expert: { id: staffIdOf('sample-expert'), name: '远志（示例）', fields: ['psychiatry', 'mental-health'] },
    ...{ hindrance, awayUntil },
  })
const facts: OutputOf<typeof listConsultations>['asked'][number] = {
  ...{ id: 'just-asked', side: 'asker', name: '远志（示例）', role: 'counsellor', field: 'mental-health' },
  ...{ askedAt: mondayAt(10), changedAt: mondayAt(10), state: 'asked', because: null },
  replyBy: mondayAt(10) + 5 * DAY,
}
const justAsked: OutputOf<typeof askExpert>['consultation'] = {
  ...{ ...facts, maySay: true, expertId: staffIdOf('sample-expert') },
  said: [{ mine: true, at: mondayAt(10), words: aQuestion }],
  goneAt: mondayAt(10) + 379 * DAY,
}
const writes = (text: string) => async (phone: Phone) => {
  await phone.tap('field-mental-health')
  await phone.el('question-text').fill(text)
}
const writesAndSends = (text: string) => async (phone: Phone) => {
  await writes(text)(phone)
  await phone.tap('confirm-nobody')
  await phone.tap('send-question')
}
const danger = `${aQuestion}他前天说过不想活了。`
const none = { asked: [], ofMe: [], moreAsked: false, moreOfMe: false }

export const consultationPages: readonly DrawnPage[] = [
  {
    path: 'staff/pages/consultations/index',
    states: {
      full: { ...asker, shows: { id: 'consultation-cast-answered' } },
      empty: {
        ...{ ...asker, shows: { id: 'nothing-asked' } },
        cloud: [says(listConsultations, { ...none, mayAsk: true, isExpert: false })],
      },
      loading: { ...asker, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...asker, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'more than are listed': {
        ...{ ...asker, shows: { text: /更早的还有/ } },
        cloud: [
          says(listConsultations, {
            ...{ ...none, moreAsked: true, mayAsk: true, isExpert: false },
            asked: [{ ...facts, id: 'left', state: 'over', because: 'one-left', replyBy: null }],
          }),
        ],
      },
      'of an expert': { ...expert, shows: { id: 'consultation-cast-waiting' } },
      'nothing asked of an expert': {
        ...{ ...expert, shows: { id: 'nothing-of-me' } },
        cloud: [says(listConsultations, { ...none, mayAsk: false, isExpert: true })],
      },
    },
  },
  {
    path: 'staff/pages/consult/index',
    states: {
      full: { ...asker, shows: { id: 'send-question' }, query: toExpert },
      empty: {
        ...{ ...asker, shows: { id: 'not-now' }, query: toExpert },
        cloud: [may('expert-away', '2026-11-30')],
      },
      loading: { ...asker, shows: { label: '正在加载' }, query: toExpert, cloud: 'silent' },
      failed: { ...asker, shows: { id: 'retry' }, query: toExpert, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: toExpert },
    },
    more: {
      'of nobody': { ...asker, shows: { text: /请教不到这位专家/ }, query: 'expert=none' },
      'an expert who has enough': {
        ...{ ...asker, shows: { id: 'not-now' }, query: toExpert },
        cloud: [may('expert-full')],
      },
      'words that name somebody': {
        ...{ ...asker, shows: { id: 'question-identifies' }, query: toExpert },
        steps: writes(`来访者叫张小明，四十多岁，电话13800138000，住3号楼，半年来常在夜里醒来。`),
      },
      'words of danger': {
        ...{ ...asker, shows: { id: 'consult-danger' }, query: toExpert },
        steps: writesAndSends(danger),
      },
      'full a moment before': {
        ...{ ...asker, shows: { id: 'not-asked' }, query: toExpert },
        cloud: [may(null), refuses(askExpert, 'expert-full')],
        steps: writesAndSends(aQuestion),
      },
      sent: {
        ...{ ...asker, shows: { id: 'question-sent' }, query: toExpert, steps: writesAndSends(aQuestion) },
        cloud: [may(null), says(askExpert, { consultation: justAsked })],
      },
    },
  },
  {
    path: 'staff/pages/consultation/index',
    states: {
      full: { ...asker, shows: { text: anExpertsAnswer }, query: 'id=cast-further' },
      empty: { ...asker, shows: { id: 'consultation-unknown' }, query: 'id=none' },
      loading: { ...asker, shows: { label: '正在加载' }, query: 'id=cast-further', cloud: 'silent' },
      failed: { ...asker, shows: { id: 'retry' }, query: 'id=cast-further', cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: 'id=cast-further' },
    },
    more: {
      'as the expert': { ...expert, shows: { id: 'decline' }, query: 'id=cast-waiting' },
      'why it is not answered': {
        ...{ ...expert, shows: { id: 'because-no-time' }, query: 'id=cast-waiting' },
        steps: (phone) => phone.tap('decline'),
      },
      'taking the words away once it is closed': {
        ...{ ...asker, shows: { id: 'send-back-yes' }, query: 'id=cast-closed' },
        steps: (phone) => phone.tap('send-back'),
      },
      'words that do not open': { ...expert, shows: { text: /这一段打不开/ }, query: 'id=cast-unopened' },
      'sent back': { ...asker, shows: { id: 'write-anew' }, query: 'id=cast-back' },
      'a new word meanwhile': {
        ...{ ...asker, shows: { id: 'not-said' }, query: 'id=cast-answered' },
        cloud: [refuses(sayInConsultation, 'said-meanwhile')],
        steps: async (phone) => {
          await phone.el('say-words').fill(aFurtherWord)
          await phone.tap('say-it')
        },
      },
      'ended by the other meanwhile': {
        ...{ ...asker, shows: { id: 'not-ended' }, query: 'id=cast-answered' },
        cloud: [refuses(closeConsultation, 'consultation-over')],
        steps: async (phone) => {
          await phone.tap('close')
          await phone.tap('close-yes')
        },
      },
      'unknown to anybody else': {
        ...{ who: 'sample-manager', shows: { id: 'consultation-unknown' }, query: 'id=cast-answered' },
      },
    },
  },
]
