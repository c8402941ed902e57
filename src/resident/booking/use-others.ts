import { addOther, listMyAppointments, removeOther } from '#core/contracts/appointments'
import type { InputOf, OutputOf } from '#core/contracts/operation'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'

export type Other = OutputOf<typeof addOther>['other']

/** The people somebody books for. */
export function useOthers() {
  const asked = useReading(listMyAppointments, {})
  const adding = useDoing(addOther, { refreshes: [listMyAppointments] })
  const removing = useDoing(removeOther, { refreshes: [listMyAppointments] })
  return {
    asked,
    busy: adding.busy || removing.busy,
    add: (other: InputOf<typeof addOther>) => adding.run(other),
    remove: (otherId: string) => removing.run({ otherId }),
  } as const
}
