import { Button } from '../button/button'
import { Notice } from './notice'

interface FailedNoticeProps {
  readonly message: string
  /** Left out where asking again cannot help. */
  readonly onRetry?: (() => void) | undefined
}

export function FailedNotice({ message, onRetry }: FailedNoticeProps) {
  const again = onRetry ? (
    <Button kind='secondary' id='retry' icon='refresh-cw' onPress={onRetry}>
      再试一次
    </Button>
  ) : null
  return (
    <Notice kind='warn' action={again}>
      {message}
    </Notice>
  )
}
