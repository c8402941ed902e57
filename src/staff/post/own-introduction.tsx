import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { introductionConsent } from '#core/content/introduction-consent'
import type { OutputOf } from '#core/contracts/operation'
import { readPost, setIntroduction } from '#core/contracts/staff'
import { dateOf } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { useKeptDraft } from '../../counsellor/form/kept-draft'
import { Lines } from '../../counsellor/form/lines'
import { tell } from '../../device/tell'
import { fullDateText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from '../staff.module.scss'

interface OwnIntroductionProps {
  readonly introduction: OutputOf<typeof readPost>['introduction']
}

/** What residents read as one's own words: written by oneself, after reading what it means, and taken back at any time. */
export function OwnIntroduction({ introduction }: OwnIntroductionProps) {
  const [writing, setWriting] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { draft, change, done } = useKeptDraft('own introduction', { words: introduction?.words ?? '' })
  const setting = useDoing(setIntroduction, { refreshes: [readPost] })

  async function set(words: string | null) {
    setTrouble(null)
    const given = words === null ? null : { words, consent: introductionConsent.version }
    const answer = await setting.run({ given })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    done({ words: words ?? '' })
    setWriting(false)
    tell(words === null ? '介绍收回了' : '介绍放好了')
  }
  const refused = trouble ? (
    <Notice kind='warn' id='introduction-refused'>
      {trouble}
    </Notice>
  ) : null
  return (
    <Card id='own-introduction' title='给居民看的介绍'>
      <View className={styles.list}>
        {introduction ? <Text>{introduction.words}</Text> : null}
        <Text className={styles.note}>
          {introduction
            ? `居民约你的时候读得到，写明是你本人写的。你是${fullDateText(dateOf(introduction.since))}同意的，随时可以改，也可以收回。`
            : '居民约你的时候，看到的是你的岗位和核实过的证件。愿意的话，可以自己写几句。'}
        </Text>
        <Button kind='secondary' id='write-introduction' onPress={() => setWriting(true)}>
          {introduction ? '改一改' : '写几句介绍'}
        </Button>
        {introduction ? (
          <Button kind='danger-quiet' id='take-back-introduction' busy={setting.busy} onPress={() => void set(null)}>
            收回介绍
          </Button>
        ) : null}
        {writing ? null : refused}
      </View>
      <Sheet
        id='introduction-sheet'
        title={introductionConsent.title}
        open={writing}
        busy={setting.busy}
        onClose={() => setWriting(false)}
        actions={
          <>
            {refused}
            <Button id='agree-and-show' busy={setting.busy} onPress={() => void set(draft.words)}>
              我同意，给居民看
            </Button>
          </>
        }
      >
        <View className={styles.list}>
          {introductionConsent.paragraphs.map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
          <Text className={styles.note}>{introductionConsent.notReviewed}</Text>
          <Lines
            id='own-words'
            label='我想对居民说'
            value={draft.words}
            most={1000}
            note='几句话就好，让人知道和你聊是什么样子。'
            onChange={(words) => change({ words })}
          />
        </View>
      </Sheet>
    </Card>
  )
}
