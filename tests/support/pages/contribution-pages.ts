import {
  answerContribution,
  listContributions,
  readContribution,
  sendContribution,
  takeBackContribution,
} from '#core/contracts/contributions'
import { KEPT, KEPT_AFTER } from '#core/domain/contributions/contribution'
import type { Phone } from '../browser'
import { aContribution, anAsked, putContribution, sealedNo } from '../contributions'
import { mondayAt } from '../makers'
import type { World } from '../world'
import { type DrawnPage, refuses, says } from './drawn-page'

const [regular, editor] = ['sample-counsellor', 'sample-editor']
const emptied = { title: null, text: null, signature: null, asked: [] }

/** One of each standing: asked about, declined and taken back; waiting, from a guardian; taken. */
export async function bringTheContributions(world: World): Promise<void> {
  const personId = world.personId(regular)
  const over = { isOpen: false, goneAt: mondayAt(8) + KEPT_AFTER, changedAt: mondayAt(8) } as const
  const all = [
    aContribution({ id: 'own-asked', personId, ...anAsked('own-asked', false) }),
    aContribution({
      ...{ id: 'own-declined', personId, sentAt: mondayAt(-90), state: 'declined', ...over },
      declined: sealedNo('own-declined', '谢谢你写来。这一期已经有两篇种花的了，先不登，不是写得不好。'),
    }),
    aContribution({
      ...{ id: 'own-back', personId, sentAt: mondayAt(-100), state: 'taken-back' },
      ...over,
      ...emptied,
    }),
    aContribution({ id: 'their-first', personId: 'p1_third', sentAt: mondayAt(-40), sender: 'guardian' }),
    aContribution({ id: 'their-answered', personId: 'p1_fourth', signature: null, ...anAsked('their-answered', true) }),
    aContribution({
      ...{ id: 'their-taken', personId: 'p1_fifth', sentAt: mondayAt(-50), state: 'taken', isOpen: false },
      ...{ pieceId: 'their-piece', goneAt: mondayAt(8) + KEPT },
    }),
  ]
  for (const one of all) await putContribution(world, one)
}

/** To that step, everything before it written. */
const upTo =
  (step: 'text' | 'signature' | 'check', sender: 'self' | 'guardian' = 'self') =>
  async (phone: Phone) => {
    await phone.tap(`who-${sender}`)
    await phone.tap('begin-writing')
    await phone.el('written-title').fill('窗台上的蒜苗')
    await phone.el('written-text').fill('老伴走后，我在窗台上种了一盆蒜苗。它每天长一点，我就每天起来看一看。')
    if (step === 'text') return
    await phone.tap('step-next')
    await phone.tap('named')
    await phone.el('signature').fill('三楼种蒜的')
    if (step === 'check') await phone.tap('step-next')
  }

const staff = { who: editor }
const first = 'id=their-first'
const opens = (phone: Phone) => phone.tap('read-it')

export const contributionPages: readonly DrawnPage[] = [
  {
    path: 'leaflets/pages/contribute/index',
    states: {
      full: { who: regular, shows: { id: 'sent-own-asked' } },
      empty: { shows: { id: 'begin' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'what is one’s own is refused to nobody' },
    },
    more: {
      'what was written': {
        ...{ who: regular, shows: { text: /署名：三楼种蒜的/ } },
        steps: (phone) => phone.tap('show-own-asked'),
      },
      'taking back': {
        ...{ who: regular, shows: { id: 'take-back-refused' } },
        cloud: [refuses(takeBackContribution, 'already-printed')],
        steps: async (phone) => {
          await phone.tap('take-back-own-asked')
          await phone.tap('take-back-yes')
        },
      },
      'an answer that speaks of danger': {
        ...{ who: regular, shows: { id: 'reply-danger' } },
        steps: (phone) => phone.el('reply-words').fill('那时候我不想活了'),
      },
      'under fourteen': { shows: { id: 'young' }, steps: (phone) => phone.tap('who-young') },
      writing: { shows: { id: 'step-text' }, steps: upTo('text') },
      'a guardian names it': { shows: { id: 'child-agrees' }, steps: upTo('signature', 'guardian') },
      'words of danger': {
        shows: { id: 'crisis-card' },
        steps: async (phone) => {
          await upTo('text')(phone)
          await phone.el('written-text').fill('写到这里，我真的不想活了')
          await phone.tap('step-next')
        },
      },
      'once more': {
        shows: { id: 'send-refused' },
        cloud: [refuses(sendContribution, 'contributions-open')],
        steps: async (phone) => {
          await upTo('check')(phone)
          await phone.tap('step-next')
        },
      },
    },
  },
  {
    path: 'community/pages/inbox/index',
    states: {
      full: { ...staff, shows: { id: 'sent-in-their-first' } },
      empty: {
        ...{ ...staff, shows: { id: 'nothing-sent-in' } },
        cloud: [says(listContributions, { open: [], over: [], more: false, reads: true })],
      },
      loading: { ...staff, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...staff, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'not of the top': {
        ...{ ...staff, shows: { id: 'not-of-the-top' } },
        cloud: [says(listContributions, { open: [], over: [], more: false, reads: false })],
      },
      one: { ...staff, shows: { id: 'read-it' }, query: first },
      'one that is gone': { ...staff, shows: { id: 'contribution-unknown' }, query: 'id=none' },
      'taken back': { ...staff, shows: { text: /不要再用抄下来的/ }, query: 'id=own-back' },
      'taken back a moment before': {
        ...{ ...staff, shows: { id: 'read-refused' }, query: first },
        cloud: [refuses(readContribution, 'contribution-taken-back')],
        steps: opens,
      },
      opened: { ...staff, shows: { id: 'answering' }, query: 'id=their-answered', steps: opens },
      'a colleague was first': {
        ...{ ...staff, shows: { id: 'answer-refused' }, query: first },
        cloud: [refuses(answerContribution, 'contribution-over')],
        steps: async (phone) => {
          await opens(phone)
          await phone.el('answer-words').fill('谢谢你写来，这一期登不下了。')
          await phone.tap('decline')
        },
      },
    },
  },
]
