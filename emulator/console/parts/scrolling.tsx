import type { ReactNode } from 'react'

/** What may be wider than the screen scrolls inside itself, also by keyboard. */
export function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className='scrolling' aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
