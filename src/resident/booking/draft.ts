import { useState } from 'react'

/** What was filled in for a conversation. */
export interface Draft {
  /** Whom of the person's own people it is for; null: for themselves. */
  readonly forOther: string | null
  /** Whom a second one right after it is for; null: there is none. */
  readonly second: { readonly forOther: string | null } | null
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, string>>
  readonly phone: string
}

const empty: Draft = { forOther: null, second: null, answers: {}, phone: '' }

/**
 * Outlives the sheet it was written in, so that a place that was lost costs nobody their words; ends with the program
 * and never lies on the phone: nobody agreed to that.
 */
let kept = empty

export function forgetDraft(): void {
  kept = empty
}

/** Whom the next conversation that is looked for is for, where that is known before; it can be changed there. */
export function startFor(forOther: string): void {
  kept = { ...kept, forOther, second: null }
}

export function useDraft() {
  const [draft, setDraft] = useState(kept)
  function change(part: Partial<Draft>): void {
    kept = { ...kept, ...part }
    setDraft(kept)
  }
  return { draft, change } as const
}

interface Question {
  readonly id: string
  readonly options: readonly string[]
}

/** What was said to these questions; an answer that is no longer one of the options is left out. */
export function saidTo(
  questions: readonly Question[],
  { answers }: Draft,
): { readonly questionId: string; readonly answer: string }[] {
  return questions.flatMap(({ id, options }) => {
    const answer = (answers[id] ?? '').trim()
    const fits = answer !== '' && (options.length === 0 || options.includes(answer))
    return fits ? [{ questionId: id, answer }] : []
  })
}
