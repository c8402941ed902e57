import type { Fault } from '../../cloud/console/contract'
import { kinds, sentenceOf } from '../wording/faults'

interface Properties {
  faults: readonly Fault[]
  busy: boolean
  onClear: () => void
}

export function FaultsInForce({ faults, busy, onClear }: Properties) {
  return (
    <section className='card' aria-label='正在发生的故障'>
      <h2>正在发生</h2>
      {faults.length === 0 ? (
        <p className='note'>一切正常，没有故障。</p>
      ) : (
        <>
          <ul className='prose'>
            {faults.map((fault, at) => (
              // Two alike are told apart by nothing else.
              <li key={String(at)}>
                <strong>{kinds[fault.kind]}</strong>：{sentenceOf(fault)}
              </li>
            ))}
          </ul>
          <div className='actions'>
            <button type='button' className='main' disabled={busy} onClick={onClear}>
              全部停止
            </button>
          </div>
        </>
      )}
    </section>
  )
}
