import { useAnswer } from '../app/use-answer'
import { Field } from '../parts/field'
import { outcomes } from '../wording/calls'

export interface CallsOnly {
  /** Empty: any. */
  function: string
  outcome: string
}

export function CallFilter({ only, onChange }: { only: CallsOnly; onChange: (next: CallsOnly) => void }) {
  const { value } = useAnswer('listFunctions', {})
  const names = new Set([...(value ?? []).map(({ name }) => name), ...(only.function ? [only.function] : [])])
  return (
    <div className='filters'>
      <Field label='函数'>
        {(control) => (
          <select
            {...control}
            value={only.function}
            onChange={(event) => onChange({ ...only, function: event.target.value })}
          >
            <option value=''>全部</option>
            {[...names].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label='结果'>
        {(control) => (
          <select
            {...control}
            value={only.outcome}
            onChange={(event) => onChange({ ...only, outcome: event.target.value })}
          >
            <option value=''>全部</option>
            {Object.entries(outcomes).map(([outcome, label]) => (
              <option key={outcome} value={outcome}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
