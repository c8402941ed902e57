import { createElement, type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react'
import styles from './desk.module.scss'

/**
 * Over everything, sheets too, which a browser draws above all that is not one itself. It is not put away: it goes once
 * somebody signed in.
 */
export function Cover({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const cover = element.current
    cover?.showModal()
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.preventDefault()
    }
    window.addEventListener('keydown', keep, true)
    return () => {
      window.removeEventListener('keydown', keep, true)
      cover?.close()
    }
  }, [])
  return createElement(
    'dialog',
    {
      ref: element,
      id: 'desk-cover',
      className: styles.over,
      'aria-label': '登录工作台',
      onCancel: (event: SyntheticEvent) => event.preventDefault(),
      // A phone's gesture back closes without asking.
      onClose: () => {
        if (element.current?.isConnected) element.current.showModal()
      },
    },
    children,
  )
}
