import type { ReactNode } from 'react'
import type { Answer } from '../app/use-answer'
import { Failure } from './failure'

interface Properties<Value> {
  answer: Answer<Value>
  /** What would appear here and how, when the answer holds nothing; null when it holds something. */
  empty?: (value: Value) => ReactNode
  children: (value: Value) => ReactNode
}

/** A list in each of its states: being read, not read, empty, there. What was read before stays when a look fails. */
export function Loaded<Value>({ answer: { value, failure, again }, empty, children }: Properties<Value>) {
  const nothing = value === null ? null : empty?.(value)
  return (
    <>
      {failure && <Failure onRetry={again}>{failure}</Failure>}
      {value === null && !failure && (
        <div className='loading' role='status'>
          正在读取…
        </div>
      )}
      {nothing && <div className='empty'>{nothing}</div>}
      {value !== null && !nothing && children(value)}
    </>
  )
}
