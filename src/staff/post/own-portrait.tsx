import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { portraitConsent } from '#core/content/portrait-consent'
import type { OutputOf } from '#core/contracts/operation'
import { readPost, setPortrait } from '#core/contracts/staff'
import { dateOf } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { Portrait } from '../../components/portrait/portrait'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import { Sheet } from '../../components/sheet/sheet'
import { tell } from '../../device/tell'
import { usePhoto } from '../../device/use-photo'
import { fullDateText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from '../staff.module.scss'

interface OwnPortraitProps {
  /** As residents read it above the calendar. */
  readonly name: string
  readonly portrait: OutputOf<typeof readPost>['portrait']
}

/** The photo that residents see: given after reading what it means, and taken back at any time. */
export function OwnPortrait({ name, portrait }: OwnPortraitProps) {
  const [asking, setAsking] = useState(false)
  const setting = useDoing(setPortrait, { refreshes: [readPost] })
  const { percent, trouble, setTrouble, choose } = usePhoto(set)
  const busy = percent !== null || setting.busy

  async function set(brought: string | null) {
    setTrouble(null)
    const given = brought === null ? null : { brought, consent: portraitConsent.version }
    const answer = await setting.run({ given })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    setAsking(false)
    tell(brought === null ? '照片收回了' : '照片放好了')
  }
  const refused = trouble ? (
    <Notice kind='warn' id='portrait-refused'>
      {trouble}
    </Notice>
  ) : null
  return (
    <Card id='own-portrait' title='给居民看的照片'>
      <Portrait name={name} address={portrait?.address ?? null} />
      <View className={styles.list}>
        <Text>
          {portrait
            ? `居民约你的时候看得到这张照片。你是${fullDateText(dateOf(portrait.since))}同意的，随时可以收回。`
            : '居民约你的时候，看到的是你名字的第一个字。愿意的话，可以放一张自己的照片。'}
        </Text>
        <Button kind='secondary' id='give-portrait' disabled={busy} onPress={() => setAsking(true)}>
          {portrait ? '换一张照片' : '放一张照片'}
        </Button>
        {portrait ? (
          <Button kind='danger-quiet' id='take-back-portrait' busy={setting.busy} onPress={() => void set(null)}>
            收回照片
          </Button>
        ) : null}
        {asking ? null : refused}
      </View>
      <Sheet
        id='portrait-sheet'
        title={portraitConsent.title}
        open={asking}
        busy={busy}
        onClose={() => setAsking(false)}
        actions={
          <>
            {percent === null ? null : (
              <ProgressBar value={percent} max={100} label={`正在传照片，已经传了 ${percent}%`} />
            )}
            {refused}
            <Button id='agree-and-choose' busy={busy} onPress={() => void choose()}>
              我同意，选一张照片
            </Button>
          </>
        }
      >
        <View className={styles.list}>
          {portraitConsent.paragraphs.map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
          <Text className={styles.note}>{portraitConsent.notReviewed}</Text>
        </View>
      </Sheet>
    </Card>
  )
}
