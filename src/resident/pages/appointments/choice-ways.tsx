import { View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { tell } from '../../../device/tell'
import { openHelp, openPage } from '../../../navigation/door'
import type { Appointment } from '../../booking/appointments'
import { toWhom } from '../../booking/to-whom'
import styles from './index.module.scss'
import type { useAnswering } from './use-answering'

interface ChoiceWaysProps {
  readonly appointment: Appointment
  readonly waiting: Appointment | null
  readonly now: Instant
  readonly answering: ReturnType<typeof useAnswering>
  readonly onCallBack: () => void
}

/** It cannot be as it was: what instead. Help first in what is told and last in what has to be asked of anybody. */
export function ChoiceWays({ appointment, waiting, now, answering, onCallBack }: ChoiceWaysProps) {
  const { id, counsellorName, status, start, selfServe } = appointment
  const { busy, say } = answering
  const letDown = status === 'missed-by-counsellor'

  async function substitute() {
    const taken = await say('substitute')
    if (taken && taken.id !== id) tell(`换成了${taken.counsellorName}`)
  }
  async function then(path: string, params: Readonly<Record<string, string>> = {}) {
    if (await say('another-time')) await openPage(path, params)
  }
  /** Waits for no network: the numbers are on the phone. */
  function help() {
    void say('help')
    void openHelp()
  }

  return (
    <View className={styles.part}>
      {waiting || letDown || selfServe || start <= now ? null : (
        <Button id={`change-substitute-${id}`} busy={busy} onPress={() => void substitute()}>
          换一位，还是这个时间
        </Button>
      )}
      <Button
        kind={letDown ? 'primary' : 'secondary'}
        id={`change-time-${id}`}
        disabled={busy}
        onPress={() => void then('/resident/pages/counsellor/index', toWhom(appointment))}
      >
        {letDown ? `先挑${counsellorName}的时间` : '换个时间'}
      </Button>
      {letDown ? (
        <Button
          kind='secondary'
          id={`change-counsellor-${id}`}
          disabled={busy}
          onPress={() => void then('/pages/booking/index')}
        >
          换一位咨询师
        </Button>
      ) : null}
      <Button kind='secondary' id={`change-call-${id}`} icon='phone' disabled={busy} onPress={onCallBack}>
        请打电话给我
      </Button>
      <Button kind='secondary' id={`change-help-${id}`} icon='life-buoy' onPress={help}>
        现在就需要帮助
      </Button>
      <Button kind='quiet' id={`change-none-${id}`} disabled={busy} onPress={() => void say('another-time')}>
        {waiting ? '不等了，以后再约' : '先不约了'}
      </Button>
    </View>
  )
}
