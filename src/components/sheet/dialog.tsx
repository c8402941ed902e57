import { createElement, type MouseEvent, type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react'
import { useBackEntry } from '../../navigation/back-entry'

interface DialogProps {
  readonly id?: string | undefined
  readonly label: string
  readonly className?: string | undefined
  /** Stays open: something is under way that it is about. */
  readonly busy: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The browser's own modal dialog (web only): it holds the focus, hides the rest from readers and gives focus back. */
export function Dialog({ id, label, className, busy, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  useBackEntry(() => {
    if (!busy) onClose()
  })
  // Closed in a layout effect, while still in the document: a dialog already taken out gives no focus back.
  useLayoutEffect(() => {
    const dialog = element.current
    if (!dialog) return undefined
    if (typeof dialog.showModal === 'function') dialog.showModal()
    else dialog.setAttribute('open', '')
    return () => dialog.close?.()
  }, [])
  return createElement(
    'dialog',
    {
      ref: element,
      id,
      className,
      'aria-label': label,
      onCancel: (event: SyntheticEvent) => {
        event.preventDefault()
        if (!busy) onClose()
      },
      // A second Escape in a row, or Android's back gesture, closes without asking.
      onClose: () => {
        if (busy) element.current?.showModal()
        else onClose()
      },
      // A tap on the dialog itself, not on anything in it, is a tap on the veil.
      onClick: (event: MouseEvent) => {
        if (!busy && event.target === event.currentTarget) onClose()
      },
    },
    children,
  )
}
