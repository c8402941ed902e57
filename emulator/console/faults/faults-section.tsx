import type { Fault } from '../../cloud/console/contract'
import { ask } from '../app/ask'
import { useCloud } from '../app/cloud-state'
import { useCommand } from '../app/use-command'
import { Failure } from '../parts/failure'
import { ConflictForm } from './conflict-form'
import { FaultForm } from './fault-form'
import { FaultsInForce } from './faults-in-force'
import { LatencyForm } from './latency-form'
import { LossForm } from './loss-form'
import { PowerCut } from './power-cut'

export function FaultsSection() {
  const { state, replace } = useCloud()
  const command = useCommand()
  const add = (fault: Fault) => void command.run(async () => replace(await ask('addFault', fault)))
  const form = { busy: command.busy, onAdd: add }
  return (
    <>
      <h1>故障</h1>
      <p className='lead'>故意让云出错，看程序怎么应付。打开以后一直有效，直到停止、用完次数或重启本地云。</p>
      {command.failure && <Failure>{command.failure}</Failure>}
      {state && (
        <FaultsInForce
          faults={state.faults}
          busy={command.busy}
          onClear={() => void command.run(async () => replace(await ask('clearFaults', {})))}
        />
      )}
      <div className='cards'>
        <LatencyForm {...form} />
        <LossForm kind='lose-requests' {...form} />
        <LossForm kind='lose-replies' {...form} />
        <ConflictForm {...form} />
        <FaultForm kind='full-disk' fault={{ kind: 'full-disk' }} {...form} />
        {state?.canCutPower && <PowerCut />}
      </div>
    </>
  )
}
