import type { listMyContributions, sendContribution } from '#core/contracts/contributions'
import type { InputOf, OutputOf } from '#core/contracts/operation'

export type Mine = OutputOf<typeof listMyContributions>
export type Own = Mine['contributions'][number]

/** What is being written: in the open page alone, and gone with it. */
export type Draft = Omit<InputOf<typeof sendContribution>, 'consentVersion' | 'helpSeen' | 'named'> & {
  /** Null while nothing is chosen: nobody is named, or hidden, by default. */
  readonly named: boolean | null
}

export const emptyDraft = (sender: Draft['sender']): Draft => ({
  ...{ sender, childAgrees: false, title: '', text: '', named: null, signature: '' },
})
