import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { makePoster } from '#core/contracts/posters'
import type { PosterFormat } from '#core/domain/placements/poster'
import { call } from '../../cloud/call'
import { Button } from '../../components/button/button'
import { aria } from '../../components/element/aria'
import { Notice } from '../../components/notice/notice'
import { sentenceFor } from '../../wording/refusals'
import { type Kept, keepFile } from './keep-file'
import styles from './poster.module.scss'

const said: Record<Kept, string> = {
  album: '已经存进手机相册，可以发给能打印的人。',
  opened: '已经打开，点右上角可以转发给印刷店，或者存到手机里。',
  file: '文件已经给浏览器，存在哪里由浏览器定。',
  refused: '没能存下来。可以换一种再试，或者在微信的设置里允许心邻存图片。',
}

interface SaveProps {
  readonly placementId: string
  readonly format: PosterFormat
  readonly special: boolean
}

/** In full size: a picture, or a PDF for whoever prints it. */
export function Save({ placementId, format, special }: SaveProps) {
  const [busy, setBusy] = useState<'png' | 'pdf' | null>(null)
  const [kept, setKept] = useState<Kept | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  async function save(file: 'png' | 'pdf') {
    setBusy(file)
    setKept(null)
    setTrouble(null)
    const answer = await call(makePoster, { placementId, format, file, special })
    if (answer.ok) setKept(await keepFile(file, answer.value.data))
    else setTrouble(sentenceFor(answer.refusal))
    setBusy(null)
  }
  return (
    <View className={styles.actions}>
      {trouble ? (
        <Notice kind='warn' id='poster-refused'>
          {trouble}
        </Notice>
      ) : null}
      <Button id='save-pdf' busy={busy === 'pdf'} disabled={busy === 'png'} onPress={() => void save('pdf')}>
        存成 PDF，给打印的人
      </Button>
      <Button
        kind='secondary'
        id='save-png'
        busy={busy === 'png'}
        disabled={busy === 'pdf'}
        onPress={() => void save('png')}
      >
        存成图片
      </Button>
      <View {...aria({ role: 'status', live: 'polite' })}>
        {kept ? (
          <Text id='poster-saved' className={styles.said}>
            {said[kept]}
          </Text>
        ) : null}
      </View>
    </View>
  )
}
