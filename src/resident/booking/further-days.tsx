import type { CivilDate } from '#core/domain/time'
import { Button } from '../../components/button/button'

export interface Rest {
  readonly from: CivilDate
  readonly days: number
}

interface FurtherDaysProps {
  readonly next: Rest | null
  /** Null: back to the first days. */
  readonly onGo: (rest: Rest | null) => void
}

/** Days that one answer had no room for. */
export function FurtherDays({ next, onGo }: FurtherDaysProps) {
  return (
    <Button kind='secondary' id='days-after' onPress={() => onGo(next)}>
      {next ? '看再往后的日子' : '回到最近的日子'}
    </Button>
  )
}
