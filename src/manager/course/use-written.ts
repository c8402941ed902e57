import { useState } from 'react'

const isSame = <Form extends object>(one: Form, other: Form) => JSON.stringify(one) === JSON.stringify(other)

/**
 * What somebody writes over something stored. It follows what is stored until a word is written; from then on it stays,
 * whatever is read anew or refused, until it is stored or thrown away.
 */
export function useWritten<Form extends object>(stored: Form) {
  const [written, setWritten] = useState<{ readonly form: Form; readonly over: Form } | null>(null)
  // Fields keep what is written in them: thrown away, they begin anew.
  const [round, setRound] = useState(0)
  return {
    round,
    form: written?.form ?? stored,
    /** Somebody else changed meanwhile what is written over here. */
    isOvertaken: written !== null && !isSame(written.over, stored) && !isSame(written.form, stored),
    put: (part: Partial<Form>) => {
      setWritten((before) => ({ form: { ...(before?.form ?? stored), ...part }, over: before?.over ?? stored }))
    },
    done: () => setWritten(null),
    takeStored() {
      setWritten(null)
      setRound(round + 1)
    },
  }
}
