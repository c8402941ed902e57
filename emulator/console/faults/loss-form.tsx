import { useState } from 'react'
import { ActionChoice } from './action-choice'
import { chanceOf, onceNext } from './chance'
import { ChanceChoice } from './chance-choice'
import { FaultForm, type FormProperties } from './fault-form'

/** Requests, or their replies, get lost. */
export function LossForm({ kind, ...form }: FormProperties & { kind: 'lose-requests' | 'lose-replies' }) {
  const [action, setAction] = useState('')
  const [draft, setDraft] = useState(onceNext)
  const chance = chanceOf(draft)
  return (
    <FaultForm {...form} kind={kind} fault={chance && { kind, chance, ...(action ? { action } : {}) }}>
      <ActionChoice action={action} onChange={setAction} />
      <ChanceChoice draft={draft} onChange={setDraft} />
    </FaultForm>
  )
}
