import type { ReactNode } from 'react'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'

interface SavingSheetProps {
  readonly id: string
  readonly title: string
  readonly busy: boolean
  readonly trouble: string | null
  /** More about what was refused. */
  readonly about?: ReactNode
  /** What the button says that carries it out. */
  readonly does: string
  /** There is nothing to carry out yet. */
  readonly isOff?: boolean
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
  /** Beside the one that carries it out. */
  readonly also?: ReactNode
}

/** One change in a sheet of its own: what is asked, what follows, what was refused, and the button that does it. */
export function SavingSheet(props: SavingSheetProps) {
  const { id, title, busy, trouble, about, does, isOff = false, onSave, onClose, children, also } = props
  return (
    <Sheet
      id={`${id}-sheet`}
      open
      title={title}
      busy={busy}
      onClose={onClose}
      said={
        trouble ? (
          <>
            <Notice kind='warn' id={`${id}-refused`}>
              {trouble}
            </Notice>
            {about ?? null}
          </>
        ) : null
      }
      actions={
        <>
          <Button id={`${id}-save`} busy={busy} disabled={isOff} onPress={onSave}>
            {does}
          </Button>
          {also}
        </>
      }
    >
      {children}
    </Sheet>
  )
}
