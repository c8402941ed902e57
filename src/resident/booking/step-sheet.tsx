import type { ReactNode } from 'react'
import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Sheet } from '../../components/sheet/sheet'
import { endOf, type Held } from './held'
import { HoldLine } from './hold-line'

/** What every step on the way to a yes has. */
export interface StepProps {
  readonly held: Held | null
  readonly now: Instant
  /** On the way through all of them; otherwise called from the last one, and back to it. */
  readonly guided: boolean
  /** Straight to the yes. */
  readonly onSkip: () => void
  readonly onClose: () => void
}

interface StepSheetProps extends StepProps {
  readonly id: string
  readonly title: string
  readonly busy?: boolean
  /** Left out where a tap on a choice goes on by itself. */
  readonly onNext?: () => void
  readonly children: ReactNode
}

export function StepSheet(props: StepSheetProps) {
  const { id, title, busy = false, held, now, guided, onNext, onSkip, onClose, children } = props
  return (
    <Sheet
      key={id}
      id={id}
      open
      title={title}
      busy={busy}
      onClose={onClose}
      actions={
        <>
          {held ? <HoldLine until={endOf(held)} now={now} /> : null}
          {onNext ? (
            <Button id='step-next' busy={busy} onPress={onNext}>
              {guided ? '继续' : '好了'}
            </Button>
          ) : null}
          {guided ? (
            <Button kind='quiet' id='skip-all' disabled={busy} onPress={onSkip}>
              都不填，直接看一遍就约
            </Button>
          ) : null}
        </>
      }
    >
      {children}
    </Sheet>
  )
}
