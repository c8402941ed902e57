import { Text, View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Badge } from '../../components/badge/badge'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import { modes } from '../../wording/codes'
import { spanText } from '../../wording/dates'
import type { Affected, Decisions, Preview } from './decisions'
import styles from './guard.module.scss'
import { decisionText, failures } from './words'

interface AffectedRowsProps {
  readonly preview: Preview
  readonly decisions: Decisions
  readonly doubted: readonly string[]
  readonly now: Instant
  readonly onOpen: (appointmentId: string) => void
}

/** Everybody a change meets, each with what was decided. */
export function AffectedRows({ preview, decisions, doubted, now, onOpen }: AffectedRowsProps) {
  return (
    <View className={styles.rows} {...aria({ role: 'list' })}>
      {preview.affected.map((one) => {
        const decision = decisions[one.appointmentId]
        return (
          <View key={one.appointmentId} {...aria({ role: 'listitem' })}>
            <Press
              id={`affected-${one.appointmentId}`}
              className={`${styles.row} ${decision ? '' : styles.open}`}
              onPress={() => onOpen(one.appointmentId)}
            >
              <AffectedFacts one={one} now={now} />
              {one.guest ? <Badge tone='warm'>代约的，要打电话说</Badge> : null}
              {doubted.includes(one.appointmentId) ? <Badge tone='warm'>再看一看这一个</Badge> : null}
              <Text className={decision ? styles.decided : styles.undecided}>
                {decision ? decisionText(decision, preview, now) : '还没决定，点这里选'}
              </Text>
            </Press>
          </View>
        )
      })}
    </View>
  )
}

/** Which one, when, how they meet, and what fails. */
export function AffectedFacts({ one, now }: { readonly one: Affected; readonly now: Instant }) {
  const { start, end, code, mode, roomName, offerName, status, by } = one
  const where = [modes[mode], mode === 'room' ? roomName : '', offerName].filter(Boolean).join(' · ')
  return (
    <View className={styles.facts}>
      <View className={styles.line}>
        <Text className={styles.time}>{spanText(start, end, now)}</Text>
        <Text className={styles.code} {...aria({ label: `预约码 ${code}` })}>
          {code}
        </Text>
      </View>
      <Text className={styles.note}>{status === 'asked' ? `${where} · 还在等你答复` : where}</Text>
      <Text className={styles.note}>{failures[by]}</Text>
    </View>
  )
}
