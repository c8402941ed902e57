import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { type ChosenFile, chooseLicenceFile, type NotChosen } from './chosen-file'
import { sizeText } from './size-text'

const why: Record<Exclude<NotChosen, 'none'>, string> = {
  'too-large': '文件太大，最多 1 MB。可以把扫描件存小一点，或者只留盖章和条款那几页。',
  'no-licence-file': '只收 PDF、PNG 或 JPG。Word 文件请先另存为 PDF。',
  unreadable: '没能读出这个文件，请换一个再试。',
}

interface LicenceFieldProps {
  readonly file: ChosenFile | null
  readonly onChoose: (file: ChosenFile) => void
}

/** The owner's document itself, which whoever approves reads first. */
export function LicenceField({ file, onChoose }: LicenceFieldProps) {
  const [trouble, setTrouble] = useState<string | null>(null)

  async function choose() {
    const chosen = await chooseLicenceFile()
    if (chosen === 'none') return
    if (typeof chosen === 'string') return setTrouble(why[chosen])
    setTrouble(null)
    onChoose(chosen)
  }
  return (
    <View id='licence-field'>
      <Text id='licence-chosen'>
        {file
          ? `已选好授权书：${file.kind.toUpperCase()}，${sizeText(file.bytes)}`
          : '授权书原件：PDF、PNG 或 JPG，最多 1 MB。核准的人要先看它。'}
      </Text>
      {trouble ? (
        <Notice kind='warn' id='licence-trouble'>
          {trouble}
        </Notice>
      ) : null}
      <Button kind='secondary' id='choose-licence' onPress={() => void choose()}>
        {file ? '换一个文件' : process.env.TARO_ENV === 'h5' ? '选文件' : '从聊天里选文件'}
      </Button>
    </View>
  )
}
