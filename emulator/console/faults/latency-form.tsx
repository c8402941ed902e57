import { useState } from 'react'
import { Field } from '../parts/field'
import { ActionChoice } from './action-choice'
import { FaultForm, type FormProperties } from './fault-form'

export function LatencyForm(form: FormProperties) {
  const [wait, setWait] = useState('500')
  const [action, setAction] = useState('')
  const ms = Number(wait)
  const fault = Number.isInteger(ms) && ms > 0 ? { kind: 'latency' as const, ms, ...(action ? { action } : {}) } : null
  return (
    <FaultForm {...form} kind='latency' fault={fault}>
      <ActionChoice action={action} onChange={setAction} />
      <Field label='每次多等（毫秒）'>
        {(control) => (
          <input
            {...control}
            type='number'
            min={1}
            max={60_000}
            required
            value={wait}
            onChange={(event) => setWait(event.target.value)}
          />
        )}
      </Field>
    </FaultForm>
  )
}
