import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { MOST_PICTURE_BYTES } from '#core/domain/publishing/picture'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { type ChosenFile, chooseLicenceFile } from '../../manager/licence/chosen-file'
import { sizeText } from '../../manager/licence/size-text'
import { sentenceFor } from '../../wording/refusals'
import { type Bringing, bringing } from './bring-picture'

const onlyPictures = '只收 JPG 或 PNG 图片，最大 300 KB。照片请先缩小再放。'

/** A picture for the text, with the words for whoever does not see it; it goes where the cursor is. */
export function PictureField({ onTake }: { readonly onTake: (line: string) => void }) {
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [bring, setBring] = useState<Bringing | null>(null)
  const [words, setWords] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [part, setPart] = useState<string | null>(null)

  async function choose() {
    const chosen = await chooseLicenceFile()
    if (chosen === 'none') return
    if (typeof chosen === 'string' || chosen.kind === 'pdf' || chosen.bytes > MOST_PICTURE_BYTES) {
      return setTrouble(onlyPictures)
    }
    setTrouble(null)
    setFile(chosen)
    setBring(bringing(chosen.data))
  }
  async function take() {
    if (bring === null) return setTrouble('请先选一张图片。')
    if (words.trim() === '') return setTrouble('请写看得到什么，给看不见图的人听。')
    setTrouble(null)
    const brought = await bring.run((done, of) => setPart(`正在放 ${done} / ${of}`))
    setPart(null)
    if ('refusal' in brought) return setTrouble(sentenceFor(brought.refusal))
    onTake(`![${words.trim().replace(/[[\]\\]/g, ' ')}](picture:${brought.pictureId})`)
    setFile(null)
    setBring(null)
    setWords('')
  }
  return (
    <Card id='picture-field' title='图片' tone='soft'>
      <Text>{file ? `选好了一张：${file.kind.toUpperCase()}，${sizeText(file.bytes)}` : onlyPictures}</Text>
      <Button kind='secondary' id='choose-picture' onPress={() => void choose()}>
        {file ? '换一张' : process.env.TARO_ENV === 'h5' ? '选图片' : '从聊天里选图片'}
      </Button>
      <Field
        id='picture-words'
        label='图上看得到什么'
        value={words}
        most={200}
        note='读给看不见图的人听。比如“一位老人和孙女在阳台上浇花”。'
        onChange={(text) => {
          setTrouble(null)
          setWords(text)
        }}
      />
      {trouble ? (
        <Notice kind='warn' id='picture-trouble'>
          {trouble}
        </Notice>
      ) : null}
      <View>
        <Button kind='secondary' id='take-picture' busy={part !== null} onPress={() => void take()}>
          放进正文
        </Button>
        {part ? <Text>{part}</Text> : null}
      </View>
    </Card>
  )
}
