import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { readLicence } from '#core/contracts/assessments'
import type { LicenceDocument } from '#core/domain/assessment/licence-file'
import { call } from '../../cloud/call'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { sentenceFor } from '../../wording/refusals'
import styles from './licence.module.scss'
import { openPdf } from './open-pdf'
import { sizeText } from './size-text'

interface LicenceReaderProps {
  readonly importId: string
  readonly document: LicenceDocument
  readonly onRead: () => void
}

/** Fetches the document a wording came with, part by part, and shows it: a picture here, a PDF in the device's own reader. */
export function LicenceReader({ importId, document: about, onRead }: LicenceReaderProps) {
  const [done, setDone] = useState<number | null>(null)
  const [data, setData] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { kind, parts, bytes, hash } = about

  async function fetchAll() {
    setTrouble(null)
    let whole = ''
    for (let part = 0; part < parts; part += 1) {
      setDone(part + 1)
      const answer = await call(readLicence, { importId, part })
      if (!answer.ok) {
        setDone(null)
        return setTrouble(sentenceFor(answer.refusal))
      }
      whole += answer.value.data
    }
    setDone(null)
    if (kind === 'pdf' && !(await openPdf(whole))) return setTrouble('这台设备打不开 PDF，请换一台再试。')
    setData(whole)
    onRead()
  }

  return (
    <View className={styles.reader}>
      <Text className={styles.note}>
        {`授权书原件：${kind.toUpperCase()}，${sizeText(bytes)}，校验码 ${hash.slice(0, 12)}`}
      </Text>
      {trouble ? (
        <Notice kind='warn' id={`licence-trouble-${importId}`}>
          {trouble}
        </Notice>
      ) : null}
      {data !== null && kind !== 'pdf' ? (
        <View
          id={`licence-picture-${importId}`}
          className={styles.picture}
          role='img'
          ariaLabel='授权书原件'
          style={{ backgroundImage: `url(data:image/${kind};base64,${data})` }}
        />
      ) : (
        <Button kind='secondary' id={`read-licence-${importId}`} busy={done !== null} onPress={() => void fetchAll()}>
          {done === null ? (data === null ? '看授权书原件' : '再打开一次') : `正在取 ${done} / ${parts}`}
        </Button>
      )}
    </View>
  )
}
