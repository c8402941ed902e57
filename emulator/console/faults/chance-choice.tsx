import { Field } from '../parts/field'
import { type ChanceDraft, onceNext, oneInTen } from './chance'

const ranges = {
  next: { label: '次数', min: 1, max: 10_000, step: 1 },
  probability: { label: '每次的机会（%）', min: 0.1, max: 100, step: 'any' },
} as const

export function ChanceChoice({ draft, onChange }: { draft: ChanceDraft; onChange: (draft: ChanceDraft) => void }) {
  const { label, ...range } = ranges[draft.way]
  return (
    <>
      <Field label='多少'>
        {(control) => (
          <select
            {...control}
            value={draft.way}
            onChange={(event) => onChange(event.target.value === 'next' ? onceNext : oneInTen)}
          >
            <option value='next'>接下来几次</option>
            <option value='probability'>每次看运气</option>
          </select>
        )}
      </Field>
      <Field label={label}>
        {(control) => (
          <input
            {...control}
            {...range}
            type='number'
            required
            value={draft.amount}
            onChange={(event) => onChange({ ...draft, amount: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}
