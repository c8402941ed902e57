import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { openKit } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { aria } from '../../../components/element/aria'
import { Page } from '../../../components/page/page'
import { canPrint, printPage } from '../../../device/paper'
import { type Saved, savePicture } from '../../../device/picture'
import { lastScene } from '../../../device/scan'
import { useNow } from '../../../device/use-now'
import { useKnownLines } from '../../../lines/known-lines'
import { openPage } from '../../../navigation/door'
import styles from '../../leaflets.module.scss'
import { modulesOf } from '../../paper/code'
import { drawSheet } from '../../paper/draw-sheet'
import { Sheet } from '../../paper/sheet'
import { sheetWords } from '../../paper/sheet-words'
import '../../refusals'

const said: Record<Saved, string> = {
  album: '已经存进手机相册，是一张 A4 大小的图，可以发给能打印的人。',
  file: '图片已经给浏览器，存在哪里由浏览器定。',
  refused:
    process.env.TARO_ENV === 'h5'
      ? '这个浏览器没能存成图片。可以直接打印。'
      : '没能存成图片。可以截图，或者在微信的设置里允许心邻存图片，再试一次。',
}

/** One side of A4 for a table, a door or a bag: on paper from the web, as a picture from a phone. */
function SheetPage() {
  const { id = '' } = useRouter().params
  const [scene] = useState(lastScene)
  const asked = useReading(openKit, { kitId: id, ...(scene === null ? {} : { scene }) })
  return (
    <Page title='读一读' heading='印成一张纸' headed={asked.state === 'ready'}>
      <Answer asked={asked} rows={6}>
        {(answer) => <Whole answer={answer} />}
      </Answer>
      {asked.state === 'failed' ? (
        <Button kind='quiet' id='other-kits' onPress={() => void openPage('/leaflets/pages/kits/index')}>
          看看别的几包
        </Button>
      ) : null}
    </Page>
  )
}

/** On the web the code leads to where the page itself lies, unless another address was set. */
function addressOf({ at }: OutputOf<typeof openKit>, scene: string | null): string | null {
  if (!at || scene === null) return null
  if (at.code !== null || process.env.TARO_ENV !== 'h5') return at.code
  return `${window.location.origin}${window.location.pathname}?scene=${encodeURIComponent(scene)}`
}

function placeText({ at }: OutputOf<typeof openKit>, address: string | null): string {
  if (!at) return '还没有扫过哪个站点的码，这张纸上先没有地点。到站点扫一下墙上的码，再打开这一页，就会印上。'
  const where = `印的是${at.name}（${at.place}）。想换一处，到那里扫一下墙上的码，再打开这一页。`
  return address === null ? `${where}这里还没有网页地址，所以没有二维码。` : where
}

function Whole({ answer }: { answer: OutputOf<typeof openKit> }) {
  const [scene] = useState(lastScene)
  const [saved, setSaved] = useState<Saved | null>(null)
  const [busy, setBusy] = useState(false)
  const words = sheetWords(answer, useKnownLines(), useNow())
  const address = addressOf(answer, scene)

  async function save() {
    setBusy(true)
    setSaved(await savePicture(drawSheet(words, address === null ? null : modulesOf(address))))
    setBusy(false)
  }
  return (
    <>
      <Sheet words={words} address={address} />
      <View className={styles.noPaper}>
        <Text id='sheet-place' className={styles.note}>
          {placeText(answer, address)}
        </Text>
        {canPrint ? (
          <Button id='print-sheet' onPress={printPage}>
            打印
          </Button>
        ) : null}
        <Button kind={canPrint ? 'secondary' : 'primary'} id='save-sheet' busy={busy} onPress={() => void save()}>
          存成图片
        </Button>
        <View {...aria({ role: 'status', live: 'polite' })}>
          {saved ? (
            <Text id='sheet-saved' className={styles.note}>
              {said[saved]}
            </Text>
          ) : null}
        </View>
      </View>
    </>
  )
}

export default asPage(SheetPage)
