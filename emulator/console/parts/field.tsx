import { type ReactNode, useId } from 'react'

/** A control with its label, and what there is to know about it. */
export function Field({
  label,
  hint,
  children,
}: {
  label: string
  hint?: ReactNode
  children: (names: { id: string; 'aria-describedby'?: string }) => ReactNode
}) {
  const id = useId()
  return (
    <div className='field'>
      <label htmlFor={id}>{label}</label>
      {children(hint ? { id, 'aria-describedby': `${id}-hint` } : { id })}
      {hint && (
        <div id={`${id}-hint`} className='note'>
          {hint}
        </div>
      )}
    </div>
  )
}
