import { useState } from 'react'
import { Field } from '../parts/field'
import { fromControl, fromNow, toControl } from '../wording/times'
import { type Jump, whatHappens } from './jump'

export function SetClock({ jump }: { jump: Jump }) {
  const [wanted, setWanted] = useState('')
  const at = fromControl(wanted)
  const consequence =
    at === null ? '选一个时间，这里会说会发生什么。' : `${fromNow(at, jump.now)}。${whatHappens(jump, at)}`
  return (
    <form
      className='card'
      onSubmit={(event) => {
        event.preventDefault()
        if (at !== null) jump.to(at)
      }}
    >
      <h2>拨到某个时间</h2>
      <Field label='日期和时间（+08:00）' hint={consequence}>
        {(control) => (
          <input
            {...control}
            type='datetime-local'
            step={1}
            value={wanted}
            onFocus={() => wanted === '' && setWanted(toControl(jump.now))}
            onChange={(event) => setWanted(event.target.value)}
          />
        )}
      </Field>
      <div className='actions'>
        <button type='submit' disabled={at === null || jump.busy}>
          拨到这个时间
        </button>
      </div>
    </form>
  )
}
