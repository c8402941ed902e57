import { isMoment, wallTime } from '../wording/times'
import { momentIn } from './moments'

const longest = 60

/** A value in a table: short, with its moment in +08:00 where it is one; what is long in itself is only counted. */
export function Cell({ value }: { value: unknown }) {
  if (value === undefined) return <span className='note'>—</span>
  const moment = isMoment(value) ? value : momentIn(value)
  const text = shortText(value)
  return (
    <>
      {text.length > longest ? `${text.slice(0, longest)}…` : text}
      {moment !== null && <span className='note beside'>{wallTime(moment)}</span>}
    </>
  )
}

function shortText(value: unknown): string {
  if (typeof value === 'string') return value
  const text = JSON.stringify(value)
  if (text.length <= longest) return text
  return Array.isArray(value) ? `[${value.length} 项]` : `{${Object.keys(Object(value)).length} 个字段}`
}
