import { Button } from '../../components/button/button'
import { openPage } from '../../navigation/door'

interface SeeMineProps {
  readonly disabled?: boolean
  /** What has to be put away first: a sheet that stayed open would meet whoever comes back. */
  readonly onLeave?: () => void
}

export function SeeMine({ disabled = false, onLeave }: SeeMineProps) {
  function leave() {
    onLeave?.()
    // A moment later: a sheet's entry in the browser's history has to be on its way out before the page's is added.
    setTimeout(() => void openPage('/resident/pages/appointments/index'), 0)
  }
  return (
    <Button kind='secondary' id='see-mine' disabled={disabled} onPress={leave}>
      看我的预约
    </Button>
  )
}
