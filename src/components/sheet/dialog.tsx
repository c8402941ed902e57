import { createElement, type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'

interface DialogProps {
  readonly id?: string | undefined
  readonly label: string
  readonly className?: string | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The browser's own modal dialog (web only): it holds the focus, hides the rest from readers and gives focus back. */
export function Dialog({ id, label, className, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
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
        onClose()
      },
      // A tap on the dialog itself, not on anything in it, is a tap on the veil.
      onClick: (event: MouseEvent) => {
        if (event.target === event.currentTarget) onClose()
      },
    },
    children,
  )
}
