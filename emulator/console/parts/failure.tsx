import type { ReactNode } from 'react'

/** Why something was not done or not read, and the way to try again. */
export function Failure({ children, onRetry }: { children: ReactNode; onRetry?: () => void }) {
  return (
    <div className='failure' role='alert'>
      <p>{children}</p>
      {onRetry && (
        <button type='button' onClick={onRetry}>
          重试
        </button>
      )}
    </div>
  )
}
