import { View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { useCalling } from '../../../components/callable/calling'
import { openPage } from '../../../navigation/door'
import { spanText } from '../../../wording/dates'
import { type Appointment, canChange } from '../../booking/appointments'
import { toWhom } from '../../booking/to-whom'
import styles from './index.module.scss'
import type { useAnswering } from './use-answering'

interface SeenWaysProps {
  readonly appointment: Appointment
  readonly now: Instant
  readonly answering: ReturnType<typeof useAnswering>
}

/** It was called off, or has another time or another counsellor: seen, or else. */
export function SeenWays({ appointment, now, answering }: SeenWaysProps) {
  const { id, selfServe, start, end, sitePhone } = appointment
  const { call } = useCalling()
  const stands = canChange(appointment, now)
  const when = spanText(start, end, now)
  const { busy, say } = answering
  return (
    <>
      <Button id={`changed-seen-${id}`} busy={busy} onPress={() => void say('seen')}>
        知道了
      </Button>
      <View className={styles.pair}>
        {stands ? (
          <Button
            kind='secondary'
            id={`changed-move-${id}`}
            label={`另选时间：${when}`}
            disabled={busy}
            onPress={() => void openPage('/resident/pages/counsellor/index', { ...toWhom(appointment), move: id })}
          >
            另选时间
          </Button>
        ) : (
          <Button
            kind='secondary'
            id={`changed-book-${id}`}
            disabled={busy}
            onPress={() =>
              void say('seen').then(
                (done) => done && openPage(selfServe ? '/resident/pages/things/index' : '/pages/booking/index'),
              )
            }
          >
            另约一次
          </Button>
        )}
        {sitePhone ? (
          <Button kind='secondary' id={`changed-call-${id}`} icon='phone' onPress={() => call(sitePhone)}>
            打给站点
          </Button>
        ) : null}
        {stands ? (
          <Button
            kind='danger-quiet'
            id={`changed-not-this-${id}`}
            label={`这次不要了：${when}`}
            disabled={busy}
            onPress={() => void say('not-this')}
          >
            这次不要了
          </Button>
        ) : null}
      </View>
    </>
  )
}
