import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { aria } from '../../../components/element/aria'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { canPrint, printPage } from '../../../device/paper'
import { measuringPen, type Saved, savePicture } from '../../../device/picture'
import { replacePage } from '../../../navigation/door'
import { drawingOf, type PictureWords } from '../../../resident/pages/result/result-picture'
import { fullDateText } from '../../../wording/dates'
import styles from '../../check/check.module.scss'
import type { Found } from '../../check/draft'
import { OwnDraftFirst } from '../../check/own-draft-first'
import { paperWords } from '../../check/paper'
import { type Told, toldBy } from '../../check/result-words'
import '../../refusals'

const said: Record<Saved, string> = {
  album: '已经存进手机相册。相册别人也可能翻到，不想留就删掉。',
  file: '图片已经给浏览器，存在哪里由浏览器定。别人也用这台电脑的话，看完记得删。',
  refused:
    process.env.TARO_ENV === 'h5'
      ? '这个浏览器没能存成图片。可以截图，或者打印。'
      : '没能存成图片。可以截图，或者在微信的设置里允许心邻存图片，再试一次。',
}

const TakeAlongPage = () => <OwnDraftFirst>{(found) => <TakeAlong found={found} />}</OwnDraftFirst>

function TakeAlong({ found }: { readonly found: Found | null }) {
  const told = found && found.draft.completedAt !== null ? toldBy(found.scale, found.draft) : null
  if (!found || !told) {
    return (
      <Page title='孩子'>
        <Notice
          kind='empty'
          id='no-check'
          action={
            <Button id='to-check' onPress={() => void replacePage('/child/pages/check/index')}>
              为孩子看看
            </Button>
          }
        >
          这里没有可以带走的结果了。结果只在手机上留一小时。
        </Notice>
      </Page>
    )
  }
  return <Paper found={found} told={told} />
}

/** What stands on the paper is what stands here, no more: what was seen, at what age, and when. */
function Paper({ found: { scale, draft }, told }: { readonly found: Found; readonly told: Told }) {
  const [name, setName] = useState('')
  const [saved, setSaved] = useState<Saved | null>(null)
  const [busy, setBusy] = useState(false)
  const words = paperWords(scale, draft, told, name, fullDateText(dateOf(draft.completedAt ?? draft.savedAt)))

  async function save() {
    setBusy(true)
    const pen = measuringPen()
    setSaved(pen ? await savePicture(drawingOf(words, pen)) : 'refused')
    setBusy(false)
  }
  return (
    <Page title='孩子' heading={words.heading}>
      <Lines words={words} />
      <View className={styles.noPaper}>
        <Field
          id='child-name'
          label='要写上孩子的名字吗，不写也行'
          note='只印在这一页上，不保存。'
          most={20}
          value={name}
          onChange={setName}
        />
        <Text id='save-soon'>去医院要用，请现在就存。过一小时，这里的回答就清掉了。</Text>
        <Button id='save-picture' busy={busy} onPress={() => void save()}>
          存成图片
        </Button>
        {canPrint ? (
          <Button kind='secondary' id='print-page' onPress={printPage}>
            打印
          </Button>
        ) : null}
        <View {...aria({ role: 'status', live: 'polite' })}>
          {saved ? (
            <Text id='picture-saved' className={styles.note}>
              {said[saved]}
            </Text>
          ) : null}
        </View>
      </View>
    </Page>
  )
}

function Lines({ words }: { readonly words: PictureWords }) {
  return (
    <Card id='paper'>
      {words.paragraphs.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      {[...words.limits, words.foot].map((text) => (
        <Text key={text} className={styles.note}>
          {text}
        </Text>
      ))}
    </Card>
  )
}

export default asPage(TakeAlongPage)
