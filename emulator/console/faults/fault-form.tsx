import type { ReactNode } from 'react'
import type { Fault } from '../../cloud/console/contract'
import { effects, kinds } from '../wording/faults'

export interface FormProperties {
  busy: boolean
  onAdd: (fault: Fault) => void
}

interface Properties extends FormProperties {
  kind: Fault['kind']
  /** Null while what is filled in makes no fault. */
  fault: Fault | null
  children?: ReactNode
}

/** One kind of fault: what the program will see of it, what can be chosen, and the switch. */
export function FaultForm({ kind, busy, fault, onAdd, children }: Properties) {
  return (
    <form
      className='card'
      aria-label={kinds[kind]}
      onSubmit={(event) => {
        event.preventDefault()
        if (fault) onAdd(fault)
      }}
    >
      <h2>{kinds[kind]}</h2>
      <p>{effects[kind]}</p>
      {children && <div className='filters'>{children}</div>}
      <div className='actions'>
        <button type='submit' disabled={busy || fault === null}>
          开始{kinds[kind]}
        </button>
      </div>
    </form>
  )
}
