import { useState } from 'react'
import { Field } from '../parts/field'
import { chanceOf, onceNext } from './chance'
import { ChanceChoice } from './chance-choice'
import { FaultForm, type FormProperties } from './fault-form'

export function ConflictForm(form: FormProperties) {
  const [at, setAt] = useState<'write' | 'commit'>('write')
  const [draft, setDraft] = useState(onceNext)
  const chance = chanceOf(draft)
  return (
    <FaultForm {...form} kind='conflict' fault={chance && { kind: 'conflict', at, chance }}>
      <Field label='在什么时候'>
        {(control) => (
          <select
            {...control}
            value={at}
            onChange={(event) => setAt(event.target.value === 'commit' ? 'commit' : 'write')}
          >
            <option value='write'>写入时</option>
            <option value='commit'>提交时</option>
          </select>
        )}
      </Field>
      <ChanceChoice draft={draft} onChange={setDraft} />
    </FaultForm>
  )
}
