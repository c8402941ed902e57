import { contributionConsent } from '#core/content/contribution-consent'
import type { sendContribution } from '#core/contracts/contributions'
import type { InputOf } from '#core/contracts/operation'
import { type Contribution, KEPT } from '#core/domain/contributions/contribution'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { contributions } from '../../cloudfunctions/_store/contributions'
import { sealedAt } from '../../cloudfunctions/contributions/view'
import { mondayAt } from './makers'
import { functionEnv, type World } from './world'

export type Sent = InputOf<typeof sendContribution>

/** Invented, and found nowhere else. */
export const writtenTitle = '窗台上的蒜苗'
export const writtenText = '老伴走后，我在窗台上种了一盆蒜苗。\n它每天长一点，我就每天起来看一看。'
export const writtenName = '三楼种蒜的'
export const editorsQuestion = '可以写上是哪一年的事吗'
export const writersReply = '前年入冬的时候'

export const aSent = (change: Partial<Sent> = {}): Sent => ({
  ...{ sender: 'self', childAgrees: false, title: writtenTitle, text: writtenText },
  ...{ named: true, signature: writtenName, helpSeen: false, consentVersion: contributionConsent.version },
  ...change,
})

/** Sent in on that Monday at five, and waiting. */
export function aContribution(change: Partial<Contribution> & Pick<Contribution, 'id' | 'personId'>): Contribution {
  const { seal } = secretsOf(functionEnv)
  return {
    ...{ sender: 'self', sentAt: mondayAt(5), consentVersion: 1, length: writtenText.length },
    title: seal(sealedAt(change.id, 'title'), writtenTitle),
    text: seal(sealedAt(change.id, 'text'), writtenText),
    signature: seal(sealedAt(change.id, 'signature'), writtenName),
    ...{ state: 'waiting', isOpen: true, changedAt: mondayAt(5), asked: [], declined: null, pieceId: null },
    ...{ goneAt: mondayAt(5) + KEPT, looks: [] },
    ...change,
  }
}

/** With a question of the editors, and what was said to it where something was. */
export function anAsked(id: string, replied: boolean): Pick<Contribution, 'asked' | 'state' | 'isOpen'> {
  const { seal } = secretsOf(functionEnv)
  const question = seal(sealedAt(id, 'question'), editorsQuestion)
  const reply = replied ? seal(sealedAt(id, 'reply'), writersReply) : null
  return {
    asked: [{ at: mondayAt(5), question, repliedAt: replied ? mondayAt(5) : null, reply }],
    ...{ state: replied ? 'waiting' : 'asked', isOpen: true },
  }
}

export const sealedNo = (id: string, words: string) => secretsOf(functionEnv).seal(sealedAt(id, 'declined'), words)

export const putContribution = (world: World, one: Contribution) =>
  world.put('contributions', contributions.document(one))
