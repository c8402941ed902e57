import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { ownVoice } from '#core/content/own-voice'
import type { Scale } from '#core/domain/assessment/scale'
import { CHOOSES_FROM, type Shown } from '#core/domain/children/result'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import type { Profile } from '../../family/use-children'
import styles from '../../mode/child-mode.module.scss'
import { ReadAloud } from '../../mode/read-aloud'

const { before, exception, notReviewed } = ownVoice

interface BeforeOwnProps {
  readonly scale: Scale
  readonly profile: Profile
  readonly years: number
  readonly onBegin: (shows: Shown) => void
  readonly onLeave: () => void
}

/** Who will see what, chosen before the first sentence. Below twelve a guardian has the outline, and no more unless chosen. */
export function BeforeOwn({ scale, profile, years, onBegin, onLeave }: BeforeOwnProps) {
  const chooses = years >= CHOOSES_FROM
  const [shows, setShows] = useState<Shown | null>(null)
  const [missing, setMissing] = useState(false)
  const levels: readonly Shown[] = chooses ? ['all', 'outline', 'nothing'] : ['all', 'outline']
  const isSelf = profile.sees === 'self'
  const last = isSelf ? [before.later, before.lookTold] : [before.theirPhone]
  const calls = scale.items.some(({ critical }) => critical !== undefined)
  const apart = profile.mayTell
    ? [
        ...exception.lines,
        ...(calls ? [exception.critical] : []),
        ...exception.after,
        ...(isSelf ? [exception.seen] : []),
      ]
    : []
  const heard = [before.title, ...before.lines, before.sees, ...levels.map((level) => before.shows[level].label)]
  return (
    <Page
      title='我的话'
      heading={before.title}
      footer={
        <Button id='begin-own' onPress={() => (shows ? onBegin(shows) : setMissing(true))}>
          {before.begin}
        </Button>
      }
    >
      <View className={styles.lines}>
        {before.lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </View>
      <ReadAloud text={[...heard, ...apart].join('。')} />
      <Card id='who-sees' title={before.sees}>
        <ChoiceGroup label={before.sees}>
          {levels.map((level) => (
            <Choice
              key={level}
              id={`shows-${level}`}
              label={before.shows[level].label}
              note={before.shows[level].note}
              chosen={shows === level}
              onChoose={() => setShows(level)}
            />
          ))}
        </ChoiceGroup>
        {[...(chooses ? [] : [before.from12]), ...last].map((line) => (
          <Text key={line} className={styles.quiet}>
            {line}
          </Text>
        ))}
        {missing && !shows ? (
          <Notice kind='warn' id='choose-first'>
            {before.first}
          </Notice>
        ) : null}
      </Card>
      {apart.length > 0 ? (
        <Card id='the-exception' title={exception.title} tone='warm'>
          <View className={styles.lines}>
            {apart.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
          </View>
        </Card>
      ) : null}
      <Text className={styles.quiet}>{notReviewed}</Text>
      <Text className={styles.quiet}>
        {scale.id === 'two-voices'
          ? '给大人：这几样是本项目自己写的话题。'
          : `给大人：句子出自 ${scale.abbreviation}，一个字没有改。`}
      </Text>
      <Button kind='quiet' id='leave-own' onPress={onLeave}>
        {ownVoice.keep.leave}
      </Button>
    </Page>
  )
}
