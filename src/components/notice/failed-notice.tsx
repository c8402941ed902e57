import type { WayOn } from '../answer/ways-on'
import { Button } from '../button/button'
import { Notice } from './notice'

interface FailedNoticeProps {
  readonly message: string
  /** Left out where asking again cannot help. */
  readonly onRetry?: (() => void) | undefined
  /** Where something else can. */
  readonly way?: WayOn | undefined
}

export function FailedNotice({ message, onRetry, way }: FailedNoticeProps) {
  const again = onRetry ? (
    <Button kind='secondary' id='retry' icon='refresh-cw' onPress={onRetry}>
      再试一次
    </Button>
  ) : way ? (
    <Button kind='secondary' id='way-on' onPress={() => way.go()}>
      {way.text}
    </Button>
  ) : null
  return (
    <Notice kind='warn' action={again}>
      {message}
    </Notice>
  )
}
