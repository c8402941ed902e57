import { Tick, TickGroup } from '../form/tick'
import { inOrder, callParts as parts } from './call-parts'
import type { Draft } from './draft'

interface CallTimesProps {
  readonly draft: Draft
  readonly trouble: string | null
  readonly onChange: (part: Partial<Draft>) => void
}

/** Whether the place may call them, and when nobody is harmed by it. Nothing is ticked for them. */
export function CallTimes({ draft, trouble, onChange }: CallTimesProps) {
  const { calls, callParts } = draft
  return (
    <>
      <Tick
        id='calls'
        label='对方同意：站点的人可以打这个号码，前一天提醒，有变动时告诉'
        ticked={calls}
        onTick={(ticked) => onChange({ calls: ticked })}
      />
      {calls ? (
        <TickGroup label='什么时候打过去方便' note='问一问：什么时候接电话，旁边的人听见也不要紧。' trouble={trouble}>
          {inOrder.map((one) => (
            <Tick
              key={one}
              id={`calls-${one}`}
              label={parts[one].label}
              ticked={callParts.includes(one)}
              onTick={(ticked) =>
                onChange({ callParts: ticked ? [...callParts, one] : callParts.filter((other) => other !== one) })
              }
            />
          ))}
        </TickGroup>
      ) : null}
    </>
  )
}
