import { Button } from '../../../components/button/button'
import { openPage } from '../../../navigation/door'

/** For whoever would rather see a few places than a calendar, or know with whom. */
export function OtherWays() {
  return (
    <>
      <Button
        kind='secondary'
        id='to-soonest'
        onPress={() => void openPage('/resident/pages/soonest/index', { found: '1', whom: '1' })}
      >
        只看最近的几个
      </Button>
      <Button
        kind='quiet'
        id='to-who'
        onPress={() => void openPage('/resident/pages/find/index', { step: 'who', whom: '1' })}
      >
        自己选一位咨询师
      </Button>
    </>
  )
}
