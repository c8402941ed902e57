import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button/button'
import { aria } from '../../../components/element/aria'
import { canPrint, printPage } from '../../../device/paper'
import { measuringPen, type Saved, savePicture } from '../../../device/picture'
import styles from './index.module.scss'
import { drawingOf, type PictureWords } from './result-picture'

const said: Record<Saved, string> = {
  album: '已经存进手机相册。相册别人也可能翻到，不想留就删掉。',
  file: '图片已经给浏览器，存在哪里由浏览器定。别人也用这台电脑的话，看完记得删。',
  refused:
    process.env.TARO_ENV === 'h5'
      ? '这个浏览器没能存成图片。可以截图，或者打印。'
      : '没能存成图片。可以截图，或者在微信的设置里允许心邻存图片，再试一次。',
}

/** A copy for oneself, made on this device and sent nowhere. */
export function TakeAway({ words }: { readonly words: PictureWords }) {
  const [saved, setSaved] = useState<Saved | null>(null)
  const [busy, setBusy] = useState(false)

  async function save() {
    setBusy(true)
    const pen = measuringPen()
    setSaved(pen ? await savePicture(drawingOf(words, pen)) : 'refused')
    setBusy(false)
  }
  return (
    <View className={styles.takeAway}>
      <View className={styles.ways}>
        <View className={styles.way}>
          <Button kind='quiet' id='save-picture' busy={busy} onPress={() => void save()}>
            存成图片
          </Button>
        </View>
        {canPrint ? (
          <View className={styles.way}>
            <Button kind='quiet' id='print-result' onPress={printPage}>
              打印
            </Button>
          </View>
        ) : null}
      </View>
      <View {...aria({ role: 'status', live: 'polite' })}>
        {saved ? (
          <Text id='picture-saved' className={styles.note}>
            {said[saved]}
          </Text>
        ) : null}
      </View>
    </View>
  )
}
