import type { askExpert } from '#core/contracts/consultations'
import type { InputOf } from '#core/contracts/operation'
import { type Consultation, withSaid } from '#core/domain/consultations/consultation'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { consultations } from '../../cloudfunctions/_store/consultations'
import { wordsAt } from '../../cloudfunctions/consultations/view'
import { mondayAt } from './makers'
import { staffIdOf } from './planted-staff'
import { functionEnv, type World } from './world'

/** Invented, and found nowhere else. */
export const aQuestion =
  '来访者四十多岁，半年来常在夜里醒来，白天上班没有精神，家里人劝他去看医生，他不愿意。下一步怎么做好？'
export const anExpertsAnswer = '先不劝，问问他自己怎么看夜里醒来这件事，再一起定一个小的打算。'
export const aFurtherWord = '问过了，他说是从换班以后开始的。'

export const aWishToAsk = (change: Partial<InputOf<typeof askExpert>> = {}): InputOf<typeof askExpert> => ({
  ...{ expertId: staffIdOf('sample-expert'), field: 'mental-health', text: aQuestion, confirmed: true },
  ...change,
})

export const sealedWord = (id: string, words: string) => secretsOf(functionEnv).seal(wordsAt(id), words)

/** Asked on that Monday at five by the sample counsellor, and waiting for the sample expert. */
export function aConsultation(change: Partial<Consultation> & Pick<Consultation, 'id'>): Consultation {
  const at = change.askedAt ?? mondayAt(5)
  const begun: Consultation = {
    ...{ id: change.id, askerId: staffIdOf('sample-counsellor'), role: 'counsellor' },
    ...{ expertId: staffIdOf('sample-expert'), field: 'mental-health', askedAt: at, changedAt: at, goneAt: at },
    ...{ state: 'asked', because: null, said: [], isOpen: true },
  }
  return { ...withSaid(begun, { by: 'asker', at, words: sealedWord(change.id, aQuestion) }), ...change }
}

/** With an answer of the expert's, an hour later. */
export const anAnswered = (id: string): Consultation =>
  withSaid(aConsultation({ id }), { by: 'expert', at: mondayAt(6), words: sealedWord(id, anExpertsAnswer) })

export const putConsultation = (world: World, one: Consultation) =>
  world.put('consultations', consultations.document(one))
