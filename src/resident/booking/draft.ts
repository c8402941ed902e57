import { useEffect, useReducer } from 'react'

/** What was filled in for a conversation. */
export interface Draft {
  /** Whom of the person's own people it is for; null: for themselves. */
  readonly forOther: string | null
  /** Whom a second one right after it is for; null: there is none. */
  readonly second: { readonly forOther: string | null } | null
  /** Of a child: the counsellor is told what the child is called. */
  readonly tellsName: boolean
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, string>>
  readonly phone: string
}

const empty: Draft = { forOther: null, second: null, tellsName: false, answers: {}, phone: '' }

/**
 * Outlives the sheet it was written in, so that a place that was lost costs nobody their words; ends with the program
 * and never lies on the phone: nobody agreed to that.
 */
let kept = empty

const lookers = new Set<() => void>()

function keep(draft: Draft): void {
  kept = draft
  for (const look of lookers) look()
}

export const forgetDraft = (): void => keep(empty)

/** Whom the next conversation that is looked for is for, where that is known before; of two the second right after. */
export function startFor(forOther: string, second: string | null = null): void {
  keep({ ...kept, forOther, second: second === null ? null : { forOther: second }, tellsName: false })
}

/** The same for the page that offers times and for the sheet over it. */
export function useDraft() {
  const [, look] = useReducer((looks: number) => looks + 1, 0)
  useEffect(() => {
    lookers.add(look)
    return () => {
      lookers.delete(look)
    }
  }, [])
  return { draft: kept, change: (part: Partial<Draft>) => keep({ ...kept, ...part }) } as const
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
